import { always, describeRules, fromHintTo } from './cases';

const run = (start: string, end: string) =>
  `# without execution.adaptation\ncampaign:\n  start: ${start}\n  end: ${end}\n`;

const noPlan = (days: number) =>
  `The campaign runs for ${days} days without a plan for changing course. Say how often you look at the numbers, and what you change.`;

const trigger = (lines: string) => `
execution:
  adaptation:
    review: weekly
    triggers:
      - when: Nobody buys
        then: Move the money to search
${lines}`;

const nobodyCanTell =
  'Nobody can tell when the trigger "Nobody buys" is due. Add a metric, and the number below or above which you act.';
const add = ['Add the number that decides'];

describeRules(
  'adaptation',
  {
    'adaptation/missing': {
      severities: fromHintTo('warning'),
      cases: [
        {
          when: 'the campaign is longer than two weeks',
          part: run('2026-03-01', '2026-03-15'),
          says: [['execution', noPlan(15), ['Insert "adaptation"']]],
        },
        { when: 'it holds nothing', part: '\nexecution:\n  adaptation: {}\n', says: [['adaptation', noPlan(91), []]] },
        { when: 'the campaign lasts two weeks', part: run('2026-03-01', '2026-03-14'), says: [] },
        { when: 'a day is not one', part: run('2026-03-01', '2026-06-31'), says: [] },
        { when: 'there is no end', part: '# without execution.adaptation\n# without campaign.end\n', says: [] },
        { when: 'the key is misspelt', part: '# without execution.adaptation\nexecution:\n  adaption: {}\n', says: [] },
        { when: 'it is a text', part: '\nexecution:\n  adaptation: weekly\n', says: [] },
        {
          when: 'it stands in the section around',
          part: '# without execution.adaptation\nadaptation:\n  review: weekly\n',
          says: [],
        },
      ],
    },
    'adaptation/trigger-no-number': {
      severities: always('info'),
      cases: [
        { when: 'there is no number', part: trigger(''), says: [['when', nobodyCanTell, add]] },
        {
          when: 'there is a metric without a number',
          part: trigger('        metric: orders\n'),
          says: [['when', nobodyCanTell, add]],
        },
        {
          when: 'there is a number of nothing',
          part: trigger('        above: 40\n'),
          says: [['when', nobodyCanTell, add]],
        },
        { when: 'both are there', part: trigger('        metric: orders\n        above: 40\n'), says: [] },
        { when: 'the number is misspelt', part: trigger('        metric: orders\n        belo: 40\n'), says: [] },
        { when: 'the number cannot be read', part: trigger('        metric: orders\n        below: few\n'), says: [] },
      ],
    },
  },
  [
    {
      code: 'adaptation/missing',
      part: run('2026-03-01', '2026-04-15'),
      lines: [
        '  adaptation:',
        '    review: weekly',
        '    triggers:',
        '      - when: Too little has come in by half-time',
        '        then: Put the money behind the post that works best',
        '        metric: orders',
        '        below: 1500',
      ],
    },
    {
      code: 'adaptation/trigger-no-number',
      part: trigger(''),
      lines: ['        metric: orders', '        below: 1500'],
    },
    { code: 'adaptation/trigger-no-number', part: trigger('        metric: leads\n'), lines: ['        below: 10'] },
    { code: 'adaptation/trigger-no-number', part: trigger('        above: 40\n'), lines: ['        metric: orders'] },
  ],
);
