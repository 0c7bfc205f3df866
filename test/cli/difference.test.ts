import { deepStrictEqual } from 'node:assert/strict';
import { differencesOf } from '../../src/cli/report/difference';
import type { FixEdit } from '../../src/format/finding';
import { LineIndex } from '../../src/format/text';

function edit(start: number, end: number, newText: string): FixEdit {
  return { range: { start, end }, newText };
}

const cases: readonly {
  readonly title: string;
  readonly text: string;
  readonly edits: readonly FixEdit[];
  readonly shown: readonly (readonly [removed: readonly string[], added: readonly string[]])[];
}[] = [
  { title: 'a changed line', text: 'a\nb\nc', edits: [edit(2, 3, 'B')], shown: [[['b'], ['B']]] },
  { title: 'a new line', text: 'a\nc', edits: [edit(2, 2, 'b\n')], shown: [[[], ['b']]] },
  {
    title: 'a line that goes, in a file with CRLF',
    text: 'a\r\nb\r\nc',
    edits: [edit(3, 6, '')],
    shown: [[['b'], []]],
  },
  {
    title: 'two places in one line together',
    text: 'a b',
    edits: [edit(2, 3, 'B'), edit(0, 1, 'A')],
    shown: [[['a b'], ['A B']]],
  },
  {
    title: 'two places in lines apart',
    text: 'a\nx\nb',
    edits: [edit(0, 1, 'A'), edit(4, 5, 'B')],
    shown: [
      [['a'], ['A']],
      [['b'], ['B']],
    ],
  },
  { title: 'text put into an empty file', text: '', edits: [edit(0, 0, 'a\nb')], shown: [[[''], ['a', 'b']]] },
  {
    title: 'a place in a long line, cut around it',
    text: `${'a'.repeat(300)}b`,
    edits: [edit(300, 301, 'B')],
    shown: [[[`…${'a'.repeat(40)}b`], [`…${'a'.repeat(40)}B`]]],
  },
];

describe('difference', () => {
  for (const { title, text, edits, shown } of cases) {
    it(`shows ${title}`, () => {
      const fix = { title: '', preferred: true, complete: true, edits };
      deepStrictEqual(
        differencesOf(fix, new LineIndex(text)).map(({ removed, added }) => [removed, added]),
        shown,
      );
    });
  }
});
