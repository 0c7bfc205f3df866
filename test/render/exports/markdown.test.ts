import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { mergeConfigs } from '../../../src/config/merge-configs';
import { ConfigFile } from '../../../src/format/config';
import { inline, paragraphs, quotation } from '../../../src/render/exports/markdown-text';
import { briefWith, exported, quoted } from './support';

describe('Markdown export: a text', () => {
  const inLines: readonly (readonly [of: string, text: string, markdown: string])[] = [
    ['plain words', 'Six herbs, one metre.', 'Six herbs, one metre.'],
    ['HTML', '<script>alert(1)</script> & &lt;b&gt;', '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &amp;lt;b&amp;gt;'],
    ['a bar that would end a cell', 'a | b', 'a \\| b'],
    ['a bar that somebody escaped', 'a \\| b', 'a \\\\\\| b'],
    ['line breaks', 'one\ntwo\r\nthree\rfour\n', 'one<br>two<br>three<br>four'],
    ['signs of Markdown', '*a* _b_ `c` ~~d~~ $e$', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\$e\\$'],
    ['a link of its own', '[Hi](javascript:alert(1))', '\\[Hi\\](javascript:alert(1))'],
    ['a picture', '![x](https://e.test/a.png)', '!\\[x\\](<https://e.test/a.png>)'],
    ['a web address', 'See https://a.test/x_y?a=1&b=2.', 'See <https://a.test/x_y?a=1&b=2>.'],
    ['an address with a bar', 'https://a.test/|b', '<https://a.test/>\\|b'],
    ['an address of another kind', 'javascript:alert(1) file:///a', 'javascript:alert(1) file:///a'],
    ['control characters', 'a\u0000b\u001b[31m', 'ab\\[31m'],
  ];
  for (const [of, text, markdown] of inLines) {
    it(`in a cell shows ${of} as it is`, () => strictEqual(inline(text), markdown));
  }

  const blocks: readonly (readonly [of: string, text: string, markdown: string])[] = [
    ['headings and lists', '# a\n- b\n+ c\n1. d\n2) e', '\\# a\\\n\\- b\\\n\\+ c\\\n1\\. d\\\n2\\) e'],
    ['lines under a line', 'a\n===\n---', 'a\\\n\\===\\\n\\---'],
    ['lines that are indented', '    code\n\tcode', 'code\\\ncode'],
    ['fences', '```\ncode\n~~~', '\\`\\`\\`\\\ncode\\\n\\~\\~\\~'],
    ['quotations', '> a', '&gt; a'],
    ['paragraphs', 'a\n\nb', 'a\n\nb'],
    ['a number in a sentence', '2026 was good', '2026 was good'],
  ];
  for (const [of, text, markdown] of blocks) {
    it(`shows ${of} as it is`, () => strictEqual(paragraphs(text), markdown));
  }

  it('is quoted line by line', () => strictEqual(quotation('a\nb\n\n# c'), '> a\\\n> b\n>\n> \\# c'));
});

describe('Markdown export', () => {
  const evil = '</td><img src=x onerror=alert(1)>\n| a | b |\n| --- | --- |\n# Hi\n<!-- ';
  const evilKeys = [
    'id',
    'title',
    'platform',
    'format',
    'publish',
    'owner',
    'status',
    'subject',
    'text',
    'link',
    'notes',
  ];

  it('lets no text break a table, begin a part or bring HTML', () => {
    const item = evilKeys.map((key) => `${key}: ${quoted(evil)}`).join(', ');
    const tame = evilKeys.map((key) => `${key}: word`).join(', ');
    const lines = (text: string) => exported('markdown', text).text.split('\n');
    const evilLines = lines(briefWith([item]).replaceAll('Grow where you live', evil.replace(/\n/g, ' ')));
    deepStrictEqual(
      evilLines.filter((line) => /<(?!br>)/.test(line)),
      [],
    );
    const parts = (all: readonly string[]) => all.filter((line) => /^#/.test(line)).length;
    const bars = (all: readonly string[]) =>
      all.filter((line) => line.startsWith('|')).map((line) => line.match(/(?<!\\)\|/g)?.length);
    const tameLines = lines(briefWith([tame]));
    deepStrictEqual([parts(evilLines), bars(evilLines)], [parts(tameLines), bars(tameLines)]);
  });

  it('is called by the name that a project gives to its own platform', () => {
    const file = ConfigFile.read('platforms: [{id: x-house, name: House magazine}]');
    const { config } = mergeConfigs([{ path: '/team/.campaign-brief.yaml', file }]);
    const { text } = exported('markdown', briefWith(['platform: x-house, title: Teaser']), { config });
    match(text, /^\| House magazine \| Teaser \|$/m);
  });

  it('shows what is there of a brief that has hardly begun', () => {
    strictEqual(exported('markdown', '').text, '# Campaign without a name\n\nExported on 2026-03-01.\n');
    strictEqual(
      exported('markdown', 'campaign:\n  name: Grow\nexecution:\n  content:\n    - publish: soon\n    - [a]\n').text,
      '# Grow\n\n## Content\n\n| When | Item |\n| --- | --- |\n| soon | Content item 1 |\n\n### Content item 1\n\nsoon\n\nExported on 2026-03-01.\n',
    );
  });
});
