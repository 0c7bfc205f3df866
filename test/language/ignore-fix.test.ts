import assert from 'node:assert/strict';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import type { Finding } from '../../src/format/finding';
import { applyEdits } from '../../src/format/text';
import { ignoreFix } from '../../src/language/ignore-fix';
import { completeBrief } from '../rules/complete';

const code = 'goals/no-metric';

/** A finding at the first occurrence of a word. */
function findingAt(text: string, word: string, of = code): Finding {
  const start = text.indexOf(word);
  const range = { start, end: start + word.length };
  return { code: of, severity: 'warning', message: '', range, related: [], fixes: [], help: '' };
}

function ignored(text: string, word: string): string {
  const fix = ignoreFix(Brief.read(text), findingAt(text, word));
  return applyEdits(text, fix?.edits ?? []);
}

const comment = `# brief-ignore ${code} -- reason`;

interface Case {
  readonly where: string;
  readonly text: string;
  /** What the finding marks. */
  readonly at: string;
  readonly expected: string;
}

const cases: readonly Case[] = [
  { where: 'at the end of the line', text: 'a: word\n', at: 'word', expected: `a: word ${comment}\n` },
  { where: 'behind a key', text: 'a:\n  b: 1\n', at: 'a', expected: `a: ${comment}\n  b: 1\n` },
  { where: 'before blanks at the end', text: 'a: word  \n', at: 'word', expected: `a: word ${comment}  \n` },
  { where: 'at the end of the file', text: 'a: word', at: 'word', expected: `a: word ${comment}` },
  { where: 'behind a # that is text', text: 'a: "b #1"\n', at: '"b', expected: `a: "b #1" ${comment}\n` },
  {
    where: 'above a line that has a comment',
    text: 'a:\n  b: word # note\n',
    at: 'word',
    expected: `a:\n  ${comment}\n  b: word # note\n`,
  },
  {
    where: 'above a block of text',
    text: 'a:\n  b: |\n    one\n    word\n',
    at: 'word',
    expected: `a:\n  ${comment}\n  b: |\n    one\n    word\n`,
  },
  {
    where: 'above a quoted text of several lines',
    text: 'a: "one\n  word"\n',
    at: 'word',
    expected: `${comment}\na: "one\n  word"\n`,
  },
  {
    where: 'above a plain text of several lines',
    text: 'a: one\n  word\n',
    at: 'word',
    expected: `${comment}\na: one\n  word\n`,
  },
  {
    where: 'at the end of an item of a list',
    text: 'a:\n  - b: word\n    c: 1\n',
    at: 'word',
    expected: `a:\n  - b: word ${comment}\n    c: 1\n`,
  },
  {
    where: 'above an item of a list that begins with a block of text',
    text: 'a:\n  - >-\n    word\n',
    at: 'word',
    expected: `a:\n  ${comment}\n  - >-\n    word\n`,
  },
  {
    where: 'behind brackets',
    text: 'a: {b: word, c: [1]}\n',
    at: 'word',
    expected: `a: {b: word, c: [1]} ${comment}\n`,
  },
  {
    where: 'inside brackets of several lines',
    text: 'a: [\n  word,\n  2]\n',
    at: 'word',
    expected: `a: [\n  word, ${comment}\n  2]\n`,
  },
  {
    where: 'for the whole brief where no line is free',
    text: 'x: 1\na: ["one\n  two", "word\n  end"]\n',
    at: 'word',
    expected: `# brief-ignore-file ${code} -- reason\nx: 1\na: ["one\n  two", "word\n  end"]\n`,
  },
];

describe('ignoring a finding', () => {
  for (const { where, text, at, expected } of cases) {
    it(`writes the comment ${where}`, () => {
      assert.equal(ignored(text, at), expected);
      const crlf = (lines: string) => lines.replaceAll('\n', '\r\n');
      assert.equal(ignored(crlf(text), at), crlf(expected));
    });
  }

  it('leaves the reason to the author, and is never the best fix', () => {
    const text = 'a: word\n';
    assert.deepEqual(ignoreFix(Brief.read(text), findingAt(text, 'word')), {
      title: `Ignore ${code} here`,
      preferred: false,
      complete: false,
      edits: [{ range: { start: 7, end: 7 }, newText: ` ${comment}`, placeholders: [{ start: 35, end: 41 }] }],
    });
  });

  for (const of of ['yaml/lost-hashtag', 'suppression/unused']) {
    it(`is not on offer for ${of}`, () => {
      assert.equal(ignoreFix(Brief.read('a: word'), findingAt('a: word', 'word', of)), undefined);
    });
  }

  it('silences what it is for, and nothing else', () => {
    const text = completeBrief
      .replace('      goals: first-harvest\n', '      goals: [first-harvest, second-harvest]\n')
      .replace('brand: Grow Kits\n', 'brnad: |\n    Grow\n    Kits\n');
    const { findings } = checkText(text);
    assert.ok(findings.length >= 2);
    for (const finding of findings) {
      const silenced = applyEdits(text, ignoreFix(Brief.read(text), finding)?.edits ?? []);
      const others = findings.filter((other) => other !== finding).map((other) => [other.code, other.message]);
      assert.deepEqual(
        checkText(silenced).findings.map((other) => [other.code, other.message]),
        others,
      );
    }
  });
});
