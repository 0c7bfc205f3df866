import { ok } from 'node:assert/strict';
import { checkText } from '../../src/check';
import { applyEdits } from '../../src/format/text';
import { fixAll } from '../../src/language/fix-all';

/**
 * What holds for any text at all: it is checked without an exception, every place lies in it, every fix can be applied, and
 * applying them comes to an end. @throws when one of these does not hold
 */
export function assertSound(text: string): void {
  const { findings } = checkText(text, { as: 'live' });
  for (const { range, related, fixes } of findings) {
    const edits = fixes.flatMap((fix) => fix.edits);
    for (const { start, end } of [range, ...related.map((other) => other.range), ...edits.map((edit) => edit.range)])
      ok(start >= 0 && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
    for (const fix of fixes) applyEdits(text, fix.edits);
  }
  fixAll(text, checkText);
}
