import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkText } from '../../src/check';
import { LineIndex } from '../../src/format/text';
import { ajvChecker } from '../schemas/validators';

const schemaErrors = ajvChecker();

const cleanBriefs = [
  { file: '04-hmrc-self-assessment-2018.brief.yaml', status: 'closed' },
  { file: '05-scotgov-financial-support-2021.brief.yaml', status: 'closed' },
  { file: '07-markupr-launch-2026.brief.yaml', status: 'live' },
  { file: '09-foundation-public-code-events.brief.yaml', status: 'draft' },
];
const brokenBrief = '12-aquarium-public-release-2021.brief.yaml';

function example(file: string): string {
  return readFileSync(`examples/${file}`, 'utf8');
}

function errorsOf(text: string): string[] {
  return checkText(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
}

const agreedFindings = 'test/examples/findings.txt';

/** One finding per line: where, how severe, which, and what it says. */
function findingsOf(file: string): string {
  const text = example(file);
  const lines = new LineIndex(text);
  const { status, findings } = checkText(text);
  const told = findings.map(({ code, severity, message, range }) => {
    const { line, character } = lines.positionAt(range.start);
    return `  ${line + 1}:${character + 1} ${severity} ${code}: ${message}\n`;
  });
  return `${file} as ${status}\n${told.join('')}`;
}

describe('examples', () => {
  for (const { file, status } of cleanBriefs) {
    it(`${file} is clean of errors as a brief that is ${status}`, () => {
      const text = example(file);
      assert.equal(parse(text).campaign.status, status);
      assert.deepEqual([...schemaErrors(text), ...errorsOf(text)], []);
    });
  }

  it(`${brokenBrief} shows what its authors' typing broke, each mistake once`, () => {
    const text = example(brokenBrief);
    const found = checkText(text)
      .findings.filter(({ code }) => /^(yaml|schema)\/|^structure\/unknown-reference$/.test(code))
      .map(({ code, severity, range }) => [code, severity, text.slice(range.start, range.end)]);
    assert.deepEqual(found, [
      ['schema/missing-key', 'error', 'strategy'],
      ['yaml/lost-hashtag', 'warning', '#Aquarium'],
      ['structure/unknown-reference', 'error', 'anounce'],
      ['schema/wrong-format', 'error', '31/03/2021'],
      ['schema/wrong-type', 'error', '[LINK]'],
      ['schema/wrong-type', 'error', '[LINK]'],
      ['yaml/unquoted-colon', 'error', 'Script: the same as in the monthly demo'],
    ]);
  });

  it('yield the findings that were read and agreed on (UPDATE_FINDINGS=1 writes them anew, to be read again)', () => {
    const found = [...cleanBriefs.map(({ file }) => file), brokenBrief].map(findingsOf).join('\n');
    if (process.env.UPDATE_FINDINGS) writeFileSync(agreedFindings, found);
    assert.equal(found, readFileSync(agreedFindings, 'utf8'));
  });

  it(`${brokenBrief} shows more than fifteen kinds of mistake`, () => {
    const codes = new Set(checkText(example(brokenBrief)).findings.map(({ code }) => code));
    assert.ok(codes.size >= 15, [...codes].join(', '));
  });

  it('the budget of 2017-18 adds up to the pound', () => {
    const { total, lines } = parse(example('04-hmrc-self-assessment-2018.brief.yaml')).budget;
    const amounts: number[] = lines.map(({ amount }: { amount: number }) => amount);
    const sum = amounts.reduce((soFar, amount) => soFar + amount, 0);
    assert.deepEqual([sum, total], [1147806, 1147806]);
  });

  it('the README tells of every example, and only of those', () => {
    const files = readdirSync('examples').filter((file) => /^\d\d-.+\.brief\.yaml$/.test(file));
    const told = [...example('README.md').matchAll(/\]\((\S+\.brief\.yaml)\)/g)].map(([, file]) => file);
    assert.deepEqual(files.sort(), [...cleanBriefs.map(({ file }) => file), brokenBrief]);
    assert.deepEqual(told, files);
  });
});
