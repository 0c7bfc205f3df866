import assert from 'node:assert/strict';
import { snippetText } from '../../src/vscode/snippet-text';

const at = { start: 0, end: 0 };

describe('A fix with something to fill in, as a snippet', () => {
  const cases = [
    {
      name: 'its placeholder becomes a tab stop',
      edit: { range: at, newText: 'name: Campaign name\n', placeholders: [{ start: 6, end: 19 }] },
      firstStop: 1,
      snippet: `name: \${1:Campaign name}\n`,
    },
    {
      name: 'tab stops follow the text and go on counting',
      edit: {
        range: at,
        newText: 'id: x, name: y',
        placeholders: [
          { start: 13, end: 14 },
          { start: 4, end: 5 },
        ],
      },
      firstStop: 3,
      snippet: `id: \${3:x}, name: \${4:y}`,
    },
    {
      name: 'signs that snippets read stand for themselves, inside a placeholder and around it',
      edit: { range: at, newText: 'cost: {$5} \\ {$9}', placeholders: [{ start: 6, end: 10 }] },
      firstStop: 1,
      snippet: `cost: \${1:{\\$5\\}} \\\\ {\\$9\\}`,
    },
    {
      name: 'a place without a suggestion is a bare stop',
      edit: { range: at, newText: 'name: ', placeholders: [{ start: 6, end: 6 }] },
      firstStop: 1,
      snippet: `name: \${1:}`,
    },
  ];
  for (const { name, edit, firstStop, snippet } of cases) {
    it(name, () => assert.equal(snippetText(edit, firstStop), snippet));
  }
});
