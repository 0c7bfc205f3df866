import assert from 'node:assert/strict';
import type { Finding } from '../../src/format/finding';
import { type ShownWhileTyping, showWhileTyping } from '../../src/vscode/while-typing';

const finding = (code: string, start: number): Finding => ({
  code,
  severity: 'error',
  message: '',
  range: { start, end: start + 1 },
  related: [],
  fixes: [],
  help: '',
});

const above = finding('schema/missing-key', 3);
const wrongValue = finding('schema/unknown-value', 20);
const brokenLine = finding('yaml/missing-space', 20);
const line = (...shownCodes: string[]) => ({ range: { start: 12, end: 30 }, shownCodes: new Set(shownCodes) });

describe('While an author writes a line', () => {
  const cases: { name: string; findings: Finding[]; shown: string[]; result: ShownWhileTyping }[] = [
    { name: 'a clean brief is shown as clean', findings: [], shown: [], result: { findings: [], waits: false } },
    {
      name: 'findings on other lines appear at once',
      findings: [above],
      shown: [],
      result: { findings: [above], waits: false },
    },
    {
      name: 'a new finding on the line waits, the others do not',
      findings: [above, wrongValue],
      shown: [],
      result: { findings: [above], waits: true },
    },
    {
      name: 'a finding that the line has already is kept up to date',
      findings: [above, wrongValue],
      shown: ['schema/unknown-value'],
      result: { findings: [above, wrongValue], waits: false },
    },
    {
      name: 'while the half line breaks the YAML, everything stays as it is shown',
      findings: [brokenLine],
      shown: [],
      result: { findings: undefined, waits: true },
    },
    {
      name: 'a finding at the very end of the line is on it',
      findings: [finding('schema/empty', 30)],
      shown: [],
      result: { findings: [], waits: true },
    },
  ];
  for (const { name, findings, shown, result } of cases) {
    it(name, () => assert.deepEqual(showWhileTyping(findings, line(...shown)), result));
  }
});
