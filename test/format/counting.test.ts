import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excessOf, lengthOf } from '../../src/format/counting';
import type { Counting, Limit } from '../../src/format/facts';

const family = '👨‍👩‍👧‍👦';
const longLink = `https://growkits.test/${'a'.repeat(39)}`;

const lengths: readonly [Counting, string, number][] = [
  // The samples that schemas/platforms.json calls verified.
  ['weighted-x', 'Hello, world! 👋', 16],
  ['weighted-x', longLink.replace('growkits.test', 'www.x.com/aaa'), 23],
  ['weighted-x', '日本語日本語日', 14],
  ['weighted-x', family, 2],
  ['weighted-x', 'example.com is cool', 31],
  ['utf8-emoji', '👋', 4],
  ['utf8-emoji', family, 25],
  // Emoji that are younger than X's counter.
  ['weighted-x', '🫶🏽', 2],
  ['weighted-x', 'Grüße “aus” Köln…', 18],
  ['graphemes', `${family}👋🏽🇬🇧`, 3],
  ['graphemes', 'e\u0301te\u0301', 3],
  ['graphemes', 'one\r\ntwo', 7],
  ['graphemes', 'नमस्ते', 3],
  ['chars', 'Grüße 👋', 7],
  ['utf8-emoji', 'Grüße', 5],
  ['utf8-emoji', '© 2026 ❤️', 8 + 6 - 1],
  ['mastodon', `Read ${longLink} now`, 32],
  ['mastodon', 'http://a.b', 23],
  ['mastodon', 'Ask @sam@social.example.org, please', 'Ask @sam, please'.length],
  ['mastodon', 'Mail sam@growkits.test', 22],
  ['bytes', 'Grüße 👋', 12],
  ['gsm7', 'Order now: £5', 13],
  ['gsm7', '5 € [off]', 12],
  ['gsm7', 'Grüße 👋', 8],
];

describe('counting as the platforms count', () => {
  for (const [counting, text, length] of lengths) {
    it(`${counting} finds ${length} in "${text}"`, () => assert.equal(lengthOf(text, counting), length));
  }

  const limits: readonly [Limit, string, number | undefined, number?][] = [
    [{ max: 280, count: 'weighted-x' }, 'a'.repeat(280), undefined],
    [{ max: 280, count: 'weighted-x' }, 'a'.repeat(281), 281],
    [{ max: 280, count: 'weighted-x' }, `${'a'.repeat(256)} ${longLink.replace('.test', '.com')}`, undefined],
    [{ max: 280, count: 'weighted-x' }, '日'.repeat(141), 282],
    [{ max: 280, count: 'weighted-x' }, Array(12).fill('growkits.com').join(' '), 23 * 12 + 11],
    [{ max: 300, count: 'graphemes' }, family.repeat(300), undefined],
    [{ max: 300, count: 'graphemes' }, family.repeat(301), 301],
    [{ max: 500, count: 'utf8-emoji' }, '👋'.repeat(126), 504],
    [{ max: 500, count: 'mastodon' }, `${longLink} ${'a'.repeat(470)}`, undefined],
    [{ max: 500, count: 'mastodon' }, `${longLink} ${'a'.repeat(476)}`, undefined],
    [{ max: 500, count: 'mastodon' }, `${longLink} ${'a'.repeat(477)}`, 501],
    [{ max: 160, count: 'gsm7', unicode_max: 70 }, 'a'.repeat(160), undefined],
    [{ max: 160, count: 'gsm7', unicode_max: 70 }, 'a'.repeat(161), 161],
    [{ max: 160, count: 'gsm7', unicode_max: 70 }, `${'a'.repeat(70)}👋`, 72, 70],
    [{ max: 2200 }, 'é'.repeat(2201), 2201],
    [{ max: null, count: 'chars' }, 'a'.repeat(9999), undefined],
    [{ count: 'chars' }, 'a'.repeat(9999), undefined],
  ];
  for (const [limit, text, length, max = limit.max] of limits) {
    it(`${length === undefined ? 'fits' : `${length} is too long`}: ${limit.count} of ${max}, "${text.slice(0, 12)}…"`, () =>
      assert.deepEqual(excessOf(text, limit), length === undefined ? undefined : { length, max }));
  }

  it('finds by its cheap bound nothing short that is too long', () => {
    const countings: readonly Counting[] = [
      'weighted-x',
      'graphemes',
      'utf8-emoji',
      'mastodon',
      'chars',
      'bytes',
      'gsm7',
    ];
    const words = fc.constantFrom(
      'plan ',
      'a.co ',
      'http://a.b ',
      '日本 ',
      '👋',
      family,
      'é',
      '©️',
      '[',
      '. ',
      '\u0958',
    );
    const texts = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...countings), texts, fc.integer({ min: 0, max: 120 }), (count, parts, max) => {
        const text = parts.join('');
        const length = lengthOf(text, count);
        assert.deepEqual(excessOf(text, { max, count }), length > max ? { length, max } : undefined);
      }),
    );
  });
});
