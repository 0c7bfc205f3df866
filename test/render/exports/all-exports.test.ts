import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Brief } from '../../../src/format/brief';
import { exportBrief, exportKinds } from '../../../src/render/exports/export-brief';
import { type ExportKindId, exportKindIds } from '../../../src/render/exports/exporting';
import { mutatedBrief, randomText } from '../../format/mutations';
import { everyKeyBrief } from '../../schemas/briefs';
import { exported, options } from './support';

const examples = readdirSync('examples').filter((name) => name.endsWith('.brief.yaml'));

/** `PROPERTY_RUNS=100` runs a hundred times as many texts. */
const times = Number(process.env.PROPERTY_RUNS ?? 1);

/** The files that people have read and agreed to; `UPDATE_GOLDEN=1` writes them anew, to be read again. */
function agreed(name: string, text: string): void {
  const file = `test/render/exports/golden/${name}`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  strictEqual(text, readFileSync(file, 'utf8'));
}

/** Throws where an independent reader does not understand a file. */
function readBack(kind: ExportKindId, text: string): void {
  if (kind === 'ics') ICAL.parse(text);
  else if (kind !== 'markdown') parse(text, { record_delimiter: '\r\n' });
}

describe('every export', () => {
  it('is in the list that people choose from, with words of its own', () => {
    deepStrictEqual(
      exportKinds.map(({ id }) => id),
      exportKindIds,
    );
    strictEqual(new Set(exportKinds.map(({ whatFor }) => whatFor)).size, exportKinds.length);
  });

  for (const kind of exportKindIds) {
    it(`is as agreed: ${kind}`, () => {
      const told: string[] = [];
      for (const [name, brief] of [
        ['every-key', everyKeyBrief],
        ['launch', readFileSync('examples/07-markupr-launch-2026.brief.yaml', 'utf8')],
      ] as const) {
        const { text, notes } = exported(kind, brief);
        told.push(`${name}\n`, ...notes.map((note) => `  ${note}\n`));
        // Line breaks are told elsewhere; these files are for people and for git.
        agreed(`${name}.${kind}.txt`, text.replaceAll('\r\n', '\n'));
      }
      agreed(`notes.${kind}.txt`, told.join(''));
    });

    it(`is made of every example, twice the same: ${kind}`, () => {
      for (const file of examples) {
        const brief = readFileSync(`examples/${file}`, 'utf8');
        deepStrictEqual(exported(kind, brief), exported(kind, brief));
      }
    });
  }

  it('is made of anything at all', () => {
    const anyText = fc.oneof({ arbitrary: mutatedBrief, weight: 4 }, { arbitrary: randomText, weight: 1 });
    const isMade = (text: string) => {
      const brief = Brief.read(text);
      for (const kind of exportKindIds) readBack(kind, exportBrief(kind, brief, options).text);
    };
    fc.assert(fc.property(anyText, isMade), { seed: 20260302, numRuns: 100 * times });
  }).timeout(30_000 * times);
});
