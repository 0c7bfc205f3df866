import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { cleanBriefs, everyKeyBrief } from './briefs';
import { mistakes } from './mistakes';
import { ajvChecker, newAjv, yamlLanguageServerChecker } from './validators';

/** The one example that keeps the mistakes of the published plan. */
const brokenExample = /(^|\/)12-/;
const examples = globSync('examples/**/*.brief.yaml')
  .filter((file) => !brokenExample.test(file))
  .map((file) => [file, readFileSync(file, 'utf8')] as const);
const accepted = [...Object.entries(cleanBriefs), ...examples];

describe('the schema, read by ajv', () => {
  const check = ajvChecker();
  const checkWithoutUnicode = ajvChecker(newAjv({ unicodeRegExp: false }));

  it('finds nothing in a clean brief', () => {
    assert.deepEqual(
      accepted.map(([name, text]) => [name, check(text)]),
      accepted.map(([name]) => [name, []]),
    );
  });

  it('finds every mistake where it is, and nothing else', () => {
    assert.deepEqual(
      mistakes.map(({ id, text }) => [id, check(text)]),
      mistakes.map(({ id, path }) => [id, [path]]),
    );
  });

  it('finds the same where patterns are read without Unicode', () => {
    const texts = [everyKeyBrief, ...mistakes.map(({ text }) => text)];
    assert.deepEqual(texts.map(checkWithoutUnicode), texts.map(check));
  });
});

describe('the schema, read by yaml-language-server', () => {
  const check = yamlLanguageServerChecker();

  it('finds nothing in a clean brief', async () => {
    for (const [name, text] of accepted) assert.deepEqual([name, await check(text)], [name, []]);
  });

  it('finds every mistake', async () => {
    const unseen: string[] = [];
    for (const { id, text } of mistakes) if ((await check(text)).length === 0) unseen.push(id);
    assert.deepEqual(unseen, []);
  }).timeout(8000);
});

describe('the table of mistakes', () => {
  it('names each mistake once', () => {
    assert.equal(new Set(mistakes.map(({ id }) => id)).size, mistakes.length);
  });
});
