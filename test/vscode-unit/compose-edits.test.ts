import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../src/format/text';
import { composeEdits } from '../../src/vscode/compose-edits';

const edit = (start: number, end: number, newText: string): TextEdit => ({ range: { start, end }, newText });

describe('Edits of several rounds as one edit of the first text', () => {
  const cases: { name: string; text: string; rounds: TextEdit[][]; edits: TextEdit[] }[] = [
    { name: 'no round, no edit', text: 'name: x', rounds: [], edits: [] },
    { name: 'one round stays as it is', text: 'a: 1', rounds: [[edit(3, 4, '2')]], edits: [edit(3, 4, '2')] },
    {
      name: 'a later round counts in the text that the earlier one left',
      text: 'a: 1\nb: 2',
      rounds: [[edit(0, 1, 'name')], [edit(8, 9, 'brand')]],
      edits: [edit(0, 1, 'name'), edit(5, 6, 'brand')],
    },
    {
      name: 'a change of something just inserted is one edit',
      text: 'x',
      rounds: [[edit(0, 0, 'abc')], [edit(1, 2, '-')]],
      edits: [edit(0, 0, 'a-c')],
    },
    {
      name: 'an edit across an inserted and an old stretch',
      text: 'one two',
      rounds: [[edit(3, 3, '!!')], [edit(4, 8, '')]],
      edits: [edit(3, 6, '!')],
    },
  ];
  for (const { name, text, rounds, edits } of cases) {
    it(name, () => assert.deepEqual(composeEdits(text, rounds), edits));
  }

  it('gives the same text as the rounds one after the other', () => {
    const round = fc.array(fc.tuple(fc.nat(12), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(round, { maxLength: 3 }), (text, wishes) => {
        const rounds: TextEdit[][] = [];
        let expected = text;
        for (const wish of wishes) {
          const edits = withoutOverlap(expected, wish);
          rounds.push(edits);
          expected = applyEdits(expected, edits);
        }
        assert.equal(applyEdits(text, composeEdits(text, rounds)), expected);
      }),
    );
  });
});

/** Gaps and lengths become edits that follow each other within the text. */
function withoutOverlap(text: string, wishes: [gap: number, length: number, newText: string][]): TextEdit[] {
  let at = 0;
  return wishes.flatMap(([gap, length, newText]) => {
    const start = at + gap;
    at = start + length + 1;
    return start + length <= text.length ? [edit(start, start + length, newText)] : [];
  });
}
