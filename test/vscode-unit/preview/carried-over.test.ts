import assert from 'node:assert/strict';
import { carriedOver } from '../../../src/vscode/preview/carried-over';

describe('A place of the page in a text that has gone on', () => {
  const cases = [
    ['before what was typed', 'one |two', 'one two four', 'one |two four'],
    ['behind what was typed', 'one |four', 'one two four', 'one two |four'],
    ['behind what was deleted', 'one two |four', 'one four', 'one |four'],
    ['within what was deleted', 'one t|wo four', 'one four', 'one |four'],
    ['at the end, where typing goes on', 'one|', 'one two', 'one two|'],
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
