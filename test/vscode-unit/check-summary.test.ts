import assert from 'node:assert/strict';
import { checkSummary } from '../../src/vscode/check-summary';

describe('The outcome of checking all briefs', () => {
  const cases = [
    { counts: { briefs: 6, errors: 3, warnings: 2 }, sentence: '6 briefs checked: 3 errors, 2 warnings.' },
    { counts: { briefs: 1, errors: 1, warnings: 0 }, sentence: '1 brief checked: 1 error.' },
    { counts: { briefs: 2, errors: 0, warnings: 1 }, sentence: '2 briefs checked: 1 warning.' },
    { counts: { briefs: 4, errors: 0, warnings: 0 }, sentence: '4 briefs checked: no errors, no warnings.' },
  ];
  for (const { counts, sentence } of cases) it(sentence, () => assert.equal(checkSummary(counts), sentence));
});
