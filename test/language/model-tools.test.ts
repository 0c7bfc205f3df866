import assert from 'node:assert/strict';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { LineIndex } from '../../src/format/text';
import { findingsAsData } from '../../src/language/findings-as-data';
import { formatInWords } from '../../src/language/format-in-words';
import { everyKeyBrief, smallestBrief } from '../schemas/briefs';

describe('What a language model is told of a brief', () => {
  const errorsOf = (text: string) => {
    const data = JSON.parse(findingsAsData(checkText(text), new LineIndex(text)));
    return { status: data.status, first: data.findings[0] };
  };

  it('is where something is wrong, the gravest first, and what would mend it', () => {
    assert.deepEqual(errorsOf(smallestBrief.replace('instagram', 'instagrm')), {
      status: 'draft',
      first: {
        code: 'schema/unknown-value',
        severity: 'error',
        line: 14,
        column: 17,
        text: 'instagrm',
        message: '"instagrm" is not a platform we know. Did you mean "instagram"?',
        fixes: ['Replace by "instagram"'],
      },
    });
  });
});

describe('What a language model is told of the format', () => {
  it('is every key of it', () => {
    const words = formatInWords() ?? '';
    const missing = keysIn(Brief.read(everyKeyBrief).data).filter(
      (key) => !new RegExp(`^ *${key}\\*?(\\[\\])?: \\S`, 'm').test(words),
    );
    assert.deepEqual(missing, []);
  });

  it('is one section of it, with what is required', () => {
    const [, ...parts] = (formatInWords('strategy.pillars') ?? '').split('\n\n');
    assert.deepEqual(parts, [
      `strategy.pillars: A kind of content that the campaign keeps coming back to.
id*: A short name by which content items point to this pillar. For example how-to
name*: What the pillar is called. For example How to grow
description: What belongs in it and what it is good for. For example One small step per post, from pot to plate.
share: How much of all content it should be, in percent. All pillars together make 100. For example 40
`,
    ]);
  });

  it('is the values that may be chosen', () => {
    const words = formatInWords('campaign') ?? '';
    assert.match(words, /^status: .* One of draft, review, approved, live, closed\.$/m);
  });

  it('is nothing of a section that it does not have', () => {
    assert.deepEqual(
      ['goals', 'strategy.goal', '.', 'strategy.goals.0', '__proto__'].map(formatInWords),
      Array(5).fill(undefined),
    );
  });
});

/** The keys of data at any depth, but those of the author's own. */
function keysIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(keysIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key.startsWith('x-') ? [] : [key, ...keysIn(value)]));
}
