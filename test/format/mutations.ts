import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { cleanBriefs } from '../schemas/briefs';
import { mistakes } from '../schemas/mistakes';

/** Something that happens to a text; places in it are shares of its length, so that they fit any text. */
type Mutation = (text: string) => string;

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Signs that mean something to YAML, and characters that trouble editors and readers of text. */
const troublesome = [
  ...[
    ':',
    ': ',
    '#',
    ' #',
    '- ',
    '-',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '{{',
    '}}',
    ',',
    '&',
    '&a ',
    '*',
    '*a',
    '!',
    '!!',
    '|',
    '>',
  ],
  ...['%', '@', '`', '?', '? ', '<<: ', '---\n', '...\n', '\\', '\t', '\n', '\r', '\r\n', '\n\n', ' ', '  ', '~', '='],
  ...['\u0000', '\ufeff', '\u2028', '\u0085', '\u00a0', '\ud83c', '\udf31', '🌱', '“', '„', '•', '–', 'é'],
];

const insert = fc.tuple(share, fc.constantFrom(...troublesome)).map(
  ([at, sign]): Mutation =>
    (text) => {
      const offset = Math.floor(at * (text.length + 1));
      return text.slice(0, offset) + sign + text.slice(offset);
    },
);

const remove = fc.tuple(share, fc.integer({ min: 1, max: 6 })).map(
  ([at, length]): Mutation =>
    (text) => {
      const offset = Math.floor(at * text.length);
      return text.slice(0, offset) + text.slice(offset + length);
    },
);

const repeat = fc.tuple(share, fc.integer({ min: 1, max: 30 })).map(
  ([at, length]): Mutation =>
    (text) => {
      const offset = Math.floor(at * text.length);
      const piece = text.slice(offset, offset + length);
      return text.slice(0, offset) + piece + piece + text.slice(offset + length);
    },
);

/** A mutation of the list of lines, which keep their line breaks. */
function ofLines<T>(arbitrary: fc.Arbitrary<T>, change: (lines: string[], drawn: T) => string[]) {
  return arbitrary.map(
    (drawn): Mutation =>
      (text) =>
        change(text.split(/(?<=\n)/), drawn).join(''),
  );
}

const at = (lines: readonly string[], place: number) => Math.floor(place * lines.length);

const lineMutations = [
  ofLines(share, (lines, place) => lines.filter((_, index) => index !== at(lines, place))),
  ofLines(share, (lines, place) =>
    lines.flatMap((line, index) => (index === at(lines, place) ? [line, line] : [line])),
  ),
  ofLines(fc.tuple(share, share), (lines, [one, other]) => swapped(lines, at(lines, one), at(lines, other))),
  ofLines(fc.tuple(share, fc.constantFrom(' ', '  ', '    ', '\t', ' \t', '\u00a0')), (lines, [place, white]) =>
    lines.map((line, index) => (index === at(lines, place) ? white + line : line)),
  ),
  ofLines(fc.tuple(share, fc.integer({ min: 1, max: 4 })), (lines, [place, spaces]) =>
    lines.map((line, index) => (index === at(lines, place) ? line.replace(new RegExp(`^ {0,${spaces}}`), '') : line)),
  ),
];

function swapped(lines: readonly string[], one: number, other: number): string[] {
  const result = [...lines];
  result[one] = lines[other] ?? '';
  result[other] = lines[one] ?? '';
  return result;
}

const wholeText: fc.Arbitrary<Mutation> = fc.oneof(
  share.map(
    (place): Mutation =>
      (text) =>
        text.slice(0, Math.floor(place * text.length)),
  ),
  fc.constantFrom<Mutation>(
    (text) => text.replace(/\r?\n/g, '\r\n'),
    (text) => text.replace(/\r?\n/g, '\r'),
    (text) => `\ufeff${text}`,
    (text) => text.replace(/^ +/gm, (spaces) => '\t'.repeat(Math.ceil(spaces.length / 2))),
    (text) => text.replace(/^ +/gm, '$&$&'),
  ),
);

const mutation = fc.oneof(
  { arbitrary: insert, weight: 6 },
  { arbitrary: remove, weight: 4 },
  { arbitrary: repeat, weight: 1 },
  ...lineMutations.map((arbitrary) => ({ arbitrary, weight: 1 })),
  { arbitrary: wholeText, weight: 1 },
);

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.brief.yaml'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));

const brief = fc.oneof(
  { arbitrary: fc.constantFrom(...Object.values(cleanBriefs)), weight: 8 },
  { arbitrary: fc.constantFrom(...mistakes.map(({ text }) => text)), weight: 3 },
  { arbitrary: fc.constantFrom(...examples), weight: 1 },
);

/** Briefs to which one to four things have happened. */
export const mutatedBrief: fc.Arbitrary<string> = fc
  .tuple(brief, fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([text, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), text));

const word = fc.constantFrom('campaign', 'strategy', 'goals', 'id', 'title', 'text', 'hashtags', 'x-a', 'Grow', '2026');

/** Texts that have little to do with a brief. */
export const randomText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.oneof(fc.constantFrom(...troublesome), word), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** Lines of keys, dashes and texts in any order: YAML most of the time, but seldom a brief. */
export const yamlText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '  ', '    '),
      fc.constantFrom('', '- ', '- - ', 'a: ', 'b: ', '- c: ', '"d": ', '? e', '<<: ', '&x f: '),
      fc.constantFrom(
        '',
        '1',
        '0x1f',
        '1e3',
        'yes',
        'true',
        'null',
        '~',
        'text',
        '"t\\u00e9xt"',
        "'it''s'",
        '[1, a, {b: 2}]',
        '&x two words',
        '*x',
        '{a: 1, "b": ~}',
        '|\n        block: a\n        #b',
        '>-\n        folded\n        text',
        '!!str 5',
        '# comment',
        '.5',
        '-0',
        '2026-03-02',
      ),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.map((parts) => `${parts.join('')}\n`).join(''));
