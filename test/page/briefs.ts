import { readdirSync, readFileSync } from 'node:fs';
import { examine } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { readinessBy } from '../../src/readiness';
import { pageOf } from '../../src/render/model/page';
import type { Page } from '../../src/render/model/page-data';
import { completeBrief } from '../rules/complete';

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.brief.yaml'))
  .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const);

/** The texts of the examples, and of the brief that has everything, by name. */
export const briefs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(examples),
  'the complete brief': completeBrief,
};

/** The page of a text, with all that it may be told. */
export function pageFor(text: string): Page {
  const brief = Brief.read(text);
  return pageOf(brief, { today: '2026-03-12', readiness: readinessBy(brief.status, examine(brief)) });
}
