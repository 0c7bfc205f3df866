import { deepStrictEqual } from 'node:assert/strict';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { moveKeyFixes } from '../../src/language/move-key';

/** What is offered for the misplaced keys of a brief, with the whole brief after each. */
function moves(text: string): [string, string][] {
  const brief = Brief.read(text);
  const fixes = checkText(text).findings.flatMap((finding) => moveKeyFixes(brief, finding));
  return fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]);
}

const cases: readonly [string, string, [string, string][]][] = [
  [
    'down into another section, with its comments',
    'campaign:\n  name: A\n  # Who we want\n  audience: # two\n    - id: a\n      # young\n      name: B\n  owner: Nadia\nstrategy:\n  background: C\n',
    [
      [
        'Move "audience" into "strategy"',
        'campaign:\n  name: A\n  owner: Nadia\nstrategy:\n  background: C\n  # Who we want\n  audience: # two\n    - id: a\n      # young\n      name: B\n',
      ],
    ],
  ],
  [
    'into a section that is missing',
    'campaign:\n  name: A\n  goals:\n    - id: g\n  owner: Nadia\n',
    [['Move "goals" into "strategy"', 'campaign:\n  name: A\n  owner: Nadia\nstrategy:\n  goals:\n    - id: g\n']],
  ],
  [
    'into deeper sections, CRLF',
    'campaign:\r\n  name: A\r\n  escalation:\r\n    - when: B\r\n  owner: Nadia\r\nexecution:\r\n  engagement_plan:\r\n    owner: C\r\n',
    [
      [
        'Move "escalation" into "engagement_plan"',
        'campaign:\r\n  name: A\r\n  owner: Nadia\r\nexecution:\r\n  engagement_plan:\r\n    owner: C\r\n    escalation:\r\n      - when: B\r\n',
      ],
    ],
  ],
  [
    'up to the top level',
    'campaign:\n  name: A\n  governance:\n    consent: >\n      Yes.\n\n      And no.\n  owner: Nadia\n',
    [
      [
        'Move "governance" to the top level',
        'campaign:\n  name: A\n  owner: Nadia\ngovernance:\n  consent: >\n    Yes.\n\n    And no.\n',
      ],
    ],
  ],
  [
    'nowhere where it is there already',
    'campaign:\n  name: A\n  goals: []\n  owner: B\nstrategy:\n  goals:\n    - id: g\n',
    [],
  ],
  ['nowhere from braces', 'campaign: {name: A, goals: []}\n', []],
];

describe('move key', () => {
  for (const [what, text, expected] of cases) it(what, () => deepStrictEqual(moves(text), expected));
});
