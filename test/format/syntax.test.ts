import assert from 'node:assert/strict';
import { applyEdits } from '../../src/format/text';
import { mark, replaced, unmarked, withItemLines } from './marked';
import { structureOf } from './structure';

/** A slip in a whole brief: what is marked, what we say, and the whole brief after the preferred fix. */
interface Slip {
  readonly title: string;
  /** What the finding covers is between ⟦ and ⟧. */
  readonly text: string;
  readonly code: string;
  readonly message: string;
  /** None where only the author can know what was meant. */
  readonly mended?: string;
}

const item = withItemLines;
const tooFar = (key: string) => `"${key}" is indented too far. Move it to the left, in line with its neighbours.`;
const outOfLine = (key: string) => `"${key}" is not in line with its neighbours. Move it to the right or to the left.`;
const noColon = (key: string) => `There is no colon after "${key}".`;
const noSpace = (key: string) => `Add a space after the colon of "${key}".`;
const stray = (key: string) => `This line belongs to the text of "${key}". Indent it.`;
const tabs = 'Tabs cannot indent YAML. Use spaces.';
const oddSpaces = 'These are not plain spaces (they often come from a web page). Use plain ones.';
const launch = '\n    - id: launch\n      title: Launch\n      platform: tiktok';
const asItIs = item('      title: Teaser reel');
const withLaunch = replaced('platform: instagram', `platform: instagram${launch}`);

const indentation: readonly Slip[] = [
  {
    title: 'a line too far right',
    text: item('⟦       ⟧title: Teaser reel'),
    code: 'yaml/indentation',
    message: tooFar('title'),
    mended: asItIs,
  },
  {
    title: 'several lines too far right',
    text: replaced('      title: Teaser reel\n      platform', '⟦        ⟧title: Teaser reel\n        platform'),
    code: 'yaml/indentation',
    message: tooFar('title'),
    mended: asItIs,
  },
  {
    title: 'a line too far left: only that line moves',
    text: item('⟦     ⟧title: Teaser reel'),
    code: 'yaml/indentation',
    message: outOfLine('title'),
    mended: asItIs,
  },
  {
    title: 'a section too far right, with what hangs below it',
    text: replaced(
      '  audience:\n    - id: balcony-beginners\n      name',
      '⟦   ⟧audience:\n     - id: balcony-beginners\n       name',
    ),
    code: 'yaml/indentation',
    message: tooFar('audience'),
    mended: asItIs,
  },
  {
    title: 'a section too far left, over lines that stand right',
    text: replaced('  engagement_plan:', '⟦ ⟧engagement_plan:'),
    code: 'yaml/indentation',
    message: outOfLine('engagement_plan'),
    mended: asItIs,
  },
  {
    title: 'a dash too far right',
    text: withLaunch.replace(launch, '\n⟦      ⟧- id: launch\n        title: Launch\n        platform: tiktok'),
    code: 'yaml/indentation',
    message: tooFar('id'),
    mended: withLaunch,
  },
  {
    title: 'a dash too far left: the section behind it stays',
    text: withLaunch.replace(launch, '\n⟦  ⟧- id: launch\n    title: Launch\n    platform: tiktok'),
    code: 'yaml/indentation',
    message: outOfLine('id'),
    mended: withLaunch,
  },
  {
    title: 'a dash too far right in a list of texts',
    text: item('      title: Teaser reel\n      hashtags:\n        - Grow\n⟦          ⟧- Herbs\n          - Mint'),
    code: 'yaml/indentation',
    message: tooFar('Herbs'),
    mended: item('      title: Teaser reel\n      hashtags:\n        - Grow\n        - Herbs\n        - Mint'),
  },
  {
    title: 'with four spaces a level',
    text: 'campaign:\n    name: Grow\n⟦      ⟧status: draft\nx-more:\n    a: 1\n',
    code: 'yaml/indentation',
    message: tooFar('status'),
    mended: 'campaign:\n    name: Grow\n    status: draft\nx-more:\n    a: 1\n',
  },
];

const whiteSpace: readonly Slip[] = [
  { title: 'tabs', text: item('⟦\t\t\t⟧title: Teaser reel'), code: 'yaml/tab', message: tabs, mended: asItIs },
  {
    title: 'a tab behind spaces: in line with the key it belongs to',
    text: item('⟦      \t⟧title: Teaser reel'),
    code: 'yaml/tab',
    message: tabs,
    mended: asItIs,
  },
  {
    title: 'tabs in front of many lines: one finding, all are mended, but not those inside copy',
    text: item('⟦\t\t\t⟧title: Teaser reel\n\t\t\towner: Ana\n      text: |\n        a\n        \tb'),
    code: 'yaml/tab',
    message: tabs,
    mended: item('      title: Teaser reel\n      owner: Ana\n      text: |\n        a\n        \tb'),
  },
  {
    title: 'a tab with four spaces a level',
    text: 'campaign:\n⟦\t⟧name: Grow\nx-more:\n    a: 1\n',
    code: 'yaml/tab',
    message: tabs,
    mended: 'campaign:\n    name: Grow\nx-more:\n    a: 1\n',
  },
  {
    title: 'spaces from a web page as indentation',
    text: item('⟦\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0⟧title: Teaser reel'),
    code: 'yaml/indentation',
    message: oddSpaces,
    mended: asItIs,
  },
  {
    title: 'a space from a web page behind a colon',
    text: item('      title:⟦\u00a0⟧Teaser reel'),
    code: 'yaml/missing-space',
    message: oddSpaces,
    mended: asItIs,
  },
];

const colons: readonly Slip[] = [
  {
    title: 'no space behind the colon',
    text: item('      ⟦title:⟧Teaser reel'),
    code: 'yaml/missing-space',
    message: noSpace('title'),
    mended: asItIs,
  },
  {
    title: 'no space behind the colon of the first key of an item',
    text: replaced('- id: teaser', '- ⟦id:⟧teaser'),
    code: 'yaml/missing-space',
    message: noSpace('id'),
    mended: asItIs,
  },
  {
    title: 'no space before a quote',
    text: item('      ⟦title:⟧"Teaser: a reel"'),
    code: 'yaml/missing-space',
    message: noSpace('title'),
    mended: item('      title: "Teaser: a reel"'),
  },
  {
    title: 'no space behind the colon of the only key',
    text: replaced('owner: Nadia Reyes', '⟦owner:⟧Nadia Reyes'),
    code: 'yaml/missing-space',
    message: noSpace('owner'),
    mended: asItIs,
  },
  {
    title: 'no space behind a colon between braces',
    text: item('      title: Teaser reel\n      partner: {⟦name:⟧Ana}'),
    code: 'yaml/missing-space',
    message: noSpace('name'),
    mended: item('      title: Teaser reel\n      partner: {name: Ana}'),
  },
  {
    title: 'a key without its colon',
    text: replaced('platform: instagram', '⟦platform⟧ instagram'),
    code: 'yaml/syntax',
    message: noColon('platform'),
    mended: asItIs,
  },
  {
    title: 'the first key of an item without its colon',
    text: replaced('- id: teaser', '- ⟦id⟧ teaser'),
    code: 'yaml/syntax',
    message: noColon('id'),
    mended: asItIs,
  },
  {
    title: 'the only key of a section without its colon',
    text: replaced('owner: Nadia Reyes', '⟦owner⟧ Nadia Reyes'),
    code: 'yaml/syntax',
    message: noColon('owner'),
    mended: asItIs,
  },
  {
    title: 'a section without its colon',
    text: replaced('strategy:', '⟦strategy⟧'),
    code: 'yaml/syntax',
    message: noColon('strategy'),
    mended: asItIs,
  },
  {
    title: 'an equals sign for a colon',
    text: item('      ⟦title⟧ = Teaser reel'),
    code: 'yaml/syntax',
    message: noColon('title'),
    mended: asItIs,
  },
  {
    title: 'a wide colon of another keyboard',
    text: item('      ⟦title⟧：Teaser reel'),
    code: 'yaml/syntax',
    message: noColon('title'),
    mended: asItIs,
  },
  {
    title: 'two keys on one line',
    text: item('      title: Teaser reel, ⟦platform⟧: instagram').replace('\n      platform: instagram\n', '\n'),
    code: 'yaml/syntax',
    message: '"platform" needs a line of its own.',
    mended: asItIs,
  },
  {
    title: 'a text over several lines, one of which holds a colon',
    text: item(
      '      title: Teaser reel\n      text: ⟦Grow with us\n        our garden: it is open\n        all summer⟧',
    ),
    code: 'yaml/unquoted-colon',
    message: 'This text contains ": ". Put it in quotes.',
    mended: item(
      '      title: Teaser reel\n      text: "Grow with us\n        our garden: it is open\n        all summer"',
    ),
  },
  {
    title: 'a colon in a text between braces',
    text: item('      title: Teaser reel\n      media: [{file: a.png, alt_text: ⟦Nice: very⟧}]'),
    code: 'yaml/unquoted-colon',
    message: 'This text contains ": ". Put it in quotes.',
    mended: item('      title: Teaser reel\n      media: [{file: a.png, alt_text: "Nice: very"}]'),
  },
  {
    title: 'a key that somebody is still typing',
    text: item('      title: Teaser reel\n      ⟦sta⟧'),
    code: 'yaml/syntax',
    message: '"sta" stands alone. Write a key, a colon and a value, such as name: Grow where you live.',
  },
];

const lists: readonly Slip[] = [
  {
    title: 'bullets',
    text: item('      title: Teaser reel\n      hashtags:\n        ⟦•⟧ Grow\n        • Herbs'),
    code: 'yaml/syntax',
    message: 'A list item begins with a dash and a space, not with "•".',
    mended: item('      title: Teaser reel\n      hashtags:\n        - Grow\n        - Herbs'),
  },
  {
    title: 'a long dash in front of an item with keys',
    text: replaced('- id: teaser', '⟦–⟧ id: teaser'),
    code: 'yaml/syntax',
    message: 'A list item begins with a dash and a space, not with "–".',
    mended: asItIs,
  },
  {
    title: 'no space behind the dashes',
    text: item('      title: Teaser reel\n      hashtags:\n        ⟦-⟧Grow\n        -Herbs'),
    code: 'yaml/missing-space',
    message: 'Add a space after the dash.',
    mended: item('      title: Teaser reel\n      hashtags:\n        - Grow\n        - Herbs'),
  },
  {
    title: 'no space behind one of the dashes',
    text: item('      title: Teaser reel\n      hashtags:\n        - Grow\n        ⟦-⟧Herbs'),
    code: 'yaml/missing-space',
    message: 'Add a space after the dash.',
    mended: item('      title: Teaser reel\n      hashtags:\n        - Grow\n        - Herbs'),
  },
  {
    title: 'no space behind the dash of an item with keys',
    text: replaced('- id: teaser', '⟦-⟧id: teaser'),
    code: 'yaml/missing-space',
    message: 'Add a space after the dash.',
    mended: asItIs,
  },
  {
    title: 'a tab behind the dash',
    text: replaced('- id: teaser', '⟦-⟧\tid: teaser'),
    code: 'yaml/missing-space',
    message: 'Add a space after the dash.',
    mended: asItIs,
  },
  {
    title: 'a list on the line of its key',
    text: item('      title: Teaser reel\n      hashtags: ⟦-⟧ Grow - Herbs'),
    code: 'yaml/syntax',
    message: 'The list begins on the line below "hashtags", each item on a line of its own.',
    mended: item('      title: Teaser reel\n      hashtags:\n        - Grow\n        - Herbs'),
  },
  {
    title: 'a list that begins on the line of its key and goes on below',
    text: item('      title: Teaser reel\n      hashtags: ⟦-⟧ Grow\n        - Herbs'),
    code: 'yaml/syntax',
    message: 'The list begins on the line below "hashtags", each item on a line of its own.',
    mended: item('      title: Teaser reel\n      hashtags:\n        - Grow\n        - Herbs'),
  },
  {
    title: 'hashtags between brackets',
    text: item('      title: Teaser reel\n      hashtags: [⟦#Grow⟧, #Herbs]'),
    code: 'yaml/special-start',
    message: '"#" at the start of a text means something else to YAML. Put the text in quotes.',
    mended: item('      title: Teaser reel\n      hashtags: ["#Grow", "#Herbs"]'),
  },
  {
    title: 'hashtags between brackets that are not closed',
    text: item('      title: Teaser reel\n      hashtags: [⟦#Grow⟧, #Herbs'),
    code: 'yaml/special-start',
    message: '"#" at the start of a text means something else to YAML. Put the text in quotes.',
    mended: item('      title: Teaser reel\n      hashtags: ["#Grow", "#Herbs"]'),
  },
  {
    title: 'a mention between brackets',
    text: item('      title: Teaser reel\n      mentions: [nadia, ⟦@sam⟧]'),
    code: 'yaml/reserved-start',
    message: 'YAML cannot read a text that begins with "@". Put it in quotes.',
    mended: item('      title: Teaser reel\n      mentions: [nadia, "@sam"]'),
  },
  {
    title: 'brackets that are not closed',
    text: item('      title: Teaser reel\n      hashtags: ⟦[⟧Grow, Herbs'),
    code: 'yaml/syntax',
    message: 'This bracket is never closed. Close it where the list ends.',
    mended: item('      title: Teaser reel\n      hashtags: [Grow, Herbs]'),
  },
  {
    title: 'brackets over several lines that are not closed',
    text: item('      title: Teaser reel\n      hashtags: ⟦[⟧Grow,\n        Herbs # and more'),
    code: 'yaml/syntax',
    message: 'This bracket is never closed. Close it where the list ends.',
    mended: item('      title: Teaser reel\n      hashtags: [Grow,\n        Herbs] # and more'),
  },
  {
    title: 'brackets of two kinds',
    text: item('      title: Teaser reel\n      hashtags: [Grow, Herbs⟦}⟧'),
    code: 'yaml/syntax',
    message: 'A list or set of keys ends as it begins. Write "]" here.',
    mended: item('      title: Teaser reel\n      hashtags: [Grow, Herbs]'),
  },
  {
    title: 'a second item without its dash, its keys in line with the first',
    text: withLaunch.replace('    - id: launch', '      ⟦id⟧: launch'),
    code: 'yaml/duplicate-key',
    message: '"id" is here twice in one item. Begin the next item with a dash.',
    mended: withLaunch,
  },
  {
    title: 'a second item without its dash, in the column of the dashes',
    text: withLaunch.replace('    - id: launch', '    ⟦id⟧: launch'),
    code: 'yaml/syntax',
    message: '"id" begins a new item. Put a dash and a space before it.',
    mended: withLaunch.replace('    - id: launch', '    - id: launch'),
  },
];

const copy: readonly Slip[] = [
  {
    title: 'a paragraph below its key that is not indented at all',
    text: item('      title: Teaser reel\n      text:\n⟦Grow⟧ your own.\n\nBring gloves: it is cold #brr'),
    code: 'yaml/indentation',
    message: stray('text'),
    mended: item(
      '      title: Teaser reel\n      text: |\n        Grow your own.\n\n        Bring gloves: it is cold #brr',
    ),
  },
  {
    title: 'a paragraph in line with its key',
    text: item('      title: Teaser reel\n      text:\n⟦      ⟧Grow your own.'),
    code: 'yaml/indentation',
    message: stray('text'),
    mended: item('      title: Teaser reel\n      text: |\n        Grow your own.'),
  },
  {
    title: 'a block of copy that falls back to the left',
    text: item('      title: Teaser reel\n      text: |\n        Grow your own.\n⟦      ⟧Bring gloves.'),
    code: 'yaml/indentation',
    message: stray('text'),
    mended: item('      title: Teaser reel\n      text: |\n        Grow your own.\n        Bring gloves.'),
  },
  {
    title: 'a text that goes on in line with its key',
    text: item('      title: Teaser reel\n      text: Grow your own\n⟦      ⟧all summer.'),
    code: 'yaml/indentation',
    message: stray('text'),
    mended: item('      title: Teaser reel\n      text: Grow your own\n        all summer.'),
  },
  {
    title: 'a text in quotes that goes on too far left',
    text: item('      title: Teaser reel\n      text: "Grow your own\n⟦all⟧ summer: with us"'),
    code: 'yaml/indentation',
    message: stray('text'),
    mended: item('      title: Teaser reel\n      text: "Grow your own\n        all summer: with us"'),
  },
  {
    title: 'a text out of an e-mail',
    text: item('      title: Teaser reel\n      text: ⟦> Hello Nadia\n        > we want: this⟧'),
    code: 'yaml/special-start',
    message: '">" at the start of a text means something else to YAML. Put the text in quotes.',
    mended: item('      title: Teaser reel\n      text: |\n        > Hello Nadia\n        > we want: this'),
  },
  {
    title: 'a list of tips in a text',
    text: item(
      '      title: Teaser reel\n      text: Our tips:\n⟦      ⟧- Water daily\n      - Sun: 4 hours\n      - #grow',
    ),
    code: 'yaml/indentation',
    message: stray('text'),
    mended: item(
      '      title: Teaser reel\n      text: |\n        Our tips:\n        - Water daily\n        - Sun: 4 hours\n        - #grow',
    ),
  },
  {
    title: 'a hashtag that cuts a text in two',
    text: item('      title: Teaser reel\n      text: Grow\n        in ⟦#London⟧\n        all summer'),
    code: 'yaml/lost-hashtag',
    message: '"#London" is lost, since YAML reads it as a comment. Put the text in quotes.',
    mended: item('      title: Teaser reel\n      text: "Grow\n        in #London\n        all summer"'),
  },
  {
    title: 'a quote that is closed only by a later one',
    text: replaced(
      'title: Teaser reel\n      platform: instagram',
      'title: ⟦"⟧Teaser reel\n      platform: "instagram"',
    ),
    code: 'yaml/unclosed-quote',
    message: 'This quote is never closed. Close it where the text ends.',
    mended: replaced(
      'title: Teaser reel\n      platform: instagram',
      'title: "Teaser reel"\n      platform: "instagram"',
    ),
  },
  {
    title: 'a quote around several lines that is not closed',
    text: item('      title: Teaser reel\n      text: ⟦"⟧Grow your own\n        all summer'),
    code: 'yaml/unclosed-quote',
    message: 'This quote is never closed. Close it where the text ends.',
    mended: item('      title: Teaser reel\n      text: "Grow your own\n        all summer"'),
  },
  {
    title: 'a quote that is not closed on the last line of a file',
    text: replaced('owner: Nadia Reyes\n', 'owner: ⟦"⟧Nadia Reyes'),
    code: 'yaml/unclosed-quote',
    message: 'This quote is never closed. Close it where the text ends.',
    mended: replaced('owner: Nadia Reyes\n', 'owner: "Nadia Reyes"'),
  },
  {
    title: 'a backslash between double quotes',
    text: item('      title: "C:⟦\\p⟧lan"'),
    code: 'yaml/syntax',
    message: '"\\p" means nothing in double quotes. Use single quotes.',
    mended: item(`      title: 'C:\\plan'`),
  },
];

const whole: readonly Slip[] = [
  {
    title: 'a key twice',
    text: item('      title: Teaser reel\n      owner: Ana\n      ⟦owner⟧: Sam'),
    code: 'yaml/duplicate-key',
    message: '"owner" is here twice, and only this one counts.',
  },
  {
    title: 'the same line twice',
    text: item('      title: Teaser reel\n      ⟦title⟧: Teaser reel'),
    code: 'yaml/duplicate-key',
    message: '"title" is here twice, and only this one counts.',
    mended: asItIs,
  },
  {
    title: 'an alias near an anchor above',
    text: item('      title: &teaser-title Teaser reel\n      text: ⟦*teaser-titel⟧'),
    code: 'yaml/unknown-alias',
    message: '"*teaser-titel" repeats a block marked "&teaser-titel", and there is none above.',
    mended: item('      title: &teaser-title Teaser reel\n      text: *teaser-title'),
  },
  {
    title: 'an alias where the brief has no anchor: a word of copy',
    text: item('      title: ⟦*teaser⟧'),
    code: 'yaml/unknown-alias',
    message: '"*teaser" repeats a block marked "&teaser", and there is none above.',
    mended: item('      title: "*teaser"'),
  },
  {
    title: 'a line of dashes that cuts a brief in two',
    text: replaced('execution:', '⟦---⟧\nexecution:'),
    code: 'yaml/several-documents',
    message: 'A file holds one brief. Nothing from this line on is read.',
    mended: asItIs,
  },
  {
    title: 'two briefs in one file',
    text: `${asItIs}⟦---⟧\n${asItIs}`,
    code: 'yaml/several-documents',
    message: 'A file holds one brief. Nothing from this line on is read.',
  },
  {
    title: 'the marks of a chat around a brief',
    text: `⟦\`\`\`yaml⟧\n${asItIs}\`\`\`\n# that is all\n`,
    code: 'yaml/syntax',
    message: 'This line is not a part of the brief. Remove it.',
    mended: `${asItIs}# that is all\n`,
  },
  {
    title: 'a key in bold letters',
    text: item('      ⟦**title**⟧: Teaser reel'),
    code: 'yaml/syntax',
    message: 'A key stands as it is, without stars. Write title.',
    mended: asItIs,
  },
  {
    title: 'a sentence in front of a brief',
    text: `⟦Here is the brief⟧\n${asItIs}`,
    code: 'yaml/syntax',
    message: 'YAML cannot read this line. Look for a missing colon, quote or bracket.',
  },
];

const groups: Readonly<Record<string, readonly Slip[]>> = { indentation, whiteSpace, colons, lists, copy, whole };

/** The same file as other programs write it. */
const dresses: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'without a line break at the end': (text) => text.trimEnd(),
};

for (const [group, slips] of Object.entries(groups)) {
  describe(`a slip in the YAML of a brief: ${group}`, () => {
    for (const slip of slips) {
      for (const [dress, put] of Object.entries(dresses)) {
        it(`${slip.title}, ${dress}`, () =>
          assertSlip({ ...slip, text: put(slip.text) }, slip.mended && put(slip.mended)));
      }
    }
  });
}

function assertSlip(slip: Slip, mended: string | undefined): void {
  const { text } = unmarked(slip.text);
  const findings = structureOf(text).findings.filter(({ code }) => !code.startsWith('schema/'));
  const [finding] = findings;
  assert.equal(mark(text, findings), slip.text);
  assert.deepEqual([finding?.code, finding?.message], [slip.code, slip.message]);
  const best = finding?.fixes.find(({ preferred, complete }) => preferred && complete);
  assert.equal(best && applyEdits(text, best.edits), mended);
}
