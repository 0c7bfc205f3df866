import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { selectionsAt } from '../../src/language/selection';
import { marked } from './marked';

/** What is selected step by step, without the whole brief, which is always the last. */
function steps(source: string): string[] {
  const { text, offset } = marked(source);
  const texts = selectionsAt(Brief.read(text), offset).map(({ start, end }) => text.slice(start, end));
  assert.equal(texts.at(-1), text);
  return texts.slice(0, -1);
}

describe('A selection grows', () => {
  const cases: { name: string; source: string; grows: string[] }[] = [
    {
      name: 'from a value to its entry, item, list and section',
      source: '# ours\nstrategy:\n  goals:\n    - id: sell\n      why: Bec|ause\n    - id: grow\n',
      grows: [
        'Because',
        'why: Because',
        'id: sell\n      why: Because',
        '- id: sell\n      why: Because',
        '- id: sell\n      why: Because\n    - id: grow',
        'goals:\n    - id: sell\n      why: Because\n    - id: grow',
        'strategy:\n  goals:\n    - id: sell\n      why: Because\n    - id: grow',
      ],
    },
    {
      name: 'from a key to its entry',
      source: 'campaign:\n  na|me: Grow\n  brand: Sprout\n',
      grows: ['name', 'name: Grow', 'name: Grow\n  brand: Sprout', 'campaign:\n  name: Grow\n  brand: Sprout'],
    },
    {
      name: 'from the words in quotes to the quotes',
      source: `campaign: {name: "Gr|ow"}\n`,
      grows: ['Grow', '"Grow"', 'name: "Grow"', '{name: "Grow"}', 'campaign: {name: "Grow"}'],
    },
    {
      name: 'from one of several words in brackets',
      source: 'campaign:\n  locations: [GB, |FR]\n',
      grows: ['FR', '[GB, FR]', 'locations: [GB, FR]', 'campaign:\n  locations: [GB, FR]'],
    },
    {
      name: 'from a line of copy to the copy',
      source: 'campaign:\n  summary: >\n    Grow where\n    you l|ive\n\n  name: Grow\n',
      grows: [
        'you live',
        '>\n    Grow where\n    you live',
        'summary: >\n    Grow where\n    you live',
        'summary: >\n    Grow where\n    you live\n\n  name: Grow',
        'campaign:\n  summary: >\n    Grow where\n    you live\n\n  name: Grow',
      ],
    },
    {
      name: 'from the dash of an item',
      source: 'team:\n  |- id: nadia\n    name: Nadia\n  - id: sam\n',
      grows: [
        '- id: nadia\n    name: Nadia',
        '- id: nadia\n    name: Nadia\n  - id: sam',
        'team:\n  - id: nadia\n    name: Nadia\n  - id: sam',
      ],
    },
    {
      name: 'from the dash of a later item',
      source: 'team:\n- id: nadia\n|- id: sam\n',
      grows: ['- id: sam', '- id: nadia\n- id: sam', 'team:\n- id: nadia\n- id: sam'],
    },
    {
      name: 'from a comment to what it stands in',
      source: 'campaign:\n  name: Grow # fi|ller\n  brand: Sprout\n',
      grows: ['# filler', 'name: Grow # filler\n  brand: Sprout', 'campaign:\n  name: Grow # filler\n  brand: Sprout'],
    },
    {
      name: 'from an alias',
      source: 'x-a: &a 1\nx-b: *|a\n',
      grows: ['*a', 'x-b: *a'],
    },
    {
      name: 'from the end of a value',
      source: 'campaign:\n  name: Grow|\n',
      grows: ['Grow', 'name: Grow', 'campaign:\n  name: Grow'],
    },
    {
      name: 'where a value is still missing',
      source: 'campaign:\n  name:|\n  brand: Sprout\n',
      grows: ['name:', 'name:\n  brand: Sprout', 'campaign:\n  name:\n  brand: Sprout'],
    },
    { name: 'to the whole brief from a blank line', source: 'campaign: {}\n|\nteam: []\n', grows: [] },
    {
      name: 'in Windows line ends',
      source: 'team:\r\n  - id: nad|ia\r\n  - id: sam\r\n',
      grows: [
        'nadia',
        'id: nadia',
        '- id: nadia',
        '- id: nadia\r\n  - id: sam',
        'team:\r\n  - id: nadia\r\n  - id: sam',
      ],
    },
    {
      name: 'beside a line that cannot be read',
      source: 'campaign:\n  name: "Grow" and more\nteam:\n  - id: na|dia\n',
      grows: ['nadia', 'id: nadia', '- id: nadia', 'team:\n  - id: nadia'],
    },
  ];
  for (const { name, source, grows } of cases) it(name, () => assert.deepEqual(steps(source), grows));

  it('in an empty brief is the empty brief', () => {
    assert.deepEqual(selectionsAt(Brief.read(''), 0), [{ start: 0, end: 0 }]);
  });
});
