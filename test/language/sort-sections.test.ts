import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { sortSections } from '../../src/language/sort-sections';
import { smallestBrief } from '../schemas/briefs';

function sorted(text: string): string {
  const edit = sortSections(Brief.read(text));
  return edit ? applyEdits(text, [edit]) : text;
}

/** By what they show: a brief, and the whole brief with its sections in order. */
const cases: readonly [string, string, string][] = [
  ['moves sections', 'team: []\ncampaign:\n  name: A\n', 'campaign:\n  name: A\nteam: []\n'],
  [
    'keeps comments with their section, and those inside it',
    '# People\nteam: [] # none\n# What\ncampaign:\n  name: A\n  # more\n',
    '# What\ncampaign:\n  name: A\n  # more\n# People\nteam: [] # none\n',
  ],
  [
    'keeps what is said of the whole brief at the top',
    '# Plan of May\n\n# People\nteam: []\n\ncampaign:\n  name: A\n',
    '# Plan of May\n\ncampaign:\n  name: A\n\n# People\nteam: []\n',
  ],
  [
    'keeps what is said to tools at the top',
    '# yaml-language-server: $schema=x\n# brief-ignore-file goals -- old\nteam: []\ncampaign: {}\n',
    '# yaml-language-server: $schema=x\n# brief-ignore-file goals -- old\ncampaign: {}\nteam: []\n',
  ],
  ['keeps the gaps', 'team: []\n\n\nbudget: {}\ncampaign: {}\n', 'campaign: {}\n\n\nbudget: {}\nteam: []\n'],
  ['works without a line break at the end', 'team: []\ncampaign: {}', 'campaign: {}\nteam: []'],
  ['keeps the line breaks', 'team: []\r\ncampaign: {}\r\n', 'campaign: {}\r\nteam: []\r\n'],
  ['leaves unknown keys behind their section', 'team: []\nx: 1\ncampaign: {}\n', 'campaign: {}\nteam: []\nx: 1\n'],
  ['leaves what is in order', 'campaign: {}\nteam: []\n', 'campaign: {}\nteam: []\n'],
  ['leaves a name that has to come first', 'team: &t []\ncampaign: *t\n', 'team: &t []\ncampaign: *t\n'],
  ['leaves broken YAML', 'team: [\ncampaign: {}\n', 'team: [\ncampaign: {}\n'],
  ['leaves a brief in braces', '{team: [], campaign: {}}\n', '{team: [], campaign: {}}\n'],
];

describe('sort sections', () => {
  for (const [what, before, after] of cases) it(what, () => strictEqual(sorted(before), after));

  it('changes neither data nor words, and is done when it is done', () => {
    const extra = [
      '# People\nteam: []\n',
      'budget:\n  currency: GBP # ours\n\n',
      'governance:\n  consent: |\n    Yes.\n\n',
    ];
    const sections = [...smallestBrief.split(/^(?=\w)/m), ...extra];
    fc.assert(
      fc.property(fc.shuffledSubarray(sections), fc.constantFrom('\n', '\r\n'), (chosen, lineBreak) => {
        const text = chosen.join('').replaceAll('\n', lineBreak);
        const after = sorted(text);
        const { data } = Brief.read(text);
        deepStrictEqual(Brief.read(after).data, data);
        deepStrictEqual(after.split(/\s+/).sort(), text.split(/\s+/).sort());
        strictEqual(sorted(after), after);
      }),
    );
  });
});
