import { deepStrictEqual, doesNotMatch } from 'node:assert/strict';
import { excerptOf } from '../../src/cli/report/excerpt';

interface Case {
  readonly title: string;
  readonly line: string;
  /** What is marked: the first occurrence of this in the line, or offsets. */
  readonly mark: string | readonly [start: number, end: number];
  readonly source: string;
  readonly marks: string;
}

const a = (length: number) => 'a'.repeat(length);
const space = (length: number) => ' '.repeat(length);

const cases: readonly Case[] = [
  { title: 'a word', line: 'name: teh x', mark: 'teh', source: 'name: teh x', marks: '      ^^^' },
  { title: 'tabs before and in the range', line: '\ta\tb', mark: 'a\tb', source: '    a    b', marks: '    ^^^^^^' },
  { title: 'wide characters', line: '名前: 春の', mark: '春の', source: '名前: 春の', marks: '      ^^^^' },
  { title: 'combining characters', line: 'cafe\u0301 teh', mark: 'teh', source: 'cafe\u0301 teh', marks: '     ^^^' },
  { title: 'pictures made of several', line: '👩‍👩‍👧 teh 🇬🇧', mark: 'teh', source: '👩‍👩‍👧 teh 🇬🇧', marks: '   ^^^' },
  { title: 'a flag', line: 'x 🇬🇧', mark: '🇬🇧', source: 'x 🇬🇧', marks: '  ^^' },
  { title: 'half-width katakana', line: 'ｱｲ teh', mark: 'teh', source: 'ｱｲ teh', marks: '   ^^^' },
  { title: 'half of a character', line: '🌱x', mark: [1, 2], source: '🌱x', marks: '^^' },
  {
    title: 'a range over several lines, to the end of its first',
    line: 'a: "bc',
    mark: [3, 99],
    source: 'a: "bc',
    marks: '   ^^^',
  },
  { title: 'nothing, on an empty line', line: '', mark: [0, 0], source: '', marks: '^' },
  { title: 'nothing, behind the end', line: 'ab', mark: [2, 2], source: 'ab', marks: '  ^' },
  { title: 'a control character', line: '\u0007x', mark: 'x', source: '\uFFFDx', marks: ' ^' },
  {
    title: 'a range in a line that is too long, cut behind',
    line: `teh ${a(200)}`,
    mark: 'teh',
    source: `teh ${a(96)}…`,
    marks: '^^^',
  },
  {
    title: 'a range far to the right, cut before',
    line: `${a(200)} teh`,
    mark: 'teh',
    source: `…${a(39)} teh`,
    marks: `${space(41)}^^^`,
  },
  {
    title: 'a range in the midst of a megabyte',
    line: `${a(500_000)} teh ${a(500_000)}`,
    mark: 'teh',
    source: `…${a(39)} teh ${a(56)}…`,
    marks: `${space(41)}^^^`,
  },
  {
    title: 'a range longer than what is shown',
    line: `${a(50)} ${'b'.repeat(300)}`,
    mark: 'b'.repeat(300),
    source: `…${a(39)} ${'b'.repeat(60)}…`,
    marks: `${space(41)}${'^'.repeat(60)}`,
  },
];

describe('excerpt', () => {
  for (const { title, line, mark, source, marks } of cases) {
    it(`marks ${title}`, () => {
      const [start, end] = typeof mark === 'string' ? [line.indexOf(mark), line.indexOf(mark) + mark.length] : mark;
      deepStrictEqual(excerptOf(line, start, end), { source, marks });
    });
  }

  it('never shows half a character where a line is cut', () => {
    for (let start = 380; start < 420; start++) {
      const { source } = excerptOf(`${a(start % 2)}${'🌱'.repeat(1000)}`, start, start + 1);
      doesNotMatch(source, /\p{Cs}/u);
    }
  });
});
