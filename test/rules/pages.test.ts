import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { helpPage } from '../../src/format/finding';
import { allCodes } from '../../src/rules/all-codes';
import { escapeMarkdown } from '../../src/rules/rule-markdown';

const index = 'docs/rules/README.md';
const pageOf = (code: string) => readFileSync(helpPage(code), 'utf8');

/** The YAML examples of a page, in their order. */
function examplesOf(page: string): string[] {
  const section = page.slice(page.indexOf('## Example'), page.indexOf('## How to mend it'));
  return [...section.matchAll(/```yaml\n([\s\S]*?)\n```/g)].map(([, yaml = '']) => yaml);
}

describe('the pages of the codes', () => {
  it('are there for every code, and for no other', () => {
    const pages = globSync('docs/rules/*.md').filter((file) => file !== index);
    assert.deepEqual(pages.sort(), allCodes.map(({ code }) => helpPage(code)).sort());
  });

  it('are all in the list', () => {
    const listed = [...readFileSync(index, 'utf8').matchAll(/^\| \[([a-z/-]+)\]\(([a-z-]+\.md)\)/gm)];
    assert.deepEqual(
      listed.map(([, code = '', file]) => [code, `docs/rules/${file}`]),
      allCodes.map(({ code }) => [code, helpPage(code)]),
    );
  });

  /** The two that differ: an empty file cannot be shown, and nothing can be too long yet. */
  const without: Readonly<Record<string, { readonly words: string; readonly examples: number }>> = {
    'yaml/empty': { words: 'A file with nothing in it.', examples: 1 },
    'schema/too-long': { words: 'There is none: nothing in the format can cause it yet.', examples: 0 },
  };
  for (const { code, title, bad, good, remedy } of allCodes) {
    it(`show what is wrong, what is right and what to do: ${code}`, () => {
      const page = pageOf(code);
      assert.ok(page.includes(`\n# ${escapeMarkdown(title)}\n\n\`${code}\` · `));
      assert.ok(page.includes(`## How to mend it\n\n${escapeMarkdown(remedy)}\n`));
      const examples = examplesOf(page).map((yaml) => yaml.trim());
      assert.deepEqual(examples, [bad, good].map((yaml) => yaml.trim()).filter(Boolean));
      assert.equal(examples.length, without[code]?.examples ?? 2);
      assert.ok(page.includes(without[code]?.words ?? 'Not so:'));
    });
  }
});

describe('text on a page', () => {
  const cases: readonly (readonly [text: string, markdown: string])[] = [
    ['a * before a <name>', 'a \\* before a \\<name>'],
    ['engagement_plan and _this_', 'engagement_plan and \\_this\\_'],
    ['see https://example.com/a_b_c [1]', 'see https://example.com/a_b_c \\[1\\]'],
    ['a | b, `c` \\', 'a \\| b, \\`c\\` \\\\'],
  ];
  for (const [text, markdown] of cases) {
    it(`says what it says: ${text}`, () => assert.equal(escapeMarkdown(text), markdown));
  }
});
