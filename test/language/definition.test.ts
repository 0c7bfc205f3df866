import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { definitionAt } from '../../src/language/definition';
import { marked, withMarks } from './marked';
import { briefWith, kinds, namedPlaces } from './named-places';

/** Going from the cursor lands on the marked words, and nowhere else. */
function assertLeads(source: string): void {
  const { text, offset, ranges } = marked(source);
  const found = definitionAt(Brief.read(text), offset)?.targets.map(({ words }) => words) ?? [];
  assert.equal(withMarks(text, found), withMarks(text, ranges));
}

describe('Going to a definition', () => {
  for (const kind of kinds)
    for (const place of namedPlaces[kind].namedAt) {
      const name = kind === 'platform' ? ['insta|gram', '«instagram»'] : ['the-|id', '«the-id»'];
      it(`leads from ${place} to the ${kind}`, () =>
        assertLeads(
          briefWith([
            [namedPlaces[kind].definedAt, name[1]],
            [place, name[0]],
          ]),
        ));
    }

  const cases: Readonly<Record<string, string>> = {
    'from one id of a list': `
strategy:
  goals: [{id: sell, statement: Sell}, {id: «reach», statement: Reach}]
execution:
  content:
    - goals: [sell, r|each]
`,
    'from the first letter': `
strategy:
  goals:
    - id: «sell»
execution:
  content:
    - goals: |sell
`,
    'from right behind the last letter': `
strategy:
  goals:
    - id: «sell»
execution:
  content:
    - goals: sell|
`,
    'from a quoted id to a quoted id, quotes and all': `
strategy:
  goals:
    - id: «"sell"»
execution:
  content:
    - goals: ['se|ll']
`,
    'to both where an id is taken twice': `
strategy:
  goals:
    - id: «sell»
    - id: «sell»
execution:
  content:
    - goals: se|ll
`,
    'from a definition to itself': `
strategy:
  goals:
    - id: «se|ll»
`,
    'to a member of the team': `
campaign:
  owner: nad|ia
team:
  - id: «nadia»
    name: Nadia Reyes
`,
    'to a platform of one’s own': `
strategy:
  platforms:
    - platform: «x-xiaohongshu»
execution:
  content:
    - platform: x-xiao|hongshu
`,
    'to the right kind where a goal and an audience have one id': `
strategy:
  goals:
    - id: growers
  audience:
    - id: «growers»
execution:
  content:
    - goals: growers
      audience: grow|ers
`,
    'from an alias to its mark': `
x-shared:
  post: «&post»
    platform: instagram
execution:
  content:
    - <<: *po|st
`,
    'from an alias to a mark with a comment and a tag behind it': `
x-shared: «&goals» !!seq # for all
  - sell
execution:
  content:
    - goals: *go|als
`,
    'from an alias that stands for an id to the mark at that id': `
strategy:
  goals:
    - id: «&first» sell
execution:
  content:
    - goals: *fir|st
`,
    'to the last mark of a name before the alias': `
x-a: &a one
x-b: «&a» two
x-c: *|a
x-d: &a three
`,
    'from an id that an alias brings in, where it is written': `
x-shared: &goals [s|ell]
strategy:
  goals:
    - id: «sell»
execution:
  content:
    - goals: *goals
`,
    'in Windows line ends':
      'strategy:\r\n  goals:\r\n    - id: «sell»\r\nexecution:\r\n  content:\r\n    - goals: s|ell\r\n',
    'beside a line that cannot be read': `
campaign:
  name: "Grow" and more
strategy:
  goals:
    - id: «sell»
execution:
  content:
    - goals: s|ell
`,
    'nowhere from an id that nobody has':
      'strategy:\n  goals:\n    - id: sell\nexecution:\n  content:\n    - goals: se|l\n',
    'nowhere from a name in free text': 'campaign:\n  owner: Nadia R|eyes\nteam:\n  - id: nadia\n',
    'nowhere from a platform that the strategy does not choose':
      'strategy:\n  platforms:\n    - platform: x\nexecution:\n  content:\n    - platform: tik|tok\n',
    'nowhere from a key': 'strategy:\n  goals:\n    - i|d: sell\n',
    'nowhere from a text that is like an id': 'strategy:\n  goals:\n    - id: sell\n      statement: se|ll\n',
    'nowhere from a comment': 'strategy:\n  goals:\n    - id: sell # se|ll\n',
    'nowhere from an alias to nothing': 'x-a: *no|thing\n',
    'nowhere from an empty brief': '|',
  };
  for (const [name, source] of Object.entries(cases)) it(`leads ${name}`, () => assertLeads(source));

  it('shows the whole item, with the words that led there underlined', () => {
    const { text, offset, ranges } = marked(`
strategy:
  goals:
    - «id: sell
      statement: Sell 3,000 kits»

execution:
  content:
    - goals: ['se|ll']
`);
    const found = definitionAt(Brief.read(text), offset);
    assert.deepEqual(
      found?.targets.map(({ whole }) => whole),
      ranges,
    );
    assert.equal(found && text.slice(found.origin.start, found.origin.end), "'sell'");
  });
});
