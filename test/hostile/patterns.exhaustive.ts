import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkText } from '../../src/check';
import { allPatterns, hostileUnits, type Pattern, patternsThatRun } from './patterns';

/** Lengths of hostile texts. Eight times the text may take a fast pattern 8 times as long, a cubic one 512 times. */
const [short, long] = [200, 1600];
const mostGrowth = 200;
/** What is quicker than this, in milliseconds, is measured no closer: it has no time to be slow in. */
const quick = 20;

/** Time of the processor, which other programs do not take part in. */
function timeOf(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of a few: now and then the memory is tidied up meanwhile. */
function leastTimeOf(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: 3 }, () => timeOf(pattern, text)));
}

/** Texts that make the pattern slower than any text of theirs should, each by what is repeated in it. */
function slowTextsFor(pattern: Pattern): string[] {
  const expression = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
  const units = hostileUnits(pattern);
  const repeated = ['', ...units].flatMap((first) => units.map((second) => first + second));
  return repeated.filter((unit) => {
    const textOf = (length: number) => `${unit.repeat(length / unit.length)}\u0001`;
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

  it('would be told if one were', () => {
    ok(slowTextsFor({ file: 'none', flags: '', source: '^x*x*x*y' }).includes('x'));
  }).timeout(300_000);
});
