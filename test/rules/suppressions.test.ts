import assert from 'node:assert/strict';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { withoutSilenced } from '../../src/rules/suppressions';
import { completeBrief } from './complete';

const unknownGoal = (comment: string, above = '') =>
  completeBrief.replace('      goals: first-harvest\n', `${above}      goals: second-harvest${comment}\n`);
const found = (text: string) =>
  checkText(text).findings.map(({ code, severity, range }) => [code, severity, text.slice(range.start, range.end)]);

const code = 'structure/unknown-reference';

describe('comments that silence', () => {
  const silent: Readonly<Record<string, string>> = {
    'on the line': unknownGoal(` # brief-ignore ${code} -- defined next week`),
    'on the line above': unknownGoal('', `      # brief-ignore ${code} -- defined next week\n`),
    'above, with another comment between': unknownGoal('', `      # brief-ignore ${code}\n      # see the minutes\n`),
    'for the whole file': `# brief-ignore-file ${code} -- goals follow\n${unknownGoal('')}`,
    'without a reason': unknownGoal(` # brief-ignore ${code}`),
  };
  for (const [where, text] of Object.entries(silent)) it(`silence ${where}`, () => assert.deepEqual(found(text), []));

  it('silence all of a text of several lines from where it begins', () => {
    const text = `x-a:\n  # brief-ignore ${code}\n  b: |\n    one\n    two\n`;
    const start = text.indexOf('two');
    const finding = { code, message: '', range: { start, end: start + 3 }, related: [], fixes: [], help: '' };
    assert.deepEqual(withoutSilenced(Brief.read(text), [{ ...finding, severity: 'error' }], new Set([code])), []);
  });

  it('silence no other line and no other code', () => {
    const text = unknownGoal('').replace('campaign:\n', `campaign: # brief-ignore ${code}\n`);
    assert.deepEqual(found(text), [
      ['suppression/unused', 'hint', code],
      [code, 'error', 'second-harvest'],
    ]);
  });

  it('are only comments: copy that speaks of them is copy', () => {
    const text = unknownGoal('').replace(
      'summary: A starter kit',
      `summary: |\n    # brief-ignore-file ${code}\n    A starter kit`,
    );
    assert.deepEqual(found(text), [[code, 'error', 'second-harvest']]);
  });

  it('say so when they name an unknown code, and offer the nearest', () => {
    const text = unknownGoal('')
      .replace('second', 'first')
      .replace('brand: Grow Kits', 'brand: Grow Kits # brief-ignore structure/unknown-referense');
    const [finding] = checkText(text).findings;
    assert.deepEqual(
      [finding?.code, finding?.message],
      [
        'suppression/unknown-code',
        'There is no code "structure/unknown-referense" to silence. Did you mean "structure/unknown-reference"?',
      ],
    );
    assert.ok(applyEdits(text, finding?.fixes[0]?.edits ?? []).includes(`# brief-ignore ${code}`));
  });

  it('never silence broken YAML', () => {
    const text = completeBrief.replace(
      'name: Grow where you live',
      'name: Grow: where you live # brief-ignore yaml/unquoted-colon',
    );
    assert.deepEqual(found(text), [
      ['yaml/unquoted-colon', 'error', 'Grow: where you live'],
      ['suppression/unknown-code', 'warning', 'yaml/unquoted-colon'],
    ]);
  });

  const removals: readonly (readonly [string, string, string])[] = [
    ['a comment of its own line goes with its line', '      # brief-ignore schema/empty\n', ''],
    [
      'of two codes one stays',
      `      # brief-ignore schema/empty ${code} -- why\n`,
      `      # brief-ignore ${code} -- why\n`,
    ],
  ];
  for (const [title, above, expected] of removals) {
    it(`that silence nothing can be removed: ${title}`, () => {
      const text = above.includes(code)
        ? unknownGoal('', above)
        : completeBrief.replace('      goals: first-harvest\n', `${above}      goals: first-harvest\n`);
      const unused = checkText(text).findings.find((finding) => finding.code.startsWith('suppression/'));
      assert.equal(applyEdits(text, unused?.fixes[0]?.edits ?? []), text.replace(above, expected));
    });
  }
});
