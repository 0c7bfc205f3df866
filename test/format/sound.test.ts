import assert from 'node:assert/strict';
import { mark, replaced, withItemLines } from './marked';
import { structureOf } from './structure';

/** Lines that an author may well write in a content item, and that YAML reads as they are meant. */
const soundItems: Readonly<Record<string, string>> = {
  'comments behind values, and in between': `      title: Teaser reel # draft: one
      # a comment: with a colon
      #hashtag-like comment "with quotes
 # at an odd place
      hashtags: # the list
        - Grow # first
        # - Old
        #- Older
        - Herbs`,
  'copy in a block, with all the signs of YAML': `      title: Teaser reel
      text: |
        Grow #Balcony
        Note: bring gloves
        - one
          # not a comment
        "quoted" and more
        @nadia 'tis {{name}} *bold* & more

        id: not a key
        #tag
      notes: >-
        folded #tag "x
        > quoted`,
  'copy in a block that says how it is indented':
    '      title: Teaser reel\n      text: |2-\n          Grow: it\n        #now',
  'quotes around what needs them': `      title: "Launch #1: it's on" # one
      notes: 'see #3: "it''s"'
      text: "Say \\"hi\\" \\u00e9"`,
  'copy in quotes over several lines': `      title: Teaser reel
      text: "Come and see

        Note: bring gloves
        title: not a key
        #Grow it's on"
      notes: 'It''s
        on'`,
  'copy over several lines without quotes': `      title: Teaser reel
      text: Come and see
        all of it, 18:00, a:b
        - and one
        "quoted" 'tis
        > three
        @nadia`,
  'a value on the line below its key': `      title:
        Teaser reel
      text:
        "Quoted on
        the next line"
      hashtags:
        [Grow,
         Herbs]`,
  'signs inside a text': `      title: 50% off & more! [today] {now} *only* @home, no#1 "x" 'y' \`z\` | > ? - ok
      text: -5 degrees
      notes: ?really
      call_to_action: :) hi`,
  'addresses with a hash and a colon': '      title: Teaser reel\n      link: https://x.org:8080/a?b=c#top',
  'times and ratios': '      title: Meet at 18:00, 4:3, a:b\n      publish: 2026-03-02 18:00',
  'emoji, and words from right to left': '      title: מה חדש؟ 🌱 ‏abc\n      text: 👩‍👩‍👧 هذا نص',
  'typographic quotes and spaces': '      title: “Teaser” – „Wachsen“\u00a050\u00a0% …\u2028more',
  'an underscore for italics': "      title: _Teaser_ reel it''s",
  'a text with a tag': '      title: !!str 5',
  'an anchor and its alias': '      title: &title Teaser reel\n      text: *title',
  'tabs inside texts': '      title: Teaser\treel\t\n      text: "a\tb"\n      notes: |\n        a\tb\n        \t\tc',
  'a space before the colon, none at the end': '      title : Teaser reel',
  'brackets and braces over several lines': `      title: Teaser reel
      hashtags: [
        Grow, # first
        "#Herbs",
      ]
      partner: {
        name: Ana,
        compensated: true }`,
};

const plain = withItemLines('      title: Teaser reel');

/** Whole files. */
const soundFiles: Readonly<Record<string, string>> = {
  'a first line of dashes': `---\n${plain}`,
  'a last line of dots': `${plain}...\n`,
  'a last line of dashes, as front matter has it': `---\n${plain}---\n# notes\n`,
  'a directive': `%YAML 1.2\n---\n${plain}...\n# that is all\n`,
  'comments around everything': `# the brief: of spring\n\n---\n# more\n${plain}# the end`,
  'no line break at the end': plain.trimEnd(),
  'tabs and spaces on lines with nothing else': plain.replaceAll('\n', '\n \t \n'),
  'keys in quotes': plain.replace('campaign:', '"campaign":').replace('strategy:', "'strategy':"),
  'what is shared, used and not used': replaced(
    'execution:',
    `x-shared:
  tags: &tags [Grow, Herbs]
  unused: &unused text here
  post: &post {platform: tiktok}
  lists:
    - - nested
      - more
    - ? complex
      : value
    - ? [a, b]
      : c
    - !!int "5"
    -
    - ""
execution:`,
  ),
  merges: replaced('    - id: teaser', '    - <<: [{owner: Ana}, {owner: Sam, origin: original}]\n      id: teaser'),
  'lists that are not indented': plain.replace(/^ {4}(- )/gm, '  $1').replace(/^ {6}(?=\w)/gm, '    '),
  'four spaces a level': plain.replace(/^ +/gm, '$&$&').replace(/- id/g, '-   id'),
  'a brief in JSON, with tabs': JSON.stringify(
    {
      campaign: { name: 'Grow: it #1', 'x-a': '@x' },
      strategy: { goals: [{ id: 'a', statement: 'b\n c' }], audience: [{ id: 'a', name: 'b' }] },
      execution: {
        content: [{ id: 'teaser', title: 'Teaser {x} [y] ', platform: 'tiktok', hashtags: ['#a', '#b'] }],
        engagement_plan: {},
      },
    },
    null,
    '\t',
  ),
};

describe('what YAML reads as it is meant', () => {
  for (const [title, lines] of Object.entries(soundItems)) {
    it(`is not marked: ${title}`, () => assertSound(withItemLines(lines)));
    it(`is not marked with Windows line ends: ${title}`, () =>
      assertSound(withItemLines(lines).replaceAll('\n', '\r\n')));
  }
  for (const [title, text] of Object.entries(soundFiles)) it(`is not marked: ${title}`, () => assertSound(text));
});

function assertSound(text: string): void {
  const { findings } = structureOf(text);
  assert.equal(mark(text, findings), text, findings.map(({ message }) => message).join('\n'));
}
