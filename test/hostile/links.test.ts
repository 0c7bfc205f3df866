import { deepStrictEqual, doesNotMatch, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Brief } from '../../src/format/brief';
import { linksOf } from '../../src/language/links';
import { plain } from '../../src/language/markdown';

const addresses = [
  'command:workbench.action.terminal.new',
  'javascript:alert(1)',
  'JAVASCRIPT://example.com/%0aalert(1)',
  'data:text/html,<script>',
  'vscode://file/etc/passwd',
  'file:///etc/passwd',
  '\\\\server\\share',
  '//server/share',
];

describe('a hostile address', () => {
  for (const address of addresses) {
    it(`is no link: ${address}`, () => {
      const value = JSON.stringify(address);
      const content = `{id: a, title: A, platform: instagram, link: ${value}, media: [{file: ${value}, captions: ${value}}]}`;
      const brief = Brief.read(`campaign: {name: A, website: ${value}}\nexecution:\n  content: [${content}]\n`);
      deepStrictEqual(linksOf(brief), []);
    });
  }

  it('would be one if it were honest', () => {
    ok(
      linksOf(Brief.read('campaign: {name: A}\nexecution: {content: [{id: a, link: "https://example.com"}]}')).length >
        0,
    );
  });
});

describe('hostile words in a hover', () => {
  const words = [
    '[click](command:x)',
    '![x](https://example.com/x.png)',
    '<img src=x onerror=y>',
    '`code` **bold** # no',
    '<https://example.com>',
    '| a |',
    '\n\n# A heading\n\n- x',
  ];
  for (const each of words) {
    it(`are shown as they are: ${JSON.stringify(each)}`, () => {
      doesNotMatch(plain(each), /(?<!\\)[`*[\]<>|]|\n|^[#-]/);
    });
  }

  it('never meet Markdown that may run any command, or that may hold HTML', () => {
    const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    ok(sources.length > 20);
    for (const name of sources)
      doesNotMatch(readFileSync(`src/vscode/${name}`, 'utf8'), /isTrusted\s*[:=]\s*true|supportHtml/);
  });
});
