import { Brief } from '../../../src/format/brief';
import { noConfig } from '../../../src/format/project-config';
import { exportBrief } from '../../../src/render/exports/export-brief';
import type { Exported, ExportKindId, ExportOptions } from '../../../src/render/exports/exporting';

export const options: ExportOptions = { today: '2026-03-01', config: noConfig };

/** A brief with these content items, each in the braces of YAML, and these further keys of the campaign. */
export function briefWith(items: readonly string[], campaign = 'timezone: Europe/London'): string {
  const content = items.map((item) => `    - {${item}}\n`).join('');
  return `campaign: {name: Grow where you live, ${campaign}}
team: [{id: nadia, name: Nadia Reyes, email: nadia@growkits.test}, {id: sam, name: Sam Okoro}]
strategy:
  pillars: [{id: how-to, name: 'How to begin, and go on'}]
execution:
  content:
${content}`;
}

/** What the export of a text gives. */
export function exported(kind: ExportKindId, text: string, more: Partial<ExportOptions> = {}): Exported {
  return exportBrief(kind, Brief.read(text), { ...options, ...more });
}

/** A value as YAML takes it without harm, whatever stands in it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
