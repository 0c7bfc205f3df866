import { strictEqual } from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { statusEdit } from '../../src/language/advance-status';

/** By what they show: a brief, and the whole brief once its status is "review"; undefined where it is left to the author. */
const cases: readonly [string, string, string | undefined][] = [
  ['the word', 'campaign:\n  status: draft\n  name: A\n', 'campaign:\n  status: review\n  name: A\n'],
  ['not the comment', 'campaign:\n  status: draft # for now\n', 'campaign:\n  status: review # for now\n'],
  ['a word in double quotes', 'campaign:\n  status: "draft"\n', 'campaign:\n  status: "review"\n'],
  ['a word in single quotes', "campaign:\n  status: 'draft' # so\n", "campaign:\n  status: 'review' # so\n"],
  ['a word that is none', 'campaign:\n  status: drft\n', 'campaign:\n  status: review\n'],
  ['nothing', 'campaign:\n  status:\n  name: A\n', 'campaign:\n  status: review\n  name: A\n'],
  ['nothing with a comment', 'campaign:\n  status: # soon\n', 'campaign:\n  status: review # soon\n'],
  [
    'a missing key',
    'campaign:\n  name: A # ours\nteam: []\n',
    'campaign:\n  name: A # ours\n  status: review\nteam: []\n',
  ],
  ['a missing key, CRLF', 'campaign:\r\n  name: A\r\n', 'campaign:\r\n  name: A\r\n  status: review\r\n'],
  ['a missing key at the end', 'campaign:\n  name: A', 'campaign:\n  name: A\n  status: review'],
  ['a missing key in braces', 'campaign: {name: A}\n', 'campaign: {name: A, status: review}\n'],
  ['a missing section', 'team: []\n', 'campaign:\n  status: review\nteam: []\n'],
  ['no empty brief', '', undefined],
  ['no status that stands elsewhere', 'x: &s draft\ncampaign:\n  status: *s\n', undefined],
  ['no list', 'campaign:\n  status: [draft]\n', undefined],
];

describe('advance status changes', () => {
  for (const [what, before, after] of cases)
    it(what, () => {
      const edit = statusEdit(Brief.read(before), 'review');
      strictEqual(edit && applyEdits(before, [edit]), after);
    });
});
