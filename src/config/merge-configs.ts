import { type ConfigFile, levelsOf } from '../format/config';
import { Facts } from '../format/facts';
import type { OwnMetricView, OwnPlatformView, OwnRoleView } from '../format/generated/config-view-types';
import { entryOf, resolveAlias, toData } from '../format/nodes';
import { noConfig, type ProjectConfig } from '../format/project-config';
import { keyRangeOf, type Section, type Value } from '../format/view';
import { Vocabulary } from '../format/vocabulary';
import { metricFacts, ownWord, platformFacts, roleFacts } from './own-entries';
import type { SlashPath } from './paths';

/** Where a value of the effective config stands; lines count from 1. */
export interface Origin {
  readonly path: SlashPath;
  readonly line: number;
}

/** A value of the effective config, as plain data, and where it comes from. */
export interface Setting<T = unknown> {
  readonly value: T;
  readonly origin: Origin;
}

/** A platform, metric or role of the config: what is said of it, key by key. */
export type EntrySettings = ReadonlyMap<string, Setting>;

/** What several config files say together. */
export interface EffectiveConfig {
  readonly config: ProjectConfig;
  readonly website: Setting<string> | undefined;
  readonly rules: ReadonlyMap<string, Setting<string>>;
  /** By id. */
  readonly platforms: ReadonlyMap<string, EntrySettings>;
  readonly metrics: ReadonlyMap<string, EntrySettings>;
  readonly roles: ReadonlyMap<string, EntrySettings>;
}

export const noEffectiveConfig: EffectiveConfig = {
  config: noConfig,
  website: undefined,
  rules: new Map(),
  platforms: new Map(),
  metrics: new Map(),
  roles: new Map(),
};

interface Layer {
  readonly path: SlashPath;
  readonly file: ConfigFile;
}

/**
 * Merges config files, of which a later one has the say over an earlier one: the website as a whole, rules code by code,
 * platforms, metrics and roles by their id and there key by key. What is of the wrong form is left out.
 */
export function mergeConfigs(layers: readonly Layer[]): EffectiveConfig {
  const website = layers.flatMap((layer) => websiteOf(layer)).at(-1);
  const levels = layers.flatMap((layer) => [...levelsOf(layer.file)].map(([code, level]) => ({ layer, code, level })));
  const platforms = mergeEntries<OwnPlatformView>(layers, ({ platforms }) => platforms);
  const metrics = mergeEntries<OwnMetricView>(layers, ({ metrics }) => metrics);
  const roles = mergeEntries<OwnRoleView>(layers, ({ roles }) => roles);
  const config: ProjectConfig = {
    levels: new Map(levels.map(({ code, level }) => [code, level.value])),
    website: website?.value,
    facts: new Facts({
      platforms: platforms.map(platformFacts),
      metrics: metrics.map(metricFacts),
      roles: roles.map(roleFacts),
    }),
    vocabulary: new Vocabulary({
      platform: platforms.map(ownWord),
      metric: metrics.map(ownWord),
      role: roles.map(ownWord),
    }),
  };
  return {
    config,
    website,
    rules: new Map(levels.map(({ layer, code, level }) => [code, settingAt(layer, level)])),
    platforms: settingsById(platforms),
    metrics: settingsById(metrics),
    roles: settingsById(roles),
  };
}

/** Values by key, as far as somebody gives them. */
export type Sayings<View> = { [Key in keyof View]?: View[Key] | undefined };

/** What all files say of a platform, metric or role: for each key what the last of them says. */
export interface MergedEntry<View> {
  readonly id: string;
  readonly says: Sayings<View>;
  readonly settings: EntrySettings;
}

type EntryView = Section & { readonly id: Value<string> | undefined };

function mergeEntries<View extends EntryView>(
  layers: readonly Layer[],
  entriesOf: (view: ConfigFile['view']) => readonly View[],
): MergedEntry<View>[] {
  const merged = new Map<string, MergedEntry<View>>();
  for (const { path, file } of layers) {
    for (const entry of entriesOf(file.view)) {
      const id = entry.id?.value;
      if (id !== undefined) merged.set(id, withEntry(merged.get(id), id, entry, path, file));
    }
  }
  return [...merged.values()];
}

function withEntry<View extends EntryView>(
  before: MergedEntry<View> | undefined,
  id: string,
  entry: View,
  path: SlashPath,
  file: ConfigFile,
): MergedEntry<View> {
  const settings = new Map(before?.settings);
  const says = { ...before?.says } as Sayings<View>;
  for (const key of keysOf(entry)) {
    const range = keyRangeOf(entry, key);
    if (!range || entry[key] === undefined) continue;
    says[key] = entry[key];
    settings.set(key, { value: dataAt(entry, key), origin: originOf(path, file, range.start) });
  }
  return { id, says, settings };
}

function keysOf<View extends EntryView>({ place }: View): (keyof View & string)[] {
  return (place.shapes.at(place.path)?.keys ?? []) as (keyof View & string)[];
}

function dataAt(section: Section, key: string): unknown {
  const map = resolveAlias(section.place.node);
  return map?.kind === 'map' ? toData(entryOf(map, key)?.value) : undefined;
}

function websiteOf(layer: Layer): Setting<string>[] {
  const { website } = layer.file.view;
  return website ? [settingAt(layer, website)] : [];
}

function settingAt({ path, file }: Layer, { value, start }: Value<string>): Setting<string> {
  return { value, origin: originOf(path, file, start) };
}

function originOf(path: SlashPath, file: ConfigFile, offset: number): Origin {
  return { path, line: file.lines.lineAt(offset) + 1 };
}

function settingsById<View>(entries: readonly MergedEntry<View>[]): ReadonlyMap<string, EntrySettings> {
  return new Map(entries.map(({ id, settings }) => [id, settings]));
}
