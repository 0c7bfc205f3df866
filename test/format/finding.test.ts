import assert from 'node:assert/strict';
import { type Fix, helpPage, withEdits, withFixes } from '../../src/format/finding';

const range = { start: 0, end: 4 };
const found = {
  code: 'goals/viral',
  severity: 'warning',
  message: 'Say more.',
  range,
  related: [],
  help: helpPage('goals/viral'),
} as const;
const edit = { range, newText: 'Sell' };
const described = { title: 'Say it', preferred: true, complete: true };

/** Something to be made later, and how often it was made. */
function counting<T>(items: readonly T[]) {
  const made = { times: 0 };
  const make = () => {
    made.times++;
    return items;
  };
  return { made, make };
}

describe('what is made when it is asked for', () => {
  it('makes the fixes of a finding once, and not before', () => {
    const fixes: readonly Fix[] = [{ ...described, edits: [edit] }];
    const { made, make } = counting(fixes);
    const finding = withFixes(found, make);
    assert.deepEqual([finding.message, made.times], ['Say more.', 0]);
    assert.deepEqual([finding.fixes, finding.fixes, made.times], [fixes, fixes, 1]);
  });

  it('makes the edits of a fix once, and not before', () => {
    const { made, make } = counting([edit]);
    const fix = withEdits(described, make);
    assert.deepEqual([fix.title, fix.complete, made.times], ['Say it', true, 0]);
    assert.deepEqual([fix.edits, fix.edits, made.times], [[edit], [edit], 1]);
  });

  it('is there in copies, in JSON and in another thread', () => {
    const finding = withFixes(found, () => [withEdits(described, () => [edit])]);
    const whole = { ...found, fixes: [{ ...described, edits: [edit] }] };
    assert.deepEqual(JSON.parse(JSON.stringify(finding)), whole);
    assert.deepEqual(structuredClone(finding), whole);
    const copy = { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix })) };
    assert.deepEqual(copy, whole);
  });
});
