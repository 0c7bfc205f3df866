import { parseDocument } from 'yaml';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { formFindings } from '../../src/format/form/form-findings';
import { cleanBrief } from './clean-briefs';
import { compare, compareWithin, ratioOf } from './measure';
import { milliseconds, type Row } from './row';

/** A check may take a quarter longer than the YAML library alone, on a brief of ordinary length. */
const mostOfYaml = 1.25;

const sizes: readonly { readonly lines: number; readonly batches: number }[] = [
  { lines: 120, batches: 60 },
  { lines: 600, batches: 30 },
  { lines: 5_000, batches: 10 },
];

/** Text → findings against `parseDocument` of the YAML library on the same text. Only the first row is a gate. */
export function* speedRows(): Generator<Row> {
  for (const [index, { lines, batches }] of sizes.entries()) {
    const text = cleanBrief(lines);
    const limit = index === 0 ? mostOfYaml : undefined;
    const once = () =>
      compare(
        () => parseDocument(text),
        () => checkText(text),
        batches,
      );
    const found = limit === undefined ? once() : compareWithin(limit, once);
    yield {
      what: `${lines.toLocaleString('en')} lines`,
      cells: [milliseconds(found.base), milliseconds(found.time)],
      value: ratioOf(found),
      limit,
    };
  }
}

/**
 * What all rules together add to reading a brief and checking its form, as a share of `parseDocument` on the same text.
 * Promised was a share of 0.15, of a reader that took as long as `parseDocument`; the row says where we are.
 */
export function* ruleRows(): Generator<Row> {
  for (const { lines, batches } of sizes) {
    const text = cleanBrief(lines);
    const parse = () => parseDocument(text);
    const withRules = compare(parse, () => checkText(text), batches);
    const without = compare(parse, () => formFindings(Brief.read(text)), batches);
    yield {
      what: `${lines.toLocaleString('en')} lines`,
      cells: [milliseconds(without.time), milliseconds(withRules.time)],
      value: ratioOf(withRules) - ratioOf(without),
      limit: undefined,
    };
  }
}
