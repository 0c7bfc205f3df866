import assert from 'node:assert/strict';
import { readable, toCents } from '../../src/rules/amounts';
import { always, describeRules, fromHintTo } from './cases';

const unpaid = `
strategy:
  platforms:
    - {platform: instagram, why: They are there., model: organic}
    - {platform: email, why: They read it.}
`;

const items = (promotion = '') =>
  `execution:\n  content:\n    - {id: teaser, title: A teaser, platform: instagram${promotion}}\n`;

const money = (lines: string) =>
  `budget:\n${lines
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('')}`;

/** The complete brief without its own budget, so that only these lines count. */
const only = (lines: string) => `# without budget\n${money(lines)}`;

const noBudget = (what: string) =>
  `The plan pays for ${what}, and there is no budget. Say how much there is and what it goes on.`;

const reach = (type: string, metric: string) => `# without budget
${unpaid}  goals:
    - {id: known, statement: Renters see the kit., type: ${type}, metrics: [{${metric}}]}
`;

const unpaidFor = (what: string) =>
  `Goal "known" wants ${what}, and nothing in the plan is paid for. Pay for a platform or an item, or lower the target.`;

describeRules(
  'budget',
  {
    'budget/missing': {
      severities: fromHintTo('warning'),
      cases: [
        {
          when: 'a platform is paid',
          part: '# without budget\n',
          says: [['campaign', noBudget('"instagram"'), ['Insert "budget"']]],
        },
        {
          when: 'an item has money behind it',
          part: `# without budget\n${unpaid.replace('why: They read it.', 'why: They read it., model: both')}${items(', promotion: {amount: 400}')}`,
          says: [['campaign', noBudget('"email" and 1 more'), ['Insert "budget"']]],
        },
        {
          when: 'it holds nothing',
          part: '# without budget\nbudget:\n  {}\n',
          says: [['budget', noBudget('"instagram"'), []]],
        },
        { when: 'nothing is paid for', part: `# without budget\n${unpaid}`, says: [] },
        { when: 'the key is misspelt', part: '# without budget\nbugdet:\n  total: 100\n', says: [] },
        { when: 'it is a number', part: '# without budget\nbudget: 12000\n', says: [] },
      ],
    },
    'budget/no-currency': {
      severities: always('error'),
      cases: [
        {
          when: 'there is a total',
          part: only('total: 12000'),
          says: [
            [
              'budget',
              'The budget does not say in which currency "12000" is. Add one, such as GBP.',
              ['Insert "currency"'],
            ],
          ],
        },
        {
          when: 'only a line has an amount, and the campaign runs elsewhere',
          part: `campaign:\n  locations: [SE-AB]\n${only('lines:\n  - {for: Photos, amount: 0, actual: 0.5}')}`,
          says: [
            [
              'budget',
              'The budget does not say in which currency "0.5" is. Add one, such as SEK.',
              ['Insert "currency"'],
            ],
          ],
        },
        { when: 'nothing is spent', part: only('total: 0\nlines:\n  - {for: Photos, amount: 0}'), says: [] },
        { when: 'the currency is not one', part: only('total: 12000\ncurrency: quid'), says: [] },
        { when: 'the key is misspelt', part: only('total: 12000\ncurency: GBP'), says: [] },
      ],
    },
    'budget/allocation-mismatch': {
      severities: always('error'),
      cases: [
        {
          when: 'lines and contingency are more than the total',
          part: only(
            'total: 11000\ncurrency: GBP\ncontingency: 1000\nlines:\n  - {for: Adverts, amount: 9500.5}\n  - {for: Photos, amount: 2000}',
          ),
          says: [
            [
              'lines',
              'The lines and the contingency add up to 12,500.50, and the total is 11,000, which is 1,500.50 less. Change one of them.',
              ['Set the total to 12500.5'],
            ],
          ],
        },
        {
          when: 'lines are less than the total',
          part: only('total: 12000\ncurrency: GBP\nlines:\n  - {for: Adverts, amount: 9000}'),
          says: [
            [
              'lines',
              'The lines add up to 9,000, and the total is 12,000, which is 3,000 more. Change one of them.',
              ['Set the total to 9000', 'Set the contingency to 3000'],
            ],
          ],
        },
        {
          when: 'they differ by rounding',
          part: only('total: 12000\ncurrency: GBP\nlines:\n  - {for: Adverts, amount: 11940}'),
          says: [],
        },
        {
          when: 'cents add up',
          part: only(
            'total: 0.6\ncurrency: GBP\nlines:\n  - {for: A, amount: 0.1}\n  - {for: B, amount: 0.2}\n  - {for: C, amount: 0.3}',
          ),
          says: [],
        },
        { when: 'there is no total', part: only('currency: GBP\nlines:\n  - {for: Adverts, amount: 9}'), says: [] },
        { when: 'there are no lines', part: only('total: 12000\ncurrency: GBP\ncontingency: 1'), says: [] },
        {
          when: 'an amount cannot be read',
          part: only('total: 12000\ncurrency: GBP\nlines:\n  - {for: A, amount: 9}\n  - {for: B, amount: some}'),
          says: [],
        },
        {
          when: 'the contingency cannot be read',
          part: only('total: 12000\ncurrency: GBP\ncontingency: 10%\nlines:\n  - {for: A, amount: 9}'),
          says: [],
        },
      ],
    },
    'budget/organic-only-reach': {
      severities: always('info'),
      cases: [
        {
          when: 'nothing is paid for',
          part: reach('awareness', 'metric: reach, target: 150000'),
          says: [['150000', unpaidFor('150,000 people reached'), ['Pay for "instagram" as well']]],
        },
        {
          when: 'the target is written as a text',
          part: reach('awareness', 'metric: impressions, target: "2000000"'),
          says: [['"2000000"', unpaidFor('2,000,000 impressions'), ['Pay for "instagram" as well']]],
        },
        { when: 'there is no target', part: reach('awareness', 'metric: reach'), says: [] },
        { when: 'another metric has the target', part: reach('awareness', 'metric: mentions, target: 40'), says: [] },
        { when: 'the goal is another one', part: reach('traffic', 'metric: reach, target: 150000'), says: [] },
        {
          when: 'an item has money behind it',
          part: `${reach('awareness', 'metric: reach, target: 150000')}${items(', promotion: {objective: awareness}')}`,
          says: [],
        },
        {
          when: 'a creator is paid',
          part: `${reach('awareness', 'metric: reach, target: 150000')}${items(', partner: {name: Ines, compensated: true}')}`,
          says: [],
        },
        {
          when: 'there is an advert',
          part: `${reach('awareness', 'metric: reach, target: 150000')}${items().replace('instagram', 'tv')}`,
          says: [],
        },
        {
          when: 'the budget has a line',
          part: `${reach('awareness', 'metric: reach, target: 150000')}${money('lines: [{for: Adverts, amount: 400}]')}`,
          says: [],
        },
        {
          when: 'the budget is misspelt',
          part: `${reach('awareness', 'metric: reach, target: 150000')}bugdet:\n  total: 400\n`,
          says: [],
        },
      ],
    },
  },
  [
    {
      code: 'budget/missing',
      part: '# without budget\n',
      lines: ['budget:', '  total: 5000', '  currency: GBP', '  lines:', '    - for: Paid posts', '      amount: 5000'],
    },
    {
      code: 'budget/missing',
      part: `# without budget\n${unpaid}${items(', promotion: {amount: 400}')}`,
      lines: ['budget:', '  total: 400', '  currency: GBP', '  lines:', '    - for: Paid posts', '      amount: 400'],
    },
    { code: 'budget/no-currency', part: only('total: 12000'), lines: ['  currency: GBP'] },
    {
      code: 'budget/allocation-mismatch',
      part: only('total: 12000 # agreed\ncurrency: GBP\nlines:\n  - {for: Adverts, amount: 9000}'),
      lines: ['  total: 9000 # agreed'],
    },
    {
      code: 'budget/allocation-mismatch',
      part: only('total: 12000\ncurrency: GBP\nlines:\n  - {for: Adverts, amount: 9000}'),
      which: 1,
      lines: ['  contingency: 3000'],
    },
    {
      code: 'budget/allocation-mismatch',
      part: only('total: 12000\ncurrency: GBP\ncontingency: 4000\nlines:\n  - {for: Adverts, amount: 9000}'),
      which: 1,
      lines: ['  contingency: 3000'],
    },
  ],
);

describe('an amount', () => {
  it('is written as people read it', () => {
    assert.deepEqual([0, 999, 1000, 12500.5, 1234567.891, 0.1 + 0.2, -1500].map(readable), [
      '0',
      '999',
      '1,000',
      '12,500.50',
      '1,234,567.89',
      '0.30',
      '-1,500',
    ]);
  });

  it('is rounded to a hundredth', () => assert.equal(toCents(0.1 + 0.2), 0.3));
});
