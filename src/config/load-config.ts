import { ConfigFile, configFindings } from '../format/config';
import { configFileName } from '../format/config-name';
import { type Finding, helpPage } from '../format/finding';
import { quoted } from '../format/messages';
import type { Value } from '../format/view';
import { type EffectiveConfig, mergeConfigs, noEffectiveConfig } from './merge-configs';
import { folderOf, inFolder, pathFrom, type SlashPath } from './paths';

/** The text of a file; undefined where there is none; a sentence where there is one that cannot be read. */
export type ReadFile = (path: SlashPath) => Promise<string | undefined | { readonly problem: string }>;

/** A way to files that leads to some of them only: the others are not there. */
export function confined(read: ReadFile, isAllowed: (path: SlashPath) => boolean): ReadFile {
  return async (path) => (isAllowed(path) ? read(path) : undefined);
}

/** A config file that takes part. */
export interface LoadedConfig {
  readonly path: SlashPath;
  readonly file: ConfigFile;
  /** What is wrong with it, files that it builds on in vain included. */
  readonly findings: readonly Finding[];
}

/** The config that holds for some briefs. */
export interface ResolvedConfig extends EffectiveConfig {
  /** The file that it begins with, the nearest one; undefined where there is no config. */
  readonly path: SlashPath | undefined;
  /** The files that take part, in the order in which they are applied: a later one has the say over an earlier one. */
  readonly files: readonly LoadedConfig[];
  /** Files that a config builds on and that are not there; once they come, all of this is to be read again. */
  readonly missing: readonly SlashPath[];
  /** Why a file cannot be used at all, in sentences. */
  readonly problems: readonly string[];
}

const noConfigAtAll: ResolvedConfig = {
  ...noEffectiveConfig,
  path: undefined,
  files: [],
  missing: [],
  problems: [],
};

/**
 * Finds, reads and merges configs, through whatever way to files the host has. Every folder and file is asked for once:
 * when a config changes, take a new one.
 */
export class ConfigLoader {
  private readonly byFolder = new Map<SlashPath, Promise<ResolvedConfig>>();
  private readonly byFile = new Map<SlashPath, Promise<ResolvedConfig>>();

  constructor(private readonly read: ReadFile) {}

  /** The config of the briefs in a folder: the nearest `.campaign-brief.yaml`, there or above. */
  forFolder(folder: SlashPath): Promise<ResolvedConfig> {
    const known = this.byFolder.get(folder) ?? this.nearest(folder);
    this.byFolder.set(folder, known);
    return known;
  }

  /** The config that a file gives, whatever it is called; none where there is no such file. */
  forFile(path: SlashPath): Promise<ResolvedConfig> {
    const known = this.byFile.get(path) ?? this.load(path);
    this.byFile.set(path, known);
    return known;
  }

  private async nearest(folder: SlashPath): Promise<ResolvedConfig> {
    const path = inFolder(folder, configFileName);
    if ((await this.read(path)) !== undefined) return this.forFile(path);
    const above = folderOf(folder);
    return above === undefined ? noConfigAtAll : this.forFolder(above);
  }

  private async load(path: SlashPath): Promise<ResolvedConfig> {
    const loading = new Loading(this.read);
    const { files, missing, problems } = loading;
    return (await loading.add(path, [])) ? { ...mergeConfigs(files), path, files, missing, problems } : noConfigAtAll;
  }
}

/** What is larger than this is no config that anybody wrote, and a host need not read it. */
export const mostConfigBytes = 1_000_000;
/** Two files that each name the next one twice, thirty times over, would be read a billion times. */
const mostFiles = 100;
const tooManyFiles = `The config builds on more than ${mostFiles} files, so it was not read to the end.`;

/** One config on its way in, with all that it builds on. */
class Loading {
  readonly files: LoadedConfig[] = [];
  readonly missing: SlashPath[] = [];
  readonly problems: string[] = [];

  constructor(private readonly read: ReadFile) {}

  /** Adds a file behind those that it builds on. False where there is no such file. */
  async add(path: SlashPath, users: readonly SlashPath[]): Promise<boolean> {
    if (this.files.length + users.length > mostFiles) return this.refuse(tooManyFiles);
    const text = await this.read(path);
    if (text === undefined) return false;
    if (typeof text !== 'string') return this.refuse(text.problem);
    await this.addText(path, text, users);
    return true;
  }

  private refuse(problem: string): true {
    if (!this.problems.includes(problem)) this.problems.push(problem);
    return true;
  }

  private async addText(path: SlashPath, text: string, users: readonly SlashPath[]): Promise<void> {
    const file = ConfigFile.read(text);
    const findings: Finding[] = [];
    for (const named of file.view.extends) findings.push(...(await this.extend(path, named, [...users, path])));
    this.files.push({ path, file, findings: [...configFindings(file), ...findings] });
  }

  /** Adds a file that another builds on, or says why that cannot be. */
  private async extend(path: SlashPath, named: Value<string>, users: readonly SlashPath[]): Promise<Finding[]> {
    const target = pathFrom(folderOf(path) ?? '/', named.value);
    if (users.includes(target)) return [wrongExtends(named, circle(named.value, path === target))];
    if (await this.add(target, users)) return [];
    this.missing.push(target);
    return [wrongExtends(named, `There is no file ${quoted(named.value)} to build on.`)];
  }
}

function circle(named: string, isItself: boolean): string {
  if (isItself) return 'This config builds on itself. Take it out.';
  return `${quoted(named)} builds on this config in turn. Take one of the two out.`;
}

function wrongExtends({ start, end }: Value<string>, message: string): Finding {
  const code = 'schema/unknown-value';
  return { code, severity: 'error', message, range: { start, end }, related: [], fixes: [], help: helpPage(code) };
}
