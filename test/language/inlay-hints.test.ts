import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { Facts } from '../../src/format/facts';
import { hintsIn } from '../../src/language/inlay-hints';

/** The text with the hints written in it, in angle quotes. */
function withHints(text: string, range = { start: 0, end: text.length }, facts?: Facts): string {
  const hints = [...hintsIn(Brief.read(text), range, facts)].reverse();
  return hints.reduce((shown, { offset, label }) => `${shown.slice(0, offset)}‹${label}›${shown.slice(offset)}`, text);
}

const cases: Readonly<Record<string, string>> = {
  'the room of a text, behind it': `execution:
  content:
    - platform: x
      text: Grow herbs on one metre.‹24/280› # short
`,
  'the room of a block of copy, beside its mark': `execution:
  content:
    - platform: x
      text: >-‹14/280›
        Grow herbs
        now
`,
  'the room of quoted text, subject and parts': `execution:
  content:
    - platform: youtube
      subject: 'Grow'‹4/100›
    - platform: mastodon
      format: thread
      parts: ["One"‹3/500›, Two‹3/500›]
`,
  'a text that is too long': `execution:
  content:
    - platform: x
      text: ${'a'.repeat(281)}‹281/280›
`,
  'no room where no limit is known': `execution:
  content:
    - platform: x-plots
      text: Grow
    - title: No platform
      text: Grow
    - platform: instagram
      format: story
      text: Grow
`,
  'weekdays, and days within the campaign': `campaign:
  start: 2026-03-02‹Mon · day 1›
  end: "2026-05-31"‹Sun · day 91›
execution:
  content:
    - publish: 2026-03-13 18:00‹Fri · day 12› # evening
    - publish: 2026-03-01‹Sun›
    - publish: soon
    - publish: 2026-02-30
budget: {x-day: 2026-03-02}
`,
  'a value that aliases repeat, where it is written': `x-day: &day 2026-03-02‹Mon›
execution:
  content:
    - publish: *day
    - publish: *day
`,
};

describe('Inlay hints', () => {
  for (const [name, expected] of Object.entries(cases))
    it(`show ${name}`, () => assert.equal(withHints(expected.replace(/‹[^›]*›/g, '')), expected));

  it('are made for what is on the screen only', () => {
    const text = 'campaign:\n  start: 2026-03-02\n  end: 2026-05-31\n';
    assert.equal(
      withHints(text, { start: 0, end: 30 }),
      'campaign:\n  start: 2026-03-02‹Mon · day 1›\n  end: 2026-05-31\n',
    );
  });

  it('say the same in a sentence', () => {
    const text = 'campaign: {start: 2026-03-02}\nexecution: {content: [{platform: x, text: Grow}]}\n';
    const tooltips = hintsIn(Brief.read(text), { start: 0, end: text.length }).map(({ tooltip }) => tooltip);
    assert.deepEqual(tooltips, [
      'Monday, day 1 of the campaign',
      '4 of 280 characters on X (X documentation, 2026-08-22). A link counts as 23 there, an emoji as 2.',
    ]);
  });

  it('know the limits of the team', () => {
    const facts = new Facts({
      platforms: [{ id: 'x-plots', name: 'Plots', formats: { note: { text: { max: 500 } } } }],
    });
    const text = 'execution:\n  content:\n    - platform: x-plots\n      text: Grow\n';
    assert.equal(withHints(text, undefined, facts), text.replace('Grow', 'Grow‹4/500›'));
  });
});
