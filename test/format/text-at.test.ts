import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { textAt } from '../../src/format/form/text-at';

const text = `# a comment
campaign:
  name: Grow where you live # a comment behind
  start: 2026-03-02
  summary: | # a comment above
    Sow now.
    Eat in May.
  locations: [GB, IE]
strategy:
  message: {core: &core "Eat from your balcony", proof: [Eight in ten, *core]}
execution:
  content:
    - id: teaser
      title: A teaser
      hashtags: 7
    - {id: post, title: A post}
`;

describe('the text at an offset', () => {
  const { root } = Brief.read(text);
  const found = (words: string, nth = 0) => {
    const offset = text
      .split(words)
      .slice(0, nth + 1)
      .join(words).length;
    const value = root && textAt(text, root, offset);
    return value && `${value.place.path.join('.')} ${value.value.trim().split('\n')[0]}`;
  };

  const cases: [words: string, text: string | undefined, nth?: number][] = [
    ['where', 'campaign.name Grow where you live'],
    ['2026', 'campaign.start 2026-03-02'],
    ['May', 'campaign.summary Sow now.'],
    ['IE]', 'campaign.locations.1 IE'],
    ['balcony', 'strategy.message.core Eat from your balcony'],
    ['ten', 'strategy.message.proof.0 Eight in ten'],
    ['A teaser', 'execution.content.0.title A teaser'],
    ['A post', 'execution.content.1.title A post'],
    ['*core', undefined],
    ['comment', undefined],
    ['comment behind', undefined],
    ['comment above', undefined],
    ['name', undefined],
    ['[GB', undefined],
    ['7', undefined],
    ['\nexecution', undefined],
  ];
  for (const [words, expected] of cases)
    it(`is ${expected ?? 'none'} at "${words.trim()}"`, () => assert.equal(found(words), expected));
});
