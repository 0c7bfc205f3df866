import assert from 'node:assert/strict';
import { LineIndex } from '../../src/format/text';
import { checkDuration, needs, nothingNeeded } from '../../src/vscode/readiness-words';

describe('readiness in words', () => {
  it('lists what is needed by message, line and code', () => {
    const range = { start: 6, end: 8 };
    const finding = {
      code: 'a/b',
      severity: 'warning',
      message: 'Add it.',
      range,
      related: [],
      fixes: [],
      help: '',
    } as const;
    assert.deepEqual(needs({ status: 'draft', next: 'review', todo: [finding] }, new LineIndex('a: 1\nb: 2\n')), [
      { label: 'Add it.', detail: 'line 2 · warning · a/b', range },
    ]);
  });

  it('says so when nothing is needed', () => {
    assert.equal(nothingNeeded({ status: 'draft', next: 'review', todo: [] }), 'The brief is ready for review.');
    assert.equal(
      nothingNeeded({ status: 'closed', next: undefined, todo: [] }),
      'The brief is closed: nothing is left to do.',
    );
  });

  it('rounds the time of a check to whole milliseconds, and never to none', () => {
    assert.deepEqual([0.2, 11.6].map(checkDuration), ['checked in 1 ms', 'checked in 12 ms']);
  });
});
