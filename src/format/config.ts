import { configFormat } from './file-format';
import { type Finding, severities } from './finding';
import { formFindings } from './form/form-findings';
import type { ConfigView, RulesView } from './generated/config-view-types';
import type { Level } from './project-config';
import { readText, SourceFile } from './source-file';
import { configViewOf, type Section, type Value } from './view';

/** One parsed version of the text of a project config. */
export class ConfigFile extends SourceFile {
  private typedView: ConfigView | undefined;

  /** Reads any text at all, however broken, without throwing. */
  static read(text: string): ConfigFile {
    return new ConfigFile(readText(text), configFormat);
  }

  /** The config key by key, with types: `config.view.platforms[0]?.name?.value`. */
  get view(): ConfigView {
    this.typedView ??= configViewOf(this.root, this.format.shapes);
    return this.typedView;
  }
}

/** What is wrong with a config: its YAML, and its form. In text order. */
export function configFindings(config: ConfigFile): Finding[] {
  const findings = [...config.syntaxFindings, ...formFindings(config)];
  return findings.sort((a, b) => a.range.start - b.range.start || (a.code < b.code ? -1 : 1));
}

/** The codes whose level a config sets, and where. What is no level is left out. */
export function levelsOf({ view, format }: ConfigFile): ReadonlyMap<string, Value<Level>> {
  const { rules } = view;
  const codes = rules ? (format.shapes.at(['rules'])?.keys ?? []) : [];
  return new Map(codes.flatMap((code) => (rules ? levelIn(rules, code) : []).map((level) => [code, level] as const)));
}

function levelIn(rules: RulesView, code: string): Value<Level>[] {
  const given = (rules as Section as Section & Readonly<Record<string, Value<string> | undefined>>)[code];
  return given && isLevel(given) ? [given] : [];
}

function isLevel(given: Value<string>): given is Value<Level> {
  return given.value === 'off' || severities.some((severity) => severity === given.value);
}
