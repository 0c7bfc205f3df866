import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Brief } from '../../src/format/brief';
import { applyEdits, type TextEdit } from '../../src/format/text';
import { formattingIn, formattingOf } from '../../src/language/formatting';
import { mutatedBrief, yamlText } from '../format/mutations';
import { cleanBriefs } from '../schemas/briefs';
import { marked } from './marked';

interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const cases: readonly Case[] = [
  {
    name: 'indents every level by two spaces, list dashes too',
    before: `
campaign:
    name: Grow
strategy:
  goals:
  - id: sell
    statement: Sell
    metrics:
        -   metric: orders
            target: 3000
`,
    after: `campaign:
  name: Grow
strategy:
  goals:
    - id: sell
      statement: Sell
      metrics:
        - metric: orders
          target: 3000
`,
  },
  {
    name: 'puts one blank behind colons, dashes and commas',
    before:
      'campaign:\n  name :   Grow\n  languages: [en,de ,  "fr"]\n  locations:\n    -    GB\n    -\tDE\n  x-a: {"b":1,c:  2}\n',
    after:
      'campaign:\n  name: Grow\n  languages: [en, de, "fr"]\n  locations:\n    - GB\n    - DE\n  x-a: {"b": 1, c: 2}\n',
  },
  {
    name: 'takes away blanks at line ends and empty lines beside each other',
    before: '\n\ncampaign:  \n  name: Grow \t\n\n  \n\n  brand: GrowKits\n\nteam: []\n\n\n',
    after: 'campaign:\n  name: Grow\n\n  brand: GrowKits\n\nteam: []\n',
  },
  {
    name: 'ends the file with a line break',
    before: 'campaign:\n  name: Grow',
    after: 'campaign:\n  name: Grow\n',
  },
  {
    name: 'moves copy with its key and keeps how it is set',
    before: `execution:
    content:
        - text: |
              Six herbs,   one balcony.
                - basil

              Order today.
          id: teaser
          title: >-
            Six
            herbs
`,
    after: `execution:
  content:
    - text: |
          Six herbs,   one balcony.
            - basil

          Order today.
      id: teaser
      title: >-
        Six
        herbs
`,
  },
  {
    name: 'moves the further lines of plain and quoted texts',
    before: `campaign:
    summary: Six herbs
        on one balcony
    name: "Grow
      where you live"
    brand:
        GrowKits
        of Leeds
`,
    after: `campaign:
  summary: Six herbs
      on one balcony
  name: "Grow
    where you live"
  brand:
    GrowKits
    of Leeds
`,
  },
  {
    name: 'keeps comments with their lines, and how they are lined up behind values',
    before: `# The spring campaign
campaign:    # main part
    # what people call it
    name:   Grow     # as on the shop
    # brand: GrowKits
strategy:
  goals:
  # the first one
  - id: sell # short
    # more to come
`,
    after: `# The spring campaign
campaign:    # main part
  # what people call it
  name: Grow     # as on the shop
  # brand: GrowKits
strategy:
  goals:
    # the first one
    - id: sell # short
      # more to come
`,
  },
  {
    name: 'moves brackets over several lines as one',
    before: `campaign:
    languages: [
      en,
      de
    ]
    name: Grow
`,
    after: `campaign:
  languages: [
    en,
    de
  ]
  name: Grow
`,
  },
  {
    name: 'keeps anchors, aliases, tags and quotes',
    before: `x-shared:
    post:   &post
        platform:  'instagram'
execution:
    content:
    -   <<:  *post
        id: !!str  teaser
`,
    after: `x-shared:
  post: &post
    platform: 'instagram'
execution:
  content:
    - <<: *post
      id: !!str  teaser
`,
  },
  {
    name: 'keeps Windows line endings',
    before: 'campaign:\r\n    name:  Grow \r\n\r\n\r\nteam:\r\n- id: nadia\r\n',
    after: 'campaign:\r\n  name: Grow\r\n\r\nteam:\r\n  - id: nadia\r\n',
  },
  {
    name: 'moves items that begin below their dash',
    before: 'team:\n-\n    id: nadia\n    name: Nadia\n',
    after: 'team:\n  -\n    id: nadia\n    name: Nadia\n',
  },
  {
    name: 'leaves broken YAML alone',
    before: 'campaign:\n    name:  "Grow" and more  \n',
    after: 'campaign:\n    name:  "Grow" and more  \n',
  },
  {
    name: 'leaves what may be a lost hashtag or a comment as it is',
    before: 'campaign:\n    name:  Launch   #1\n',
    after: 'campaign:\n  name: Launch   #1\n',
  },
  { name: 'leaves an empty brief alone', before: '\n\n', after: '\n\n' },
];

function format(text: string): string {
  return applyEdits(text, formattingOf(Brief.read(text)));
}

/** The text with every level four columns deep, copy included. */
function twiceAsDeep(text: string): string {
  return text.replace(/^( *)(- )?/gm, (_, spaces: string, dash = '') => spaces + spaces + dash.replace('- ', '-   '));
}

function keyLines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => /^ *(- )?[a-z_-]+:( |$)/.test(line));
}

function assertApart(edits: readonly TextEdit[]): void {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  ordered.forEach((edit, index) => {
    assert.ok(edit.range.start >= (ordered[index - 1]?.range.end ?? 0), JSON.stringify(ordered));
  });
}

/** What formatting promises of any text: the data and all but white space stay, and a second time changes nothing. */
function assertKept(text: string): void {
  const brief = Brief.read(text);
  assertApart(formattingOf(brief));
  const formatted = applyEdits(brief.text, formattingOf(brief));
  const after = Brief.read(formatted);
  assert.deepEqual(after.data, brief.data);
  assert.equal(formatted.replace(/\s+/g, ''), brief.text.replace(/\s+/g, ''));
  assert.equal(format(formatted), formatted);
}

describe('Formatting', () => {
  for (const { name, before, after } of cases)
    it(name, () => {
      assert.equal(format(before), after);
      assert.equal(format(after), after);
    });

  it('brings every sound example in house style, whatever its width', () => {
    for (const name of readdirSync('examples').filter((file) => file.endsWith('.brief.yaml'))) {
      const text = readFileSync(`examples/${name}`, 'utf8');
      if (Brief.read(text).syntaxFindings.length > 0) continue;
      assert.equal(format(text), text, name);
      assert.deepEqual(keyLines(format(twiceAsDeep(text))), keyLines(text), name);
    }
  });

  it('keeps the data, comments and words of any brief, and changes nothing the second time', () => {
    const texts = fc.oneof(mutatedBrief, yamlText, fc.constantFrom(...Object.values(cleanBriefs)));
    fc.assert(fc.property(texts, assertKept), {
      seed: Number(process.env.PROPERTY_SEED ?? 20260302),
      numRuns: 200 * Number(process.env.PROPERTY_RUNS ?? 1),
    });
  });

  const untidy = 'campaign:\n    name:  |Grow\n    brand:  GrowKits\nteam:\n- id:  nadia\n';

  it('of some lines leaves the others as they are', () => {
    const { text, offset } = marked('team:\n  - id:  nadia\n    name:  |Nadia\n');
    const edits = formattingIn(Brief.read(text), { start: offset, end: offset });
    assert.equal(applyEdits(text, edits), 'team:\n  - id:  nadia\n    name: Nadia\n');
  });

  it('of some lines that cannot move alone takes their section', () => {
    const { text, offset } = marked(untidy);
    const edits = formattingIn(Brief.read(text), { start: offset, end: offset });
    assert.equal(applyEdits(text, edits), 'campaign:\n  name: Grow\n  brand: GrowKits\nteam:\n- id:  nadia\n');
  });
});
