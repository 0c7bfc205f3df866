import assert from 'node:assert/strict';
import { applyEdits, LineIndex } from '../../src/format/text';

describe('text', () => {
  it('counts LF, CRLF and a lone CR as line breaks', () => {
    const index = new LineIndex('a\nb\r\nc\rd');
    assert.equal(index.lineCount, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => index.lineText(line)),
      ['a', 'b', 'c', 'd'],
    );
    assert.deepEqual(index.positionAt(7), { line: 3, character: 0 });
    assert.equal(index.offsetAt({ line: 1, character: 99 }), 3);
  });

  it('applies edits in any order and leaves out one that overlaps', () => {
    const edits = [
      { range: { start: 4, end: 5 }, newText: 'E' },
      { range: { start: 0, end: 1 }, newText: 'AA' },
      { range: { start: 0, end: 3 }, newText: 'lost' },
    ];
    assert.equal(applyEdits('abcdef', edits), 'AAbcdEf');
  });
});
