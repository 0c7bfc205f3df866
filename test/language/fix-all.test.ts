import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding, FixEdit } from '../../src/format/finding';
import { type CheckText, compatibleFixes, fixAll } from '../../src/language/fix-all';
import { placesAfter, touchesAny } from '../../src/language/places';

interface Mend {
  readonly title?: string;
  readonly preferred?: boolean;
  readonly complete?: boolean;
  readonly edits: readonly FixEdit[];
}

function finding(start: number, end: number, ...mends: readonly Mend[]): Finding {
  const fixes = mends.map(({ title = 'Mend it', preferred = true, complete = true, edits }) => ({
    title,
    preferred,
    complete,
    edits,
  }));
  return { code: 'test/x', severity: 'error', message: '', range: { start, end }, related: [], fixes, help: '' };
}

/** Finds every match of the pattern and offers to replace it. */
function replacing(pattern: RegExp, replacement: (match: string) => string): CheckText {
  return (text) => ({
    status: 'draft',
    findings: [...text.matchAll(pattern)].map((match) => {
      const range = { start: match.index, end: match.index + match[0].length };
      return finding(range.start, range.end, { edits: [{ range, newText: replacement(match[0]) }] });
    }),
  });
}

/** What fixing means: the first fix in text order, and then the checker is asked again. */
function oneAfterTheOther(text: string, check: CheckText): string {
  const [first] = compatibleFixes(text, check(text).findings);
  if (first === undefined) return text;
  return oneAfterTheOther(
    first.fix.edits.reduce(
      (all, { range, newText }) => all.slice(0, range.start) + newText + all.slice(range.end),
      text,
    ),
    check,
  );
}

describe('fix all', () => {
  it('applies what is preferred and complete, and leaves what a person must decide', () => {
    const edit = (at: number) => [{ range: { start: at, end: at + 1 }, newText: '-' }];
    const check: CheckText = (text) => ({
      status: 'draft',
      findings: text.includes('-')
        ? []
        : [
            finding(0, 1, { edits: edit(0), preferred: false }, { edits: edit(0) }),
            finding(1, 2, { edits: edit(1), preferred: false }),
            finding(2, 3, { edits: edit(2), complete: false }),
            finding(3, 4),
          ],
    });
    strictEqual(fixAll('abcd', check).text, '-bcd');
  });

  it('tells the findings that remain and what was applied to which text', () => {
    const check = replacing(/a+b/g, (match) => match.slice(1));
    const { text, findings, rounds } = fixAll('aab ab', check);
    strictEqual(text, 'b b');
    deepStrictEqual(findings, []);
    deepStrictEqual(
      rounds.map((round) => [round.text, round.applied.map((applied) => applied.finding.range.start)]),
      [
        ['aab ab', [4]],
        ['aab b', [0]],
        ['ab b', [0]],
      ],
    );
  });

  it('takes ten thousand fixes in one round', () => {
    let checks = 0;
    const check: CheckText = (text) => {
      checks++;
      return replacing(/teh/g, () => 'the')(text);
    };
    const { text, rounds } = fixAll('teh end\n'.repeat(10_000), check);
    strictEqual(text, 'the end\n'.repeat(10_000));
    strictEqual(rounds.length, 1);
    strictEqual(checks, 2);
  });

  it('takes ten thousand fixes in few rounds where each leads to another', () => {
    let checks = 0;
    const check: CheckText = (text) => {
      checks++;
      return replacing(/\d/g, (digit) => (digit === '1' ? 'one' : String(Number(digit) - 1)))(text);
    };
    strictEqual(fixAll('3 '.repeat(10_000), check).text, 'one '.repeat(10_000));
    ok(checks <= 7, `${checks} checks`);
  });

  it('of two fixes that touch, applies the first and asks again', () => {
    const check: CheckText = (text) => ({
      status: 'draft',
      findings: text.startsWith('ab')
        ? [0, 1].map((start) => finding(start, 2, { edits: [{ range: { start, end: 2 }, newText: 'X' }] }))
        : [],
    });
    strictEqual(fixAll('abc', check).text, 'Xc');
  });

  it('does not mend two keys into the same one', () => {
    const check: CheckText = (text) => {
      const words = [...text.matchAll(/\w+/g)];
      const isTaken = words.some(([word]) => word === 'goal');
      const wrong = words.filter(([word], index) => word !== 'goal' || words.findIndex((w) => w[0] === word) !== index);
      const mend = (match: RegExpExecArray) => {
        const range = { start: match.index, end: match.index + match[0].length };
        return finding(range.start, range.end, ...(isTaken ? [] : [{ edits: [{ range, newText: 'goal' }] }]));
      };
      return { status: 'draft', findings: wrong.map(mend) };
    };
    const { text, findings } = fixAll('goa gol', check);
    strictEqual(text, 'goal gol');
    deepStrictEqual(
      findings.map(({ range }) => range),
      [{ start: 5, end: 8 }],
    );
  });

  it('stops where two fixes undo each other, and where a fix changes nothing', () => {
    const swap = replacing(/[ab]/g, (letter) => (letter === 'a' ? 'b' : 'a'));
    strictEqual(fixAll('a', swap).text, 'b');
    strictEqual(
      fixAll(
        'a',
        replacing(/a/g, () => 'a'),
      ).text,
      'a',
    );
  });

  it('stops after a thousand rounds where a fix never comes to an end', () => {
    const { text, rounds } = fixAll(
      'a',
      replacing(/^a/g, () => 'aa'),
    );
    strictEqual(rounds.length, 1000);
    strictEqual(text.length, 1001);
  });

  it('gives the same text as one fix after the other', () => {
    const check = replacing(/aa|bc|c(?=d)|x/g, (match) => ({ aa: 'a', bc: 'x', c: '', x: 'y' })[match] ?? match);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'x', ' '), maxLength: 40 }), (text) => {
        strictEqual(fixAll(text, check).text, oneAfterTheOther(text, check));
      }),
    );
  });

  it('passes the options on to the checker', () => {
    const check: CheckText = (_text, options) => ({ status: options?.as ?? 'draft', findings: [] });
    strictEqual(fixAll('', check, { as: 'live' }).status, 'live');
  });
});

describe('places', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(5)).map(([start, length]) => ({ start, end: start + length }));

  it('knows whether a place touches any of many', () => {
    fc.assert(
      fc.property(fc.array(range), range, (ranges, place) => {
        const expected = ranges.some(({ start, end }) => start <= place.end && end >= place.start);
        strictEqual(touchesAny(ranges)(place), expected);
      }),
    );
  });

  it('knows where new text stands after all edits', () => {
    const insertion = { range: { start: 2, end: 2 }, newText: 'abc' };
    const deletion = { range: { start: 5, end: 9 }, newText: '' };
    const replacement = { range: { start: 10, end: 11 }, newText: 'xy' };
    const places = placesAfter([replacement, deletion, insertion]);
    deepStrictEqual(places.get(insertion), { start: 2, end: 5 });
    deepStrictEqual(places.get(deletion), { start: 8, end: 8 });
    deepStrictEqual(places.get(replacement), { start: 9, end: 11 });
  });
});
