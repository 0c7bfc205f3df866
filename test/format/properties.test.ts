import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import type { Finding, Fix } from '../../src/format/finding';
import { toData } from '../../src/format/nodes';
import { applyEdits, type Range, type TextEdit } from '../../src/format/text';
import { readYaml } from '../../src/format/yaml-reader';
import { fixAll } from '../../src/language/fix-all';
import { cleanBriefs, smallestBrief } from '../schemas/briefs';
import { mutatedBrief, randomText, yamlText } from './mutations';
import { inShort, structureOf } from './structure';

/** `PROPERTY_RUNS=100` runs a hundred times as many texts; `PROPERTY_SEED` makes others of them. */
const times = Number(process.env.PROPERTY_RUNS ?? 1);
const seed = Number(process.env.PROPERTY_SEED ?? 20260302);

/** A busy machine is no mistake: milliseconds. */
const patience = 30_000 * times;

function holdsFor<T>(texts: fc.Arbitrary<T>, runs: number, property: (text: T) => void): void {
  fc.assert(fc.property(texts, property), { seed, numRuns: runs * times });
}

const anyText = fc.oneof({ arbitrary: mutatedBrief, weight: 3 }, { arbitrary: randomText, weight: 1 });

describe(`anything at all in a file (seed ${seed})`, () => {
  it('is read without an exception, and every place of a finding lies in the text', () => {
    holdsFor(anyText, 150, (text) => {
      const body = text.replace(/^\ufeff/, '');
      for (const finding of checkText(text).findings) {
        assertPlace(body, finding.range, inShort(body, finding));
        for (const { range } of finding.related) assertPlace(body, range, `related to ${inShort(body, finding)}`);
        for (const fix of finding.fixes) assertFix(body, fix, inShort(body, finding));
      }
    });
  }).timeout(patience);

  it('gives findings in text order, and no two syntax findings at one place', () => {
    holdsFor(anyText, 60, (text) => {
      const { findings } = checkText(text);
      const starts = findings.map(({ range }) => range.start);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
      const places = findings.flatMap(({ code, range }) =>
        code.startsWith('yaml/') ? [`${range.start}-${range.end}`] : [],
      );
      assert.equal(new Set(places).size, places.length, places.join());
    });
  }).timeout(patience);

  it('is mended where a preferred fix says so: its finding is gone afterwards', () => {
    holdsFor(anyText, 30, (text) => {
      let body = text.replace(/^\ufeff+/, '');
      for (let round = 0; round < 4; round++) {
        const findings = upToBroken(structureOf(body).findings);
        for (const finding of findings.slice(-6)) assertMends(body, finding);
        body = applyEdits(body, preferred(findings.at(-1))?.edits ?? []);
      }
    });
  }).timeout(patience);

  it('comes to an end when all fixes are applied that may be applied unasked', () => {
    holdsFor(anyText, 30, (text) => {
      const { findings } = fixAll(text.replace(/^\ufeff+/, ''), structureOf);
      const left = findings.filter((finding) => preferred(finding)?.complete);
      assert.deepEqual(left, []);
    });
  }).timeout(patience);
});

describe('a sound text', () => {
  for (const [title, text] of Object.entries(cleanBriefs)) {
    it(`has no finding of structure: ${title}`, () => assert.deepEqual(structureOf(text).findings, []));
  }

  it('is read as the YAML library reads it', () => {
    holdsFor(fc.oneof(yamlText, mutatedBrief), 300, (text) => {
      const body = text.replace(/^\ufeff+/, '');
      const expected = readByLibrary(body);
      if (expected) assert.deepEqual(toData(Brief.read(body).root), plain(expected.data));
    });
  }).timeout(patience);
});

describe('a brief that is being typed', () => {
  it('says little of the line that is not finished yet', () => {
    for (let end = 0; end <= smallestBrief.length; end++) {
      const text = smallestBrief.slice(0, end);
      const lastLine = text.lastIndexOf('\n') + 1;
      const onLine = structureOf(text).findings.filter(({ range }) => range.start >= lastLine && lastLine > 0);
      assert.ok(
        onLine.length <= 3,
        `${JSON.stringify(text.slice(-60))}: ${onLine.map((f) => inShort(text, f)).join('\n')}`,
      );
    }
  }).timeout(patience);

  it('has at most one broken place', () => {
    for (let end = 0; end <= smallestBrief.length; end++) {
      const text = smallestBrief.slice(0, end);
      const broken = structureOf(text).findings.filter(({ code }) => code.startsWith('yaml/'));
      assert.ok(
        broken.length <= 1,
        `${JSON.stringify(text.slice(-60))}: ${broken.map((f) => inShort(text, f)).join('\n')}`,
      );
    }
  }).timeout(patience);
});

function assertPlace(text: string, { start, end }: Range, what: string): void {
  assert.ok(start >= 0 && end <= text.length && start <= end, `outside the text: ${what}`);
  assert.ok(start < end || text === '', `empty: ${what}`);
}

function assertFix(text: string, fix: Fix, what: string): void {
  let last = -1;
  for (const { range, newText, placeholders = [] } of [...fix.edits].sort((a, b) => a.range.start - b.range.start)) {
    assert.ok(range.start >= 0 && range.end <= text.length && range.start <= range.end, `edit outside: ${what}`);
    assert.ok(range.start > last || (range.start === last && last === 0), `edits overlap: ${fix.title} of ${what}`);
    last = Math.max(range.end, range.start);
    for (const { start, end } of placeholders)
      assert.ok(start >= 0 && end <= newText.length && start <= end, `placeholder outside: ${what}`);
  }
  assert.notEqual(applyEdits(text, fix.edits), text, `nothing changes: ${fix.title} of ${what}`);
}

/** What stands behind a broken place is mended in the belief that somebody puts that place right first. */
function upToBroken(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.findIndex(({ code, severity }) => code.startsWith('yaml/') && severity === 'error');
  return first < 0 ? findings : findings.slice(0, first + 1);
}

function preferred(finding: Finding | undefined): Fix | undefined {
  return finding?.fixes.find((fix) => fix.preferred);
}

function assertMends(text: string, finding: Finding): void {
  const fix = preferred(finding);
  if (!fix) return;
  const mended = applyEdits(text, fix.edits);
  const place = placeAfter(fix, finding.range);
  const again = structureOf(mended).findings.find(
    ({ code, message, range }) =>
      code === finding.code && message === finding.message && range.start >= place.start && range.start < place.end,
  );
  assert.equal(
    again && inShort(mended, again),
    undefined,
    `still there after "${fix.title}": ${inShort(text, finding)}`,
  );
}

/** Where a range comes to lie after a fix, together with what the fix puts into it or beside it. */
function placeAfter({ edits }: Fix, { start, end }: Range): Range {
  const before = edits.filter(({ range }) => range.end <= start && range.start < start);
  const upToEnd = edits.filter(({ range }) => range.start <= end);
  const around = edits.find(({ range }) => range.start < start && start < range.end);
  return { start: (around?.range.start ?? start) + growth(before), end: end + growth(upToEnd) };
}

function growth(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { range, newText }) => sum + newText.length - (range.end - range.start), 0);
}

/** What the YAML library makes of a text that it reads without a complaint, with one document and keys that are texts. */
function readByLibrary(text: string): { data: unknown } | undefined {
  const { problems, unknownAliases, secondDocument, tooComplex } = readYaml(text);
  const sound = problems.length === 0 && unknownAliases.length === 0 && secondDocument === undefined && !tooComplex;
  if (!sound || /^%|^[\s-]*\?/m.test(text)) return undefined;
  try {
    return { data: parse(text, { merge: true, uniqueKeys: false, logLevel: 'silent' }) };
  } catch {
    return undefined; // `<<: text` is no merge to the library, and a key like any other to us
  }
}

/** As plain data: keys as texts, no map without a prototype. */
function plain(data: unknown): unknown {
  return data instanceof Map ? Object.fromEntries([...data].map(([key, value]) => [String(key), plain(value)])) : data;
}
