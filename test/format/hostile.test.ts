import assert from 'node:assert/strict';
import { checkText } from '../../src/check';

const megabyte = 1_000_000;

/** As many copies of a piece as make a megabyte. */
function filledWith(piece: string): string {
  return piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);
}

/** A megabyte of lines, each made from its number. */
function linesOf(line: (number: number) => string): string {
  const lines: string[] = [];
  for (let length = 0; length < megabyte; length += (lines.at(-1)?.length ?? 0) + 1) lines.push(line(lines.length));
  return lines.join('\n');
}

/** Characters that look random, the same ones each time (a linear congruential generator, Numerical Recipes). */
function randomText(alphabet: string): string {
  let state = 1;
  const characters = Array.from({ length: megabyte }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return alphabet.charAt((state >>> 8) % alphabet.length);
  });
  return characters.join('');
}

function staircase(): string {
  let depth = 0;
  return linesOf(() => `${' '.repeat(depth++)}a:`);
}

const texts: Readonly<Record<string, () => string>> = {
  'random characters of YAML': () => randomText('abc012 \n\n\t:-,[]{}"\'#&*!|>%@`?~\\'),
  'random words, spaces and line breaks': () => randomText('abcdefghij    \n'),
  'random characters of all kinds': () => randomText('\u0000\u0007\u0085\u2028\ufeff\ud800\udc00é€😀 \r\n:-'),
  'one line of words': () => filledWith('grow where you live '),
  'one line after a key': () => `campaign: ${filledWith('grow where you live ')}`,
  'one line with a hashtag every few words': () => `campaign: ${filledWith('grow #where you live ')}`,
  'one line of brackets with hashtags': () => `tags: [${filledWith('#grow, ')}`,
  brackets: () => filledWith('['),
  'pairs of brackets': () => filledWith('[]'),
  dashes: () => filledWith('- - - '),
  'lines of dashes': () => filledWith('- - -\n'),
  braces: () => filledWith('{{'),
  'templates, one per line': () => linesOf((number) => `key-${number}: {{name}}`),
  'double quotes': () => filledWith('"'),
  'single quotes': () => filledWith("'"),
  'lines that open a quote': () => linesOf((number) => `key-${number}: "text`),
  'aliases on one line': () => filledWith('*a '),
  'aliases, one per line': () => linesOf((number) => `key-${number}: *name-${number}`),
  'anchors on one line': () => filledWith('&a '),
  'anchors, one per line': () => linesOf((number) => `key-${number}: &name-${number} text`),
  'blocks that repeat blocks that repeat blocks': () =>
    linesOf((number) => `a${number}: &a${number} [${number > 0 ? `*a${number - 1}, *a${number - 1}` : '1'}]`),
  'hash marks': () => filledWith('#'),
  'hash marks, one per word': () => `a: ${filledWith('b #c ')}`,
  comments: () => filledWith('# a comment\n'),
  colons: () => filledWith(': '),
  'lines of colons': () => filledWith(':\n'),
  'question marks': () => filledWith('? '),
  'lines of question marks': () => filledWith('? a\n'),
  'exclamation marks': () => filledWith('!a '),
  tabs: () => filledWith('\t'),
  'lines indented with tabs': () => linesOf((number) => `${'\t'.repeat(number % 5)}key-${number}: text`),
  'ever deeper indentation': staircase,
  'indentation that goes up and down': () => linesOf((number) => `${' '.repeat((number * 7) % 13)}key-${number}: text`),
  spaces: () => filledWith(' '),
  'spaces and line breaks': () => filledWith('  \n \n'),
  'line breaks': () => filledWith('\n'),
  'carriage returns': () => filledWith('\r'),
  'an error on every line': () => linesOf((number) => `key-${number}: one: two`),
  'another error on every line': () => linesOf((number) => `key-${number}: @name says hello`),
  'different errors on every line': () =>
    linesOf((number) => [`a: b: c`, `d: @e`, `f: "g" h`, `i:j`, `k: [@l]`, ` m: n`, `o: 'p`, `q`][number % 8] ?? ''),
  'words, one per line': () => linesOf((number) => `word-${number}`),
  'one key again and again': () => linesOf((number) => `key: ${number}`),
  'many keys': () => linesOf((number) => `key-${number}: text`),
  'document marks': () => filledWith('---\n'),
  directives: () => filledWith('%YAML 1.2\n'),
  'a block of copy': () => `campaign:\n  summary: |\n${filledWith('    Grow where you live: today.\n')}`,
  'a folded block of copy': () => `campaign:\n  summary: >\n${filledWith('    Grow where you live: today.\n')}`,
  'a quoted text over many lines that look like keys': () =>
    `campaign:\n  summary: "${filledWith('\n    name: Grow where you live')}"\n`,
  'a quote that is never closed, over many lines that look like keys': () =>
    `campaign:\n  summary: "${filledWith('\n  name: Grow where you live')}`,
  'a text over many lines': () => `campaign:\n  summary: grow\n${filledWith('    where you live\n')}`,
  'brackets over many lines': () => `campaign:\n  locations: [\n${filledWith('    GB,\n')}`,
  'briefs one after the other': () => filledWith('campaign:\n  name: Grow where you live\n'),
};

describe('a megabyte of anything', () => {
  for (const [name, make] of Object.entries(texts)) {
    it(`is checked in two seconds: ${name}`, function () {
      const text = make();
      this.timeout(2_000);
      this.retries(2); // a busy machine may be slow once
      const { findings } = checkText(text);
      const outside = findings.filter(({ range: { start, end } }) => start < 0 || end < start || end > text.length);
      assert.deepEqual(outside, []);
    });
  }
});
