import assert from 'node:assert/strict';
import platforms from '../../schemas/platforms.json';
import snippets from '../../snippets/campaign-brief.json';
import { checkText } from '../../src/check';
import { placedPrefixes, placeOf } from '../../src/language/snippet-places';
import { expandSnippet, tabStops } from '../../src/language/snippet-syntax';
import { ajvChecker } from '../schemas/validators';
import { insertInBrief } from './places';

const schemaErrors = ajvChecker();

interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
  readonly isFileTemplate: boolean;
}

const all: Snippet[] = Object.entries(snippets).map(([name, snippet]) => ({
  name,
  prefix: snippet.prefix,
  description: snippet.description,
  body: snippet.body.join('\n'),
  isFileTemplate: 'isFileTemplate' in snippet && snippet.isFileTemplate,
}));
const wholeBriefs = all.filter(({ prefix }) => prefix.startsWith('brief-new-'));
const parts = all.filter((snippet) => !wholeBriefs.includes(snippet));

function inserted({ prefix, body }: Snippet, choice = 0): string {
  const text = expandSnippet(body, choice);
  return prefix.startsWith('brief-new-') ? text : insertInBrief(text, placeOf(prefix) ?? '');
}

function errorsOf(text: string): string[] {
  const found = checkText(text).findings.filter(({ severity }) => severity === 'error');
  return [...schemaErrors(text), ...found.map(({ code, message }) => `${code} ${message}`)];
}

describe('snippets', () => {
  it('have prefixes of their own that begin with brief-, and say what they are for', () => {
    assert.deepEqual(
      all.filter(({ prefix, description }) => !/^brief(-[a-z0-9]+)+$/.test(prefix) || !/^[A-Z].+\.$/.test(description)),
      [],
    );
    assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
  });

  it('hold a whole brief for each kind of campaign, offered for empty files', () => {
    assert.deepEqual(
      wholeBriefs.map(({ name, prefix, isFileTemplate }) => [name, prefix, isFileTemplate]),
      [
        ['Brief: blank', 'brief-new-blank', true],
        ['Brief: product launch', 'brief-new-product-launch', true],
        ['Brief: event', 'brief-new-event', true],
        ['Brief: community', 'brief-new-community', true],
        ['Brief: lead generation', 'brief-new-lead-generation', true],
        ['Brief: always-on social', 'brief-new-always-on', true],
      ],
    );
  });

  it('each have a place where they belong', () => {
    assert.deepEqual(
      parts.filter(({ prefix }) => placeOf(prefix) === undefined).map(({ prefix }) => prefix),
      [],
    );
    assert.deepEqual(
      placedPrefixes.filter((prefix) => !parts.some((part) => part.prefix === prefix)),
      [],
    );
  });

  it('hold a content item for every platform, in formats that the platform has', () => {
    const formats = new Map(platforms.entries.map(({ id, formats }) => [id, Object.keys(formats)]));
    const items = parts
      .map((part) => inserted(part))
      .flatMap((text) => [...text.matchAll(/platform: (\S+)\n +format: (\S+)/g)])
      .map(([, platform = '', format = '']) => ({ platform, format }));
    assert.deepEqual(
      items.filter(({ platform, format }) => !formats.get(platform)?.includes(format)),
      [],
    );
    const missing = [...formats.keys()].filter((id) => !items.some(({ platform }) => platform === id));
    assert.deepEqual(missing, []);
  });

  describe('lead through the text in reading order', () => {
    for (const { name, body } of all) {
      it(name, () => {
        const numbers = tabStops(body).map(({ number }) => number);
        const firstVisits = [...new Set(numbers)].filter((number) => number > 0);
        assert.deepEqual(
          firstVisits,
          firstVisits.map((_, index) => index + 1),
        );
      });
    }
  });

  describe('inserted where they belong and left as they are leave no error', () => {
    for (const snippet of all) {
      it(snippet.name, () => assert.deepEqual(errorsOf(inserted(snippet)), []));
    }
  });

  describe('offer only values that the format knows', () => {
    for (const snippet of all) {
      const most = Math.max(0, ...tabStops(snippet.body).map(({ offered }) => offered.length));
      if (most < 2) continue;
      it(snippet.name, () => {
        for (let choice = 1; choice < most; choice++) assert.deepEqual(schemaErrors(inserted(snippet, choice)), []);
      });
    }
  });

  describe('begin a whole brief with its name, start and end, and keep every date within them', () => {
    const typed = new Map([
      [1, 'Harvest home'],
      [2, '2028-09-04'],
      [3, '2028-10-20'],
    ]);
    for (const { name, body } of wholeBriefs) {
      it(name, () => {
        const text = expandSnippet(body, 0, typed);
        assert.match(text, /^campaign:\n {2}name: Harvest home\n {2}start: 2028-09-04\n {2}end: 2028-10-20\n/m);
        const otherDates = text.match(/\d{4}-\d{2}-\d{2}/g)?.filter((date) => !/2028-(09-04|10-20)/.test(date));
        assert.deepEqual(otherDates, []);
        assert.deepEqual(errorsOf(text), []);
      });
    }
  });
});
