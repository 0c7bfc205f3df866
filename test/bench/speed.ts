import { parseDocument } from 'yaml';
import { checkText, examine } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { formFindings } from '../../src/format/form/form-findings';
import { readinessBy } from '../../src/readiness';
import { cleanBrief } from './clean-briefs';
import { type Comparison, compare, compareWithin, ratioOf, warmUp } from './measure';
import { milliseconds, type Row } from './row';

/** Wanted is a quarter of the library's time; the limits leave room for busy machines. */
const sizes: readonly { readonly lines: number; readonly batches: number; readonly mostOfYaml: number }[] = [
  { lines: 120, batches: 60, mostOfYaml: 0.75 },
  { lines: 600, batches: 30, mostOfYaml: 0.5 },
  { lines: 5_000, batches: 10, mostOfYaml: 0.5 },
];

/** Text → findings against `parseDocument` of the YAML library on the same text. */
export function* speedRows(): Generator<Row> {
  for (const { lines, batches, mostOfYaml } of sizes) {
    const text = cleanBrief(lines);
    const parse = () => parseDocument(text);
    const check = () => checkText(text);
    warmUp(parse, check);
    const found = compareWithin(mostOfYaml, () => compare(parse, check, batches));
    yield rowOf(`${lines.toLocaleString('en')} lines`, found, mostOfYaml);
  }
}

/**
 * What a keystroke in the middle of a brief costs in the editor: its findings, and what is missing for the next status.
 * Wanted is 0.05 on 5,000 lines, for which rules would have to judge one content item without the others.
 */
export function* keystrokeRows(): Generator<Row> {
  for (const { lines, batches } of sizes) {
    const text = cleanBrief(lines);
    const parse = () => parseDocument(text);
    const type = typing(text);
    warmUp(parse, type);
    yield rowOf(`${lines.toLocaleString('en')} lines`, compare(parse, type, batches), undefined);
  }
}

/** Each call types another letter into the same title, and asks what the editor asks then. */
function typing(text: string): () => void {
  const at = text.indexOf('title: "', text.length >> 1) + 'title: "'.length;
  let typed = 0;
  return () => {
    const letter = String.fromCharCode('a'.charCodeAt(0) + (typed++ % 26));
    const brief = Brief.read(text.slice(0, at) + letter + text.slice(at));
    const findingsBy = examine(brief);
    findingsBy(brief.status);
    readinessBy(brief.status, findingsBy);
  };
}

function rowOf(what: string, found: Comparison, limit: number | undefined): Row {
  return { what, cells: [milliseconds(found.base), milliseconds(found.time)], value: ratioOf(found), limit };
}

/**
 * What all rules together add to reading a brief and checking its form, as a share of `parseDocument` on the same text.
 * Promised was a share of 0.15, of a reader that took as long as `parseDocument`; the row says where we are.
 */
export function* ruleRows(): Generator<Row> {
  for (const { lines, batches } of sizes) {
    const text = cleanBrief(lines);
    const parse = () => parseDocument(text);
    const check = () => checkText(text);
    const checkForm = () => formFindings(Brief.read(text));
    warmUp(parse, check, checkForm);
    const withRules = compare(parse, check, batches);
    const without = compare(parse, checkForm, batches);
    yield {
      what: `${lines.toLocaleString('en')} lines`,
      cells: [milliseconds(without.time), milliseconds(withRules.time)],
      value: ratioOf(withRules) - ratioOf(without),
      limit: undefined,
    };
  }
}
