import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkText } from '../../src/check';
import { allPatterns, hostileUnits, type Pattern, patternsThatRun } from './patterns';

/** Lengths of hostile texts. Eight times the text may take a fast pattern 8 times as long, a quadratic one 64 times. */
const [short, long] = [1000, 8000];
const mostGrowth = 24;
/** What is quicker than this, in milliseconds, is measured no closer: it has no time to be slow in. */
const quick = 8;

/** Time of the processor, which other programs do not take part in. */
function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0; // where a pattern with the flag "y" begins
  const start = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of a few: now and then the memory is tidied up meanwhile. */
function leastTimeOf(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: 3 }, () => timeOf(pattern, text)));
}

/** A text of any length: how it begins, and what is repeated in it then. */
type HostileText = readonly [start: string, unit: string];

function hostileTexts(pattern: Pattern): HostileText[] {
  const units = hostileUnits(pattern);
  const pairs = units.flatMap((first) => units.map((second) => [first, second] as const));
  return [
    ...units.map((unit) => ['', unit] as const),
    ...pairs,
    ...pairs.map(([first, second]) => ['', first + second] as const),
  ];
}

/** Texts that make the pattern slower than any text of theirs should. A pattern that is tried at one place, is so here. */
function slowTextsFor(pattern: Pattern): HostileText[] {
  const flags = pattern.flags.replace('g', '');
  const expression = new RegExp(pattern.source, flags.includes('y') ? flags : `${flags}g`);
  return hostileTexts(pattern).filter(([start, unit]) => {
    const textOf = (length: number) => `${start}${unit.repeat(length / unit.length)}\u0001`;
    if (timeOf(expression, textOf(long)) < quick) return false;
    const time = leastTimeOf(expression, textOf(long));
    return time >= quick && time / Math.max(leastTimeOf(expression, textOf(short)), 0.001) > mostGrowth;
  });
}

describe('regular expressions', () => {
  const examples = readdirSync('examples').filter((name) => name.endsWith('.brief.yaml'));
  const texts = examples.map((name) => readFileSync(`examples/${name}`, 'utf8'));

  it('are never caught in trying: those in the sources and schemas, and all that run in a check', () => {
    const running = patternsThatRun(() => {
      for (const text of texts) checkText(text, { as: 'live' });
    });
    const patterns = new Map([...running, ...allPatterns()].map((each) => [`${each.source}/${each.flags}`, each]));
    ok(patterns.size > 300, `only ${patterns.size} were found`);
    const slow = [...patterns.values()].flatMap((pattern) => {
      const [worst] = slowTextsFor(pattern);
      return worst === undefined ? [] : [`${pattern.file}: /${pattern.source}/ on ${JSON.stringify(worst)}`];
    });
    deepStrictEqual(slow, []);
  }).timeout(300_000);

  for (const [source, flags, text] of [
    ['x+$', '', ['', 'x']],
    ['^x*x*y', '', ['', 'x']],
    ['^\\d\\s*x?\\s*\\d', 'y', ['0', ' ']],
  ] as const) {
    it(`would be told if one were: /${source}/${flags}`, () => {
      deepStrictEqual(
        slowTextsFor({ file: 'none', flags, source }).filter((slow) => slow.join() === text.join()),
        [text],
      );
    }).timeout(300_000);
  }
});
