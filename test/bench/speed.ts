import { parseDocument } from 'yaml';
import { checkText, examine } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { formFindings } from '../../src/format/form/form-findings';
import { noConfig } from '../../src/format/project-config';
import { readinessBy } from '../../src/readiness';
import { allRules } from '../../src/rules/all-rules';
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

/** What a keystroke in the middle of a brief costs in the editor: its findings, and what is missing for the next status. */
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
  const typed = versionsOf(text);
  return () => {
    const brief = Brief.read(typed());
    const findingsBy = examine(brief);
    findingsBy(brief.status);
    readinessBy(brief.status, findingsBy);
  };
}

/** The text with another letter in the same title each time. */
function versionsOf(text: string): () => string {
  const at = text.indexOf('title: "', text.length >> 1) + 'title: "'.length;
  let typed = 0;
  return () => text.slice(0, at) + String.fromCharCode('a'.charCodeAt(0) + (typed++ % 26)) + text.slice(at);
}

/** What is done about a brief that has been read, one after the other; each takes what was done before it for granted. */
const stages: readonly { readonly what: string; readonly run: (brief: Brief) => void }[] = [
  { what: 'reading the text', run: () => undefined },
  { what: 'the index of ids', run: (brief) => brief.ids },
  { what: 'the form: keys and kinds of values', run: (brief) => formFindings(brief) },
  { what: 'the rules, and the view through which they read', run: (brief) => runRules(brief) },
];

/** Where the time of an answer goes: each stage by what it adds to those before it, as shares of `parseDocument`. */
export function* stageRows(): Generator<Row> {
  const text = cleanBrief(5_000);
  const typed = versionsOf(text);
  const parse = () => parseDocument(text);
  let before = { time: 0, ratio: 0 };
  for (const [last, { what }] of stages.entries()) {
    const upToIt = () => {
      const brief = Brief.read(typed());
      for (const { run } of stages.slice(0, last + 1)) run(brief);
    };
    warmUp(parse, upToIt);
    const found = compare(parse, upToIt, 20);
    const ratio = ratioOf(found);
    yield { what, cells: [milliseconds(found.time - before.time)], value: ratio - before.ratio, limit: undefined };
    before = { time: found.time, ratio };
  }
}

/** Where the time of 1,000 briefs goes, one after the other, in a process that has run nothing yet; as shares of the whole. */
export function* coldRows(): Generator<Row> {
  const typed = versionsOf(cleanBrief(120));
  const times = stages.map(() => 0);
  for (let brief = 0; brief < 1_000; brief++) addTimes(typed(), times);
  const whole = times.reduce((sum, time) => sum + time, 0);
  for (const [index, time] of times.entries())
    yield { what: stages[index]?.what ?? '', cells: [milliseconds(time)], value: time / whole, limit: undefined };
}

/** Adds what each stage takes for a text to the times of the stages, in milliseconds. */
function addTimes(text: string, times: number[]): void {
  let start = performance.now();
  const brief = Brief.read(text);
  for (const [index, { run }] of stages.entries()) {
    run(brief);
    const end = performance.now();
    times[index] = (times[index] ?? 0) + end - start;
    start = end;
  }
}

function runRules(brief: Brief): void {
  for (const rule of allRules) rule.check(brief, () => undefined, { facts: noConfig.facts });
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
