import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { completeAt } from '../../src/language/completion';
import { accepted, labelsAt, offersAt, today } from './completions';
import { marked } from './marked';

/** A brief with something of every kind that can be named, above a place to be completed. */
const named = `campaign:
  name: Grow
  start: 2026-03-02
  end: 2026-05-29
  languages: [en-GB, pl]
  phases:
    - id: launch
      name: Launch
strategy:
  goals:
    - id: first-harvest
      statement: Sell kits.
      type: sales
    - id: known
      statement: Be known.
      type: awareness
  audience:
    - id: renters
      name: Renters
    - id: parents
      name: Parents
  platforms:
    - platform: email
    - platform: tiktok
  pillars:
    - id: how-to
      name: How to grow
team:
  - id: nadia
    name: Nadia Reyes
    role: copywriter
execution:
  content:
    - id: teaser
      title: Teaser
      platform: tiktok
      publish: 2026-03-05
      hashtags: [Grow, "#Basil"]
    - id: guide
      title: Guide
      platform: email
      publish: 2026-03-09
      hashtags: [Grow]
    - id: new
      `;

const inContent = (rest: string) => named + rest;

describe('Completion offers the values of a place, the best first', () => {
  const places: readonly [name: string, source: string, labels: readonly string[]][] = [
    ['statuses of the campaign', 'campaign:\n  status: |', ['draft', 'review', 'approved', 'live', 'closed']],
    ['statuses of an item', inContent('status: |'), ['idea', 'draft', 'review', 'approved', 'scheduled', 'published']],
    ['priorities, half written', 'strategy:\n  goals:\n    - priority: pri|', ['primary', 'secondary']],
    ['stages', 'strategy:\n  audience:\n    - stage: |', ['see', 'think', 'do', 'care']],
    ['yes or no', 'execution:\n  engagement_plan:\n    crisis:\n      pause_posts: |', ['true', 'false']],
    ['the version of the format', 'brief: |', ['1']],
    ['goals', inContent('goals: |'), ['first-harvest', 'known']],
    ['goals in brackets', inContent('goals: [|]'), ['first-harvest', 'known']],
    ['goals in brackets that are open', inContent('goals: [|'), ['first-harvest', 'known']],
    ['goals that a list does not have yet', inContent('goals: [known, |]'), ['first-harvest']],
    ['goals before one that a list has', inContent('goals: [|, known]'), ['first-harvest']],
    ['goals behind a dash', inContent('goals:\n        - |'), ['first-harvest', 'known']],
    ['goals behind the second dash', inContent('goals:\n        - known\n        - |'), ['first-harvest']],
    ['goals behind a flush dash', inContent('goals:\n      - known\n      - |'), ['first-harvest']],
    ['goals on a line below their key', inContent('goals:\n        |'), ['first-harvest', 'known']],
    ['goals over lines in brackets', inContent('goals: [\n        known,\n        |'), ['first-harvest']],
    ['audiences', inContent('audience: [renters, |'), ['parents']],
    ['pillars', inContent('pillar: |'), ['how-to']],
    ['phases', inContent('phase: |'), ['launch']],
    ['content that goes out before', inContent('publish: 2026-03-06\n      depends_on: |'), ['teaser']],
    ['people', inContent('owner: |'), ['nadia']],
    [
      'people who decide',
      `${named}title: x\n  engagement_plan:\n    escalation:\n      - when: x\n        to: |`,
      ['nadia'],
    ],
    ['formats of the platform', inContent('platform: email\n      format: |'), ['newsletter', 'drip', 'transactional']],
    [
      'formats of the platform below',
      inContent('format: |\n      platform: pinterest'),
      ['pin', 'carousel', 'video-pin'],
    ],
    [
      'formats in braces',
      `${named}title: x\n    - {id: b, platform: pinterest, format: |}`,
      ['pin', 'carousel', 'video-pin'],
    ],
    ['no formats without a platform', inContent('format: |'), []],
    [
      'days of the campaign',
      inContent('publish: |'),
      ['2026-03-02', '2026-05-29', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'],
    ],
    [
      'days behind what an item waits for',
      inContent('depends_on: guide\n      publish: |'),
      ['2026-05-29', '2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'],
    ],
    [
      'the end of the campaign first for a deadline',
      'campaign:\n  start: 2026-03-02\n  end: 2026-03-05\nstrategy:\n  goals:\n    - metrics:\n        - by: |',
      ['2026-03-05', '2026-03-02', '2026-03-03', '2026-03-04'],
    ],
    [
      'the next weekdays to begin on',
      'campaign:\n  start: |',
      ['2026-02-26', '2026-02-27', '2026-03-02', '2026-03-03', '2026-03-04'],
    ],
    [
      'no day before the first to end on',
      'campaign:\n  start: 2026-03-06\n  end: |',
      ['2026-03-06', '2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'],
    ],
    [
      'days until today for what has happened',
      'campaign:\n  start: 2026-02-02\n  end: 2026-05-29\nmeasurement:\n  results:\n    - as_of: |',
      ['2026-02-25', '2026-02-02'],
    ],
    ['hashtags of other items, the most used first', inContent('hashtags: [|]'), ['Grow', '#Basil']],
    ['hashtags that an item does not have yet', inContent('hashtags:\n        - Grow\n        - |'), ['#Basil']],
    [
      'how often',
      'measurement:\n  cadence: |',
      ['daily', 'weekly', 'monthly', '2 per week', '3 per week', '5 per week'],
    ],
    ['kinds of media', inContent('media:\n        - type: |'), ['image', 'video', 'audio', 'document']],
    [
      'kinds of media in braces in brackets',
      inContent('media: [{file: a.mp4, type: |}]'),
      ['image', 'video', 'audio', 'document'],
    ],
    [
      'the same when the line is broken',
      inContent('status: "|'),
      ['idea', 'draft', 'review', 'approved', 'scheduled', 'published'],
    ],
  ];
  for (const [name, source, labels] of places) it(name, () => assert.deepEqual(labelsAt(source), labels));

  it('platforms that the strategy chose first', () =>
    assert.deepEqual(labelsAt(inContent('platform: |')).slice(0, 3), ['tiktok', 'email', 'instagram']));

  it('platforms that are not chosen yet, where they are chosen', () =>
    assert.deepEqual(labelsAt('strategy:\n  platforms:\n    - platform: instagram\n    - platform: |').slice(0, 2), [
      'facebook',
      'x',
    ]));

  it('platforms that have the format of the item', () =>
    assert.deepEqual(labelsAt(inContent('format: newsletter\n      platform: |')), ['email', 'linkedin']));

  it('metrics that suit the type of the goal first', () =>
    assert.deepEqual(
      ['sales', 'support', 'nonsense'].map(
        (type) => labelsAt(`strategy:\n  goals:\n    - type: ${type}\n      metrics:\n        - metric: |`)[0],
      ),
      ['revenue', 'response-time', 'impressions'],
    ));

  it('metrics that suit the goal of a result', () =>
    assert.deepEqual(
      labelsAt(
        `measurement:\n  results:\n    - goal: g\n      metric: |\nstrategy:\n  goals:\n    - id: g\n      type: sales`,
      )[0],
      'revenue',
    ));

  it('metrics whose unit is that of the target', () => {
    const labels = labelsAt('strategy:\n  goals:\n    - metrics:\n        - target: 4h\n          metric: |');
    assert.ok(labels.includes('response-time') && !labels.includes('reach'), labels.join());
  });

  it('with what an id stands for', () => {
    const [goal] = offersAt(inContent('goals: |'));
    assert.deepEqual({ detail: goal?.detail, more: goal?.documentation }, { detail: 'Sell kits.', more: 'sales' });
  });

  it('with what a value of a list means', () => {
    const [draft] = offersAt('campaign:\n  status: |');
    assert.equal(draft?.documentation, 'Being written; what is missing is only hinted at.');
  });

  it('with the name and the facts of a platform', () => {
    const [tiktok] = offersAt(inContent('platform: |'));
    assert.equal(tiktok?.detail, 'TikTok, chosen in the strategy');
  });

  it('with the weekday of a day', () => {
    const [start] = offersAt(inContent('publish: |'));
    assert.equal(start?.detail, 'Monday, campaign start');
  });
});

describe('A value that is accepted stands as YAML wants it', () => {
  const cases: readonly [name: string, source: string, label: string, after: string][] = [
    ['behind a blank', 'campaign:\n  status: |', 'review', 'campaign:\n  status: review'],
    ['right behind the colon', 'campaign:\n  status:|', 'review', 'campaign:\n  status: review'],
    ['instead of what is written', 'campaign:\n  status: dr|aft\n', 'review', 'campaign:\n  status: review\n'],
    [
      'instead of what is written right behind the colon',
      'campaign:\n  status:re|',
      'review',
      'campaign:\n  status: review',
    ],
    ['before a comment', 'campaign:\n  status: | # soon', 'live', 'campaign:\n  status: live # soon'],
    ['with the quotes that are there', 'campaign:\n  status: "dr|"', 'draft', 'campaign:\n  status: "draft"'],
    ['with the quotes that were opened', 'campaign:\n  status: "|', 'draft', 'campaign:\n  status: "draft"'],
    ['in CRLF', 'campaign:\r\n  status: |\r\n  name: x\r\n', 'live', 'campaign:\r\n  status: live\r\n  name: x\r\n'],
    ['as a list where only a list may stand', 'campaign:\n  locations: |', 'DE', 'campaign:\n  locations: [DE]'],
    ['in quotes where YAML would misread it', 'campaign:\n  locations: [|]', 'NO', 'campaign:\n  locations: ["NO"]'],
    ['a hashtag in quotes', inContent('hashtags:\n        - |'), '#Basil', inContent('hashtags:\n        - "#Basil"')],
    ['behind a dash without a blank', inContent('goals:\n        -|'), 'known', inContent('goals:\n        - known')],
    [
      'with a dash on a line of its own',
      inContent('goals:\n        - known\n        |'),
      'first-harvest',
      inContent('goals:\n        - known\n        - first-harvest'),
    ],
    ['with a dash below its key', inContent('goals:\n        |'), 'known', inContent('goals:\n        - known')],
    [
      'with a dash in the column of the others',
      inContent('goals:\n        - known\n         |'),
      'first-harvest',
      inContent('goals:\n        - known\n        - first-harvest'),
    ],
    ['in brackets', inContent('goals: [known, fi|]'), 'first-harvest', inContent('goals: [known, first-harvest]')],
    ['in braces right behind the colon', 'team:\n  - {id: a, role:|}', 'agency', 'team:\n  - {id: a, role: agency}'],
    ['a day bare', 'campaign:\n  start: |', '2026-02-26', 'campaign:\n  start: 2026-02-26'],
    [
      'yes bare',
      'execution:\n  engagement_plan:\n    crisis:\n      pause_posts: |',
      'true',
      'execution:\n  engagement_plan:\n    crisis:\n      pause_posts: true',
    ],
    [
      'between lines that are broken',
      'campaign:\n  name: "x\n  status: |\n  - what',
      'live',
      'campaign:\n  name: "x\n  status: live\n  - what',
    ],
  ];
  for (const [name, source, label, after] of cases)
    it(name, () => assert.equal(accepted(source, label), after.replace('|', '')));
});

describe('Completion offers languages by their codes', () => {
  const offered = (source: string) => offersAt(source).map(({ label, detail }) => `${label} ${detail}`);

  it('those of the brief first, and none twice', () => {
    const [first, second] = offered(`${named}title: x\n  engagement_plan:\n    languages: [pl, |]`);
    assert.deepEqual([first, second], ['en-GB British English', 'ab Abkhazian']);
  });

  it('then those of its countries, then all by name', () => {
    const offers = offered('campaign:\n  locations: [CA, BR-SP, UK]\n  languages:\n    - |');
    assert.deepEqual(offers.slice(0, 3), ['en-CA Canadian English', 'pt-BR Brazilian Portuguese', 'ab Abkhazian']);
    assert.ok(offers.includes('cy Welsh') && offers.includes('zh Chinese') && offers.length > 150);
    assert.ok(!offers.some((offer) => offer.startsWith('iw ')), 'codes that were given up are not offered');
  });

  it('and they are right', () => {
    const source = 'strategy:\n  audience:\n    - languages:\n        - |';
    assert.equal(accepted(source, 'pl'), source.replace('|', 'pl'));
    assert.equal(accepted(source, 'no'), source.replace('|', '"no"'), 'which YAML reads as a word only in quotes');
  });
});

describe('Completion offers links', () => {
  const kit = 'https://growkits.test/kit';
  const linked = `campaign:\n  website: https://growkits.test\nstrategy:\n  message:\n    link: https://growkits.test/join\nexecution:\n  content:\n    - link: ${kit}?utm_source=x&size=2#top\n    - link: ${kit}?size=2#top\n    - id: new\n      link: |\n`;

  it('that other items have, without the tags of these, then the website', () =>
    assert.deepEqual(labelsAt(linked), [`${kit}?size=2#top`, 'https://growkits.test/join', 'https://growkits.test']));

  it('of the team’s site, where the brief names none', () => {
    const { text, offset } = marked('strategy:\n  message:\n    link: |\n');
    const offers = completeAt(Brief.read(text), offset, { today, website: 'https://growkits.test' });
    assert.deepEqual(
      offers.map(({ label, detail }) => [label, detail]),
      [['https://growkits.test', 'website']],
    );
  });

  it('and they are right', () =>
    assert.equal(accepted(linked, `${kit}?size=2#top`), linked.replace('|', `${kit}?size=2#top`)));
});
