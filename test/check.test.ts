import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkText, examine } from '../src/check';
import { Brief, briefStatuses } from '../src/format/brief';
import { allRules } from '../src/rules/all-rules';
import type { Rule } from '../src/rules/rule';

const examples = readdirSync('examples').filter((file) => file.endsWith('.brief.yaml'));

describe('a brief that is examined once', () => {
  for (const file of examples)
    it(`has by every status the findings of a check by that status: ${file}`, () => {
      const text = readFileSync(`examples/${file}`, 'utf8');
      const findingsBy = examine(Brief.read(text));
      for (const as of briefStatuses) assert.deepEqual(findingsBy(as), checkText(text, { as }));
    });

  it('asks each rule once, however many statuses it is judged by', () => {
    const asked: string[] = [];
    const undo = allRules.map((rule) => countCalls(rule, asked));
    try {
      const findingsBy = examine(Brief.read('campaign:\n  name: Grow where you live\n'));
      for (const status of briefStatuses) findingsBy(status);
    } finally {
      for (const one of undo) one();
    }
    assert.deepEqual(
      asked,
      allRules.map(({ code }) => code),
    );
  });
});

function countCalls(rule: Rule, asked: string[]): () => void {
  const { check } = rule;
  const counting: Rule['check'] = (...told) => {
    asked.push(rule.code);
    check(...told);
  };
  Object.assign(rule, { check: counting });
  return () => Object.assign(rule, { check });
}
