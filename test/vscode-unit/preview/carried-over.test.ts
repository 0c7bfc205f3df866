import assert from 'node:assert/strict';
import { carriedOver } from '../../../src/vscode/preview/carried-over';

describe('A place of the page in a text that has gone on', () => {
  const cases = [
    ['before what was typed', 'one |two', 'one two three', 'one |two three'],
    ['behind what was typed', 'one |three', 'one two three', 'one two |three'],
    ['behind what was deleted', 'one two |three', 'one three', 'one |three'],
    ['within what was deleted', 'one t|wo three', 'one three', 'one t|hree'],
    ['at the end', 'one|', 'one two', 'one| two'],
    ['in the same text', 'one |two', 'one two', 'one |two'],
    ['in a text of which nothing is left', 'one |two', '', '|'],
  ] as const;
  for (const [what, marked, to, expected] of cases) {
    it(what, () => {
      const at = carriedOver(marked.indexOf('|'), marked.replace('|', ''), to);
      assert.equal(`${to.slice(0, at)}|${to.slice(at)}`, expected);
    });
  }
});
