import assert from 'node:assert/strict';
import { checkText } from '../../src/check';
import { allRules } from '../../src/rules/all-rules';
import catalogue from './catalogue.json';
import { besideExamples, completeBrief, completed } from './complete';

const findingsOf = (text: string) => checkText(text, besideExamples).findings;
const loud = (text: string) =>
  findingsOf(text).filter(({ severity }) => severity === 'error' || severity === 'warning');
const said = (text: string) => loud(text).map(({ code, message }) => `${code} ${message}`);

describe('the rules', () => {
  it('are those of the catalogue, as strict as it says', () => {
    const ours = Object.fromEntries(allRules.map(({ code, strictness }) => [code, strictness]));
    assert.deepEqual(ours, catalogue.rules);
  });

  it('have nothing to say of the complete brief, whatever its status', () => {
    for (const status of ['draft', 'review', 'approved', 'live', 'closed'] as const) {
      const { findings } = checkText(completeBrief, { as: status });
      assert.deepEqual(
        findings.map(({ code, message }) => `${code} ${message}`),
        [],
        `as ${status}`,
      );
    }
  });

  for (const rule of allRules) {
    describe(rule.code, () => {
      it('finds what is wrong in its bad example, and nothing else is', () => {
        const text = completed(rule.bad);
        const codes = findingsOf(text).map(({ code }) => code);
        assert.ok(codes.includes(rule.code), `found ${codes.join(', ') || 'nothing'} in\n${text}`);
        assert.deepEqual(
          said(text).filter((words) => !words.startsWith(`${rule.code} `)),
          [],
        );
      });

      it('is content with its good example', () => {
        const text = completed(rule.good);
        assert.deepEqual(said(text), []);
        assert.ok(!findingsOf(text).some(({ code }) => code === rule.code));
      });

      it('says why it matters, on what ground, and what to do', () => {
        assert.ok(rule.why.length > 20 && rule.remedy.length > 10 && rule.sources.length > 0 && rule.title.length < 50);
      });
    });
  }
});
