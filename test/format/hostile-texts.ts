/** As many copies of a piece as have `size` characters. */
function filledWith(size: number, piece: string): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Lines, each made from its number. */
function linesOf(size: number, line: (number: number) => string): string {
  const lines: string[] = [];
  for (let length = 0; length < size; length += (lines.at(-1)?.length ?? 0) + 1) lines.push(line(lines.length));
  return lines.join('\n');
}

/** Characters that look random, the same ones each time (a linear congruential generator, Numerical Recipes). */
function randomText(size: number, alphabet: string): string {
  let state = 1;
  const characters = Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return alphabet.charAt((state >>> 8) % alphabet.length);
  });
  return characters.join('');
}

function staircase(size: number): string {
  let depth = 0;
  return linesOf(size, () => `${' '.repeat(depth++)}a:`);
}

/** What a file may hold that is no brief, each made as long as is asked for. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  'random characters of YAML': (size) => randomText(size, 'abc012 \n\n\t:-,[]{}"\'#&*!|>%@`?~\\'),
  'random words, spaces and line breaks': (size) => randomText(size, 'abcdefghij    \n'),
  'random characters of all kinds': (size) => randomText(size, '\u0000\u0007\u0085\u2028\ufeff\ud800\udc00é€😀 \r\n:-'),
  'one line of words': (size) => filledWith(size, 'grow where you live '),
  'one line after a key': (size) => `campaign: ${filledWith(size, 'grow where you live ')}`,
  'one line with a hashtag every few words': (size) => `campaign: ${filledWith(size, 'grow #where you live ')}`,
  'one line of brackets with hashtags': (size) => `tags: [${filledWith(size, '#grow, ')}`,
  brackets: (size) => filledWith(size, '['),
  'pairs of brackets': (size) => filledWith(size, '[]'),
  dashes: (size) => filledWith(size, '- - - '),
  'lines of dashes': (size) => filledWith(size, '- - -\n'),
  braces: (size) => filledWith(size, '{{'),
  'templates, one per line': (size) => linesOf(size, (number) => `key-${number}: {{name}}`),
  'double quotes': (size) => filledWith(size, '"'),
  'single quotes': (size) => filledWith(size, "'"),
  'lines that open a quote': (size) => linesOf(size, (number) => `key-${number}: "text`),
  'aliases on one line': (size) => filledWith(size, '*a '),
  'aliases, one per line': (size) => linesOf(size, (number) => `key-${number}: *name-${number}`),
  'anchors on one line': (size) => filledWith(size, '&a '),
  'anchors, one per line': (size) => linesOf(size, (number) => `key-${number}: &name-${number} text`),
  'blocks that repeat blocks that repeat blocks': (size) =>
    linesOf(size, (number) => `a${number}: &a${number} [${number > 0 ? `*a${number - 1}, *a${number - 1}` : '1'}]`),
  'hash marks': (size) => filledWith(size, '#'),
  'hash marks, one per word': (size) => `a: ${filledWith(size, 'b #c ')}`,
  comments: (size) => filledWith(size, '# a comment\n'),
  colons: (size) => filledWith(size, ': '),
  'lines of colons': (size) => filledWith(size, ':\n'),
  'question marks': (size) => filledWith(size, '? '),
  'lines of question marks': (size) => filledWith(size, '? a\n'),
  'exclamation marks': (size) => filledWith(size, '!a '),
  tabs: (size) => filledWith(size, '\t'),
  'lines indented with tabs': (size) => linesOf(size, (number) => `${'\t'.repeat(number % 5)}key-${number}: text`),
  'ever deeper indentation': staircase,
  'indentation that goes up and down': (size) =>
    linesOf(size, (number) => `${' '.repeat((number * 7) % 13)}key-${number}: text`),
  spaces: (size) => filledWith(size, ' '),
  'spaces and line breaks': (size) => filledWith(size, '  \n \n'),
  'line breaks': (size) => filledWith(size, '\n'),
  'carriage returns': (size) => filledWith(size, '\r'),
  'an error on every line': (size) => linesOf(size, (number) => `key-${number}: one: two`),
  'another error on every line': (size) => linesOf(size, (number) => `key-${number}: @name says hello`),
  'different errors on every line': (size) =>
    linesOf(
      size,
      (number) => [`a: b: c`, `d: @e`, `f: "g" h`, `i:j`, `k: [@l]`, ` m: n`, `o: 'p`, `q`][number % 8] ?? '',
    ),
  'words, one per line': (size) => linesOf(size, (number) => `word-${number}`),
  'one key again and again': (size) => linesOf(size, (number) => `key: ${number}`),
  'many keys': (size) => linesOf(size, (number) => `key-${number}: text`),
  'document marks': (size) => filledWith(size, '---\n'),
  directives: (size) => filledWith(size, '%YAML 1.2\n'),
  'a block of copy': (size) => `campaign:\n  summary: |\n${filledWith(size, '    Grow where you live: today.\n')}`,
  'a folded block of copy': (size) =>
    `campaign:\n  summary: >\n${filledWith(size, '    Grow where you live: today.\n')}`,
  'a quoted text over many lines that look like keys': (size) =>
    `campaign:\n  summary: "${filledWith(size, '\n    name: Grow where you live')}"\n`,
  'a quote that is never closed, over many lines that look like keys': (size) =>
    `campaign:\n  summary: "${filledWith(size, '\n  name: Grow where you live')}`,
  'a text over many lines': (size) => `campaign:\n  summary: grow\n${filledWith(size, '    where you live\n')}`,
  'brackets over many lines': (size) => `campaign:\n  locations: [\n${filledWith(size, '    GB,\n')}`,
  'briefs one after the other': (size) => filledWith(size, 'campaign:\n  name: Grow where you live\n'),
  'escapes in quotes': (size) => `a: "${filledWith(size, '\\n')}"`,
  'doubled quotes in quotes': (size) => `a: '${filledWith(size, "''")}'`,
  'a list in brackets': (size) => `tags: [${filledWith(size, 'grow, ')}x]`,
  'a map in braces': (size) => `a: {${linesOf(size, (number) => `k${number}: v`).replaceAll('\n', ', ')}}`,
  'a text over many lines, with empty ones between': (size) => `a: b\n${filledWith(size, '\n\n  c d\n')}`,
};
