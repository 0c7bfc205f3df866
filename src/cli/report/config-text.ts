import type { ResolvedConfig } from '../../config/load-config';
import type { EntrySettings, Setting } from '../../config/merge-configs';
import { writeText } from '../../format/quote';
import { tame } from './width';

/** An effective config as YAML, with the file and line of each value behind it. `shown` tells how a path is shown. */
export function configText(name: string, config: ResolvedConfig, shown: (path: string) => string): string {
  if (config.path === undefined) return `${tame(`# No config holds for "${name}".`)}\n`;
  const line = (indent: string, key: string, { value, origin }: Setting) =>
    `${indent}${key}: ${valueText(value)} # ${shown(origin.path)}:${origin.line}`;
  const lines = [
    `# What holds for ${name}, and where it stands.`,
    ...(config.website ? [line('', 'website', config.website)] : []),
    ...section(
      'rules',
      [...config.rules].map(([code, level]) => line('  ', code, level)),
    ),
    ...section('platforms', entryLines(config.platforms, line)),
    ...section('metrics', entryLines(config.metrics, line)),
    ...section('roles', entryLines(config.roles, line)),
  ];
  return lines.map((each) => `${tame(each)}\n`).join('');
}

type Line = (indent: string, key: string, setting: Setting) => string;

function entryLines(entries: ReadonlyMap<string, EntrySettings>, line: Line): string[] {
  return [...entries.values()].flatMap((settings) =>
    [...settings].map(([key, setting], index) => line(index === 0 ? '  - ' : '    ', key, setting)),
  );
}

function section(key: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${key}:`, ...lines] : [];
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? writeText(value) : JSON.stringify(value);
}
