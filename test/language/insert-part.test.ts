import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import snippets from '../../snippets/campaign-brief.json';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { insertPart } from '../../src/language/insert-part';
import { placeOf } from '../../src/language/snippet-places';
import { expandSnippet } from '../../src/language/snippet-syntax';
import { smallestBrief } from '../schemas/briefs';
import { marked } from './marked';

/** The whole text after a part was put in, with the cursor at `|`; or the refusal. */
function inserted(source: string, body: string, place: string): string {
  const { text, offset } = marked(source);
  const result = insertPart(Brief.read(text), body, place, offset);
  if ('refusal' in result) return `refused: ${result.refusal}`;
  const { range, before, snippet, after } = result;
  return applyEdits(text, [{ range, newText: before + expandSnippet(snippet) + after }]);
}

/** A tab stop in snippet syntax. */
const stop = (number: number, text: string) => `\${${number}:${text}}`;

const phase = `- id: ${stop(1, 'teaser')}\n  name: ${stop(2, 'Teaser')}`;
const image = `- type: image\n  credit: ${stop(2, 'Tom')}`;
const partner = `partner:\n  name: ${stop(1, 'Ines')}`;
const team = `team:\n  - id: ${stop(1, 'nadia')}\n    name: ${stop(2, 'Nadia')}\n$0`;
const step = `- when: ${stop(1, 'Trouble')}\n  to: ${stop(2, 'Nadia')}`;

interface Case {
  readonly title: string;
  readonly body: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

const cases: readonly Case[] = [
  {
    title: 'behind the last item, and the comment that belongs to it',
    body: phase,
    place: 'campaign.phases',
    before: 'campaign:\n  phases:\n    - id: one\n      name: One # first\n      # ends in May\n  owner: Nadia\n',
    after:
      'campaign:\n  phases:\n    - id: one\n      name: One # first\n      # ends in May\n    - id: teaser\n      name: Teaser\n  owner: Nadia\n',
  },
  {
    title: 'behind flush dashes',
    body: phase,
    place: 'campaign.phases',
    before: 'campaign:\n  phases:\n  - id: one\n    name: One\n  owner: Nadia\n',
    after: 'campaign:\n  phases:\n  - id: one\n    name: One\n  - id: teaser\n    name: Teaser\n  owner: Nadia\n',
  },
  {
    title: 'into a list that is missing, in the standard order',
    body: phase,
    place: 'campaign.phases',
    before: 'campaign:\n  name: Spring\n  references:\n    - title: A\n',
    after:
      'campaign:\n  name: Spring\n  phases:\n    - id: teaser\n      name: Teaser\n  references:\n    - title: A\n',
  },
  {
    title: 'with four columns and flush dashes, where the brief is written like that',
    body: team,
    place: '',
    before: 'campaign:\n    name: Spring\n    locations:\n    - GB\n',
    after: 'campaign:\n    name: Spring\n    locations:\n    - GB\nteam:\n- id: nadia\n  name: Nadia\n',
  },
  {
    title: 'with four columns and indented dashes',
    body: step,
    place: 'execution.engagement_plan.escalation',
    before: 'execution:\n    engagement_plan:\n        owner: Nadia\n',
    after:
      'execution:\n    engagement_plan:\n        owner: Nadia\n        escalation:\n            - when: Trouble\n              to: Nadia\n',
  },
  {
    title: 'into sections that are missing',
    body: step,
    place: 'execution.engagement_plan.escalation',
    before: 'campaign:\n  name: Spring\n\nbudget:\n  currency: GBP\n',
    after:
      'campaign:\n  name: Spring\n\nexecution:\n  engagement_plan:\n    escalation:\n      - when: Trouble\n        to: Nadia\n\nbudget:\n  currency: GBP\n',
  },
  {
    title: 'before all sections where it belongs first, below what is said of the brief',
    body: `campaign:\n  name: ${stop(1, 'Spring')}\n$0`,
    place: '',
    before: '# Draft of May\nteam:\n  - id: nadia\n',
    after: '# Draft of May\ncampaign:\n  name: Spring\nteam:\n  - id: nadia\n',
  },
  {
    title: 'into a brief with nothing in it',
    body: phase,
    place: 'campaign.phases',
    before: '',
    after: 'campaign:\n  phases:\n    - id: teaser\n      name: Teaser\n',
  },
  {
    title: 'into a brief with only a comment, and no line break behind it',
    body: phase,
    place: 'campaign.phases',
    before: '# Soon',
    after: '# Soon\ncampaign:\n  phases:\n    - id: teaser\n      name: Teaser',
  },
  {
    title: 'at the end of a file without a line break',
    body: phase,
    place: 'campaign.phases',
    before: 'campaign:\n  phases:\n    - id: one',
    after: 'campaign:\n  phases:\n    - id: one\n    - id: teaser\n      name: Teaser',
  },
  {
    title: 'with the line breaks of the brief',
    body: image,
    place: 'execution.content[0].media',
    before: 'execution:\r\n  content:\r\n    - id: a\r\n      title: A\r\n',
    after:
      'execution:\r\n  content:\r\n    - id: a\r\n      title: A\r\n      media:\r\n        - type: image\r\n          credit: Tom\r\n',
  },
  {
    title: 'in the place of an empty list, whose comment stays',
    body: phase,
    place: 'campaign.phases',
    before: 'campaign:\n  phases: [] # none yet\n  owner: Nadia\n',
    after: 'campaign:\n  phases: # none yet\n    - id: teaser\n      name: Teaser\n  owner: Nadia\n',
  },
  {
    title: 'below a key with nothing behind it',
    body: phase,
    place: 'campaign.phases',
    before: 'campaign:\n  phases:\nteam: []\n',
    after: 'campaign:\n  phases:\n    - id: teaser\n      name: Teaser\nteam: []\n',
  },
  {
    title: 'into the content item at the cursor',
    body: partner,
    place: 'execution.content[0]',
    before: 'execution:\n  content:\n    - id: a\n      title: |A\n    - id: b\n      title: B\n',
    after:
      'execution:\n  content:\n    - id: a\n      title: A\n      partner:\n        name: Ines\n    - id: b\n      title: B\n',
  },
  {
    title: 'into the last content item where the cursor is in none',
    body: partner,
    place: 'execution.content[0]',
    before: '|execution:\n  content:\n    - id: a\n    - id: b\n',
    after: 'execution:\n  content:\n    - id: a\n    - id: b\n      partner:\n        name: Ines\n',
  },
  {
    title: 'behind copy over several lines',
    body: partner,
    place: 'execution.content[0]',
    before: 'execution:\n  content:\n    - id: a\n      text: >\n        One.\n\n        Two.\n\nteam: []\n',
    after:
      'execution:\n  content:\n    - id: a\n      text: >\n        One.\n\n        Two.\n      partner:\n        name: Ines\n\nteam: []\n',
  },
  {
    title: 'with copy that has dashes of its own left as it is',
    body: '- id: tips\n  text: |\n    Three tips:\n      - Water\n\n      - Sun\n  owner: Nadia',
    place: 'execution.content',
    before: 'execution:\n  content:\n  - id: a\n',
    after:
      'execution:\n  content:\n  - id: a\n  - id: tips\n    text: |\n      Three tips:\n        - Water\n\n        - Sun\n    owner: Nadia\n',
  },
  {
    title: 'not where it is there already',
    body: partner,
    place: 'execution.content[0]',
    before: 'execution:\n  content:\n    - id: a\n      partner:\n        name: Tom\n',
    after: 'refused: "partner" is there already. Change it where it stands.',
  },
  {
    title: 'not where nothing could hold it',
    body: image,
    place: 'execution.content[0].media',
    before: 'campaign:\n  name: Spring\n',
    after: 'refused: There is nothing in "content" yet that could hold this part.',
  },
  {
    title: 'not into braces',
    body: phase,
    place: 'campaign.phases',
    before: 'campaign: {name: Spring}\n',
    after:
      'refused: "phases" is written on one line, so that nothing can be put below it. Write its parts line by line.',
  },
];

const parts = Object.entries(snippets)
  .filter(([, { prefix }]) => !prefix.startsWith('brief-new-'))
  .map(([name, { prefix, body }]) => ({ name, body: body.join('\n'), place: placeOf(prefix) ?? '' }));

/** Other ways to write the same brief. */
const dresses: readonly [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  [
    'with flush dashes',
    (text) => text.replace(/^( +)- (.*)$((?:\n\1 {2}.*$)*)/gm, (item) => item.replace(/^ {2}/gm, '')),
  ],
  ['without a line break at the end', (text) => text.trimEnd()],
];

describe('insert part', () => {
  for (const { title, body, place, before, after } of cases)
    it(title, () => strictEqual(inserted(before, body, place), after));

  for (const [name, dress] of dresses)
    it(`leaves no error with any packaged part in a small brief ${name}`, () => {
      const text = dress(`${smallestBrief.trimEnd()}\nbudget:\n  currency: GBP\n`);
      for (const part of parts) {
        const result = inserted(`|${text}`, part.body, part.place);
        if (result.startsWith('refused: ')) {
          ok(
            /^refused: "(\w+)" is there already/.test(result) && part.place.split('.').length < 2,
            `${part.name}: ${result}`,
          );
          continue;
        }
        const errors = checkText(result).findings.filter(({ severity }) => severity === 'error');
        deepStrictEqual([part.name, errors.map(({ message }) => message)], [part.name, []]);
        ok(JSON.stringify(parse(result)).length > JSON.stringify(parse(text)).length, part.name);
      }
    });

  it('gives an answer at every place of a broken brief', () => {
    const part = fc.constantFrom(...parts);
    const cut = fc.tuple(
      fc.nat(smallestBrief.length),
      fc.nat(20),
      fc.string({ maxLength: 5 }),
      fc.nat(smallestBrief.length),
    );
    fc.assert(
      fc.property(part, cut, ({ body, place }, [at, length, typed, offset]) => {
        const text = smallestBrief.slice(0, at) + typed + smallestBrief.slice(at + length);
        const result = insertPart(Brief.read(text), body, place, offset);
        return 'refusal' in result ? result.refusal !== '' : result.range.end <= text.length;
      }),
    );
  });
});
