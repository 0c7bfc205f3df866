import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { mediaFolder, mediaName, pathSeenFrom } from '../../src/language/media-files';
import { mediaInsertion } from '../../src/language/media-insert';
import { mutatedBrief, randomText } from '../format/mutations';
import { marked } from './marked';

/** The whole text after files were dropped at its cursor `|`; undefined where that is left to the editor. */
function droppedInto(source: string, ...files: string[]): string | undefined {
  const { text, offset } = marked(source);
  const edits = mediaInsertion(Brief.read(text), offset, files);
  return edits && applyEdits(text, edits);
}

const picture = 'assets/pots.png';
const head = 'execution:\n  content:\n';
const media = (indent: string, dash = `${indent}  `) =>
  `${indent}media:\n${dash}- file: ${picture}\n${dash}  alt_text: What the picture shows\n`;

describe('A picture on a content item is added to its media', () => {
  const cases: readonly [name: string, source: string, expected: string][] = [
    [
      'that it has not yet',
      `${head}    - id: teaser\n      title: Te|aser\n`,
      `${head}    - id: teaser\n      title: Teaser\n${media('      ')}`,
    ],
    [
      'in the standard order of keys, comments kept',
      `${head}    - id: teaser # first\n      text: Gr|ow\n      # whose?\n      notes: Ask Sam\n    - id: b\n`,
      `${head}    - id: teaser # first\n      text: Grow\n${media('      ')}      # whose?\n      notes: Ask Sam\n    - id: b\n`,
    ],
    [
      'of the item under the cursor, not of its neighbours',
      `${head}    - id: a\n    - id: |b\n    - id: c\n`,
      `${head}    - id: a\n    - id: b\n${media('      ')}    - id: c\n`,
    ],
    [
      'behind those that are there',
      `${head}    - id: teaser\n      media:\n        - file: |a.png\n          credit: Jo\n      notes: x\n`,
      `${head}    - id: teaser\n      media:\n        - file: a.png\n          credit: Jo\n        - file: ${picture}\n          alt_text: What the picture shows\n      notes: x\n`,
    ],
    [
      'below a key that is empty, its comment kept',
      `${head}    - id: teaser\n      media: # soon\n      notes: |x\n`,
      `${head}    - id: teaser\n      media: # soon\n        - file: ${picture}\n          alt_text: What the picture shows\n      notes: x\n`,
    ],
    ['right behind the key', `${head}    - id: teaser\n      media:|\n`, `${head}    - id: teaser\n${media('      ')}`],
    [
      'in place of an empty list',
      `${head}    - id: teaser\n      media: []|\n`,
      `${head}    - id: teaser\n${media('      ')}`,
    ],
    [
      'with flush dashes',
      `execution:\n  content:\n  - id: tea|ser\n`,
      `execution:\n  content:\n  - id: teaser\n${media('    ', '    ')}`,
    ],
    [
      'with four columns',
      'execution:\n    content:\n        - id: tea|ser\n          title: x\n',
      `execution:\n    content:\n        - id: teaser\n          title: x\n${media('          ', '              ')}`,
    ],
    [
      'between brackets',
      `${head}    - id: tea|ser\n      media: [{file: a.png}]\n`,
      `${head}    - id: teaser\n      media: [{file: a.png}, {"file":"${picture}","alt_text":"What the picture shows"}]\n`,
    ],
    [
      'between braces',
      `${head}    - {id: tea|ser, title: x}\n`,
      `${head}    - {id: teaser, title: x, media: [{"file":"${picture}","alt_text":"What the picture shows"}]}\n`,
    ],
    ['at the end of the file', `${head}    - id: tea|ser`, `${head}    - id: teaser\n${media('      ').trimEnd()}`],
    [
      'on the empty line below the item',
      `${head}    - id: teaser\n      title: x\n      |\n  engagement_plan: {}\n`,
      `${head}    - id: teaser\n      title: x\n${media('      ')}      \n  engagement_plan: {}\n`,
    ],
    [
      'from within its copy',
      `${head}    - id: teaser\n      text: >\n        Grow |herbs.\n\n        Now.\n`,
      `${head}    - id: teaser\n      text: >\n        Grow herbs.\n\n        Now.\n${media('      ')}`,
    ],
    [
      'of a post on a platform that takes alt texts',
      `${head}    - id: teaser\n      platform: x|\n`,
      `${head}    - id: teaser\n      platform: x\n${media('      ')}`,
    ],
    [
      'without an alt text where the format takes none',
      `${head}    - id: teaser\n      platform: sms|\n`,
      `${head}    - id: teaser\n      platform: sms\n      media:\n        - file: ${picture}\n`,
    ],
  ];
  for (const [name, source, expected] of cases) {
    it(name, () => assert.equal(droppedInto(source, picture), expected));
    it(`${name}, in CRLF`, () => {
      const crlf = (text: string) => text.replaceAll('\n', '\r\n');
      assert.equal(droppedInto(crlf(source), picture), crlf(expected));
    });
  }

  it('together with others; a video gets no alt text, and names that YAML would misread are quoted', () => {
    assert.equal(
      droppedInto(`${head}    - id: tea|ser\n`, 'a: b.png', 'assets/teaser.mp4'),
      `${head}    - id: teaser\n      media:\n        - file: "a: b.png"\n          alt_text: What the picture shows\n        - file: assets/teaser.mp4\n`,
    );
  });

  it('with the alt text to be filled in', () => {
    const { text, offset } = marked(`${head}    - id: tea|ser\r\n`);
    const [edit] = mediaInsertion(Brief.read(text), offset, [picture, picture]) ?? [];
    const places = edit?.placeholders?.map(({ start, end }) => edit.newText.slice(start, end));
    assert.deepEqual(places, ['What the picture shows', 'What the picture shows']);
  });

  const elsewhere: readonly [name: string, source: string][] = [
    ['outside of content', `stra|tegy:\n  goals: []\n${head}    - id: a\n`],
    ['on the key of the list', 'execution:\n  con|tent:\n    - id: a\n'],
    ['behind the last item', `${head}    - id: a\n\n|`],
    ['on an item that is only a word', `${head}    - tea|ser\n`],
    ['on an item whose media are one word', `${head}    - id: tea|ser\n      media: soon\n`],
    [
      'on an item that shares its media with another',
      `${head}    - id: a\n      media: &m [{file: b.png}]\n    - id: |b\n      media: *m\n`,
    ],
    ['in a brief that cannot be read', `${head}    - id: tea|ser\n      text: [a\n  engagement_plan: {\n`],
    ['in an empty file', '|'],
  ];
  for (const [name, source] of elsewhere)
    it(`but not ${name}`, () => assert.equal(droppedInto(source, picture), undefined));

  it('but not without a file', () => assert.equal(droppedInto(`${head}    - id: |a\n`), undefined));

  it('and never at the cost of what is there, whatever the text', () => {
    const texts = fc.oneof(mutatedBrief, randomText);
    const claim = (text: string, at: number) => {
      const edits = mediaInsertion(Brief.read(text), at % (text.length + 1), [picture]);
      for (const { range } of edits ?? []) assert.ok(range.start <= range.end && range.end <= text.length);
    };
    fc.assert(fc.property(texts, fc.nat(), claim), { seed: 20260302, numRuns: 60 });
  });
});

describe('A picture without a file is saved', () => {
  const folders: readonly [name: string, source: string, folder: string][] = [
    ['in assets, where the brief has no media', `${head}    - id: a\n`, 'assets'],
    ['beside the media of the brief', `${head}    - media: [{file: img/2026/a.png}]\n`, 'img/2026'],
    ['where most of them are', `${head}    - media: [{file: b.png}, {file: img/a.png}, {file: img/c.png}]\n`, 'img'],
    ['beside the brief, where they are', `${head}    - media: [{file: b.png}]\n`, ''],
    ['in assets, where media lie elsewhere', `${head}    - media: [{file: /srv/b.png}]\n`, 'assets'],
    ['in a folder written as on Windows', `${head}    - media: [{file: 'img\\a.png'}]\n`, 'img'],
  ];
  for (const [name, source, folder] of folders) it(name, () => assert.equal(mediaFolder(Brief.read(source)), folder));

  const names: readonly [given: string, taken: string[], name: string][] = [
    ['image.png', [], 'teaser.png'],
    ['image.png', ['teaser.png'], 'teaser-2.png'],
    ['image.png', ['TEASER.PNG', 'teaser-2.png'], 'teaser-3.png'],
    ['pots on a sill.JPG', ['other.jpg'], 'pots on a sill.JPG'],
    ['pots.jpg', ['pots.jpg'], 'pots-2.jpg'],
    ['', [], 'teaser'],
  ];
  for (const [given, taken, name] of names)
    it(`as ${name}, given ${given || 'no name'} beside ${taken.join(' and ') || 'nothing'}`, () => {
      const { text, offset } = marked(`${head}    - id: tea|ser\n`);
      assert.equal(mediaName(Brief.read(text), offset, given, taken), name);
    });

  it('as an image where the item has no id', () => {
    const { text, offset } = marked(`${head}    - title: tea|ser\n`);
    assert.equal(mediaName(Brief.read(text), offset, 'image.png', []), 'image.png');
  });
});

describe('A picture with a file is named as seen from the brief', () => {
  const paths: readonly [brief: string, file: string, path: string][] = [
    ['/team/spring.brief.yaml', '/team/pots.png', 'pots.png'],
    ['/team/spring.brief.yaml', '/team/assets/pots.png', 'assets/pots.png'],
    ['/team/spring/brief.yaml', '/team/assets/pots.png', '../assets/pots.png'],
    ['/team/a/b/brief.yaml', '/team/a/c/pots.png', '../c/pots.png'],
    ['/brief.yaml', '/pots.png', 'pots.png'],
  ];
  for (const [brief, file, path] of paths)
    it(`${file} from ${brief}`, () => assert.equal(pathSeenFrom(brief, file), path));
});
