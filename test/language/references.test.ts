import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { highlightsAt } from '../../src/language/highlights';
import { referencesAt } from '../../src/language/references';
import { marked, withMarks } from './marked';
import { briefWith, kinds, namedPlaces } from './named-places';

/** All that is found from the cursor is what is marked, the definition with it. */
function assertFound(source: string): void {
  const { text, offset, ranges } = marked(source);
  const found = referencesAt(Brief.read(text), offset);
  assert.equal(withMarks(text, [...(found?.definitions ?? []), ...(found?.references ?? [])]), withMarks(text, ranges));
}

describe('Finding references', () => {
  for (const kind of kinds) {
    const { definedAt, namedAt } = namedPlaces[kind];
    const id = kind === 'platform' ? 'instagram' : 'the-id';
    const uses = namedAt.map((place) => [place, `«${id}»`] as const);
    it(`finds all that name a ${kind}, from where it is defined`, () =>
      assertFound(briefWith([[definedAt, `«|${id}»`], ...uses])));
    it(`finds all that name a ${kind}, from the last that does`, () =>
      assertFound(briefWith([[definedAt, `«${id}»`], ...uses.slice(0, -1), [namedAt.at(-1) ?? '', `«${id}|»`]])));
  }

  const cases: Readonly<Record<string, string>> = {
    'ids in lists, quotes and brackets': `
strategy:
  goals:
    - id: «s|ell»
execution:
  content:
    - goals: [reach, «sell»]
    - goals: «"sell"»
    - goals:
        - «'sell'»
`,
    'nothing of another kind with the same id': `
strategy:
  goals:
    - id: «gr|ow»
      audience: grow
  audience:
    - id: grow
execution:
  content:
    - goals: «grow»
      pillar: grow
`,
    'uses of an id that nobody has': `
execution:
  content:
    - goals: «se|ll»
    - goals: «sell»
`,
    'a shared list once, and each place that repeats it': `
x-shared: &goals [«sell»]
strategy:
  goals:
    - id: «se|ll»
execution:
  content:
    - goals: «*goals»
    - goals: «*goals»
`,
    'an alias of the id itself': `
strategy:
  goals:
    - id: &first «se|ll»
execution:
  content:
    - goals: «*first»
`,
    'what a merge brings in, once': `
x-shared:
  post: &post
    goals: «sell»
strategy:
  goals:
    - id: «se|ll»
execution:
  content:
    - <<: *post
    - <<: *post
`,
    'both definitions of an id that is taken twice': `
strategy:
  goals:
    - id: «se|ll»
    - id: «sell»
measurement:
  results:
    - goal: «sell»
`,
  };
  for (const [name, source] of Object.entries(cases)) it(`finds ${name}`, () => assertFound(source));

  it('tells definitions from what only names them', () => {
    const { text, offset, ranges } = marked(
      'strategy:\n  goals:\n    - id: «sell»\nmeasurement:\n  results:\n    - goal: «se|ll»\n',
    );
    const found = referencesAt(Brief.read(text), offset);
    assert.deepEqual(found, { definitions: ranges.slice(0, 1), references: ranges.slice(1) });
  });

  it('finds nothing where nothing has a name', () => {
    for (const source of ['', '|', 'campaign:\n  name: Gr|ow\n', 'camp|aign:\n', '# a|'])
      assert.equal(referencesAt(Brief.read(marked(source).text), marked(source).offset), undefined);
  });
});

describe('Highlights', () => {
  const cases: { name: string; source: string; roles: string[] }[] = [
    {
      name: 'an id, where it is defined and named',
      source: 'strategy:\n  goals:\n    - id: «se|ll»\nmeasurement:\n  results:\n    - goal: «sell»\n',
      roles: ['definition', 'reference'],
    },
    {
      name: 'a platform, where it is chosen and used',
      source: 'strategy:\n  platforms:\n    - platform: «x»\nexecution:\n  content:\n    - platform: «x|»\n',
      roles: ['definition', 'reference'],
    },
    {
      name: 'the mark of an alias',
      source: 'x-post: «&post»\n  platform: x\nexecution:\n  content:\n    - <<: «*po|st»\n',
      roles: ['definition', 'reference'],
    },
    { name: 'nothing in copy', source: 'campaign:\n  name: Gr|ow\n', roles: [] },
    { name: 'nothing for an alias to nothing', source: 'x-a: *no|thing\n', roles: [] },
  ];
  for (const { name, source, roles } of cases)
    it(`show ${name}`, () => {
      const { text, offset, ranges } = marked(source);
      const found = highlightsAt(Brief.read(text), offset);
      assert.deepEqual(
        found,
        ranges.map((range, index) => ({ range, role: roles[index] })),
      );
    });
});
