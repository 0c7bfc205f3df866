import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { snippetWordAt } from '../../src/language/snippet-word';
import { marked, withMarks } from './marked';

const places: Readonly<Record<string, string>> = {
  'in an empty file': '«|»',
  'half written': 'campaign:\n  name: x\n«brief-st|rat»',
  'at the end of what is written': 'campaign:\n  name: x\n«brief|»\nstrategy:\n',
  'on an empty line of a list': 'execution:\n  content:\n    - id: a\n    «|»\n',
  'half written in a list': 'execution:\n  content:\n    - id: a\n    «bri|»\n',
  'half written in an item': 'execution:\n  content:\n    - id: a\n      «bri|»\n  engagement_plan:\n',
  'in CRLF': 'campaign:\r\n  name: x\r\n«bri|»\r\n',
};

const elsewhere: Readonly<Record<string, string>> = {
  'in a title': 'execution:\n  content:\n    - title: Sow along with b|\n',
  'behind a key': 'execution:\n  content:\n    - title: |\n',
  'behind a dash': 'execution:\n  content:\n    - b|\n',
  'in copy': 'execution:\n  content:\n    - text: >\n        Grow.\n        b|\n',
  'on an empty line of copy': 'execution:\n  content:\n    - text: >\n        Grow.\n\n        |\n        Sow.\n',
  'in the second line of a text': 'campaign:\n  summary: Sow\n    b|\n',
  'in another word': 'campaign:\n  name: x\nus|\n',
  'in a comment': '# b|\n',
  'before the word': 'campaign:\n| brief\n',
};

describe('A snippet may be put in', () => {
  for (const [name, source] of Object.entries(places))
    it(name, () => {
      const { text, offset, ranges } = marked(source);
      const word = snippetWordAt(Brief.read(text), offset);
      assert.equal(withMarks(text, word ? [word] : []), withMarks(text, ranges));
    });
  for (const [name, source] of Object.entries(elsewhere))
    it(`but not ${name}`, () => {
      const { text, offset } = marked(source);
      assert.equal(snippetWordAt(Brief.read(text), offset), undefined);
    });
});
