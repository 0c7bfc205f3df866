import { deepStrictEqual } from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { variantFixes } from '../../src/language/content-variants';
import { marked } from './marked';

const chosen = 'strategy:\n  platforms:\n    - platform: instagram\n    - platform: linkedin\n';

/** What is offered at the cursor of the content below the chosen platforms, with the whole content after each. */
function variants(source: string, before = chosen): [string, string][] {
  const { text, offset } = marked(before + source);
  const fixes = variantFixes(Brief.read(text), offset);
  return fixes.map(({ title, edits }) => [title, applyEdits(text, edits).slice(before.length)]);
}

const item = '    - id: a\n      title: |A\n      platform: instagram # ours\n';
const plain = item.replace('|', '');
const copy = '    - id: a-linkedin\n      title: A\n      platform: linkedin # ours\n';

const cases: readonly [string, string, [string, string][]][] = [
  [
    'everything else as it is',
    `execution:\n  content:\n${item}`,
    [['LinkedIn', `execution:\n  content:\n${plain}${copy}`]],
  ],
  [
    'behind the last item, the day kept',
    `execution:\n  content:\n${item}      publish: 2027-03-01\n    - id: b\n`,
    [
      [
        'LinkedIn',
        `execution:\n  content:\n${plain}      publish: 2027-03-01\n    - id: b\n${copy}      publish: 2027-03-01\n`,
      ],
    ],
  ],
  [
    'a format that is unknown there left out',
    `execution:\n  content:\n${item}      format: reel\n      owner: Nadia\n`,
    [
      [
        'LinkedIn',
        `execution:\n  content:\n${plain}      format: reel\n      owner: Nadia\n${copy}      owner: Nadia\n`,
      ],
    ],
  ],
  [
    'a format that is known there kept',
    `execution:\n  content:\n${item}      format: carousel\n`,
    [['LinkedIn', `execution:\n  content:\n${plain}      format: carousel\n${copy}      format: carousel\n`]],
  ],
  [
    'copy over several lines, quotes and comments',
    `execution:\n  content:\n    - id: "a"\n      platform: 'instagram'\n      text: >\n        On|e.\n\n        Two.\n      # later\n`,
    [
      [
        'LinkedIn',
        `execution:\n  content:\n    - id: "a"\n      platform: 'instagram'\n      text: >\n        One.\n\n        Two.\n      # later\n    - id: "a-linkedin"\n      platform: 'linkedin'\n      text: >\n        One.\n\n        Two.\n      # later\n`,
      ],
    ],
  ],
  [
    'with flush dashes, without a line break at the end',
    'execution:\n  content:\n  - id: |a\n    platform: instagram',
    [
      [
        'LinkedIn',
        'execution:\n  content:\n  - id: a\n    platform: instagram\n  - id: a-linkedin\n    platform: linkedin',
      ],
    ],
  ],
  ['none where the copy is there', `execution:\n  content:\n${item}    - id: a-linkedin\n`, []],
  ['none outside of content', `|execution:\n  content:\n${plain}`, []],
  ['none of an item in braces', 'execution:\n  content:\n    - {id: |a, platform: instagram}\n', []],
];

describe('variants of a content item', () => {
  for (const [what, source, expected] of cases)
    it(what, () => {
      const named = expected.map(([platform, text]) => [`Make a variant for ${platform}`, text]);
      deepStrictEqual(variants(source), named);
    });

  it('keep the line breaks of the brief', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    deepStrictEqual(variants(crlf(`execution:\n  content:\n${item}`), crlf(chosen)), [
      ['Make a variant for LinkedIn', crlf(`execution:\n  content:\n${plain}${copy}`)],
    ]);
  });
});
