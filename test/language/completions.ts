import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { type CompletionItem, completeAt } from '../../src/language/completion';
import { marked } from './marked';

/** A Wednesday, before the campaigns of the tests. */
export const today = '2026-02-25';

/** What is offered at the cursor `|` of a text. */
export function offersAt(source: string): readonly CompletionItem[] {
  const { text, offset } = marked(source);
  return completeAt(Brief.read(text), offset, { today });
}

/** The labels of what is offered, the best first. */
export function labelsAt(source: string): string[] {
  return offersAt(source).map(({ label }) => label);
}

/** The whole text after the offer of a label was accepted, placeholders as they were offered. */
export function accepted(source: string, label: string): string {
  const item = offersAt(source).find((offer) => offer.label === label);
  assert.ok(item, `"${label}" is not offered, but ${labelsAt(source).join(', ') || 'nothing'}`);
  return applyEdits(marked(source).text, [item.edit]);
}
