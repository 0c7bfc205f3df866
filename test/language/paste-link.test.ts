import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { pastedLink } from '../../src/language/paste-link';
import { marked } from './marked';

/** The whole text after an address was pasted at the cursor `|` with its tags; undefined where none are on offer. */
function pastedInto(source: string, address: string): string | undefined {
  const { text, offset } = marked(source);
  const link = pastedLink(Brief.read(text), offset, address);
  return link && text.slice(0, offset) + link + text.slice(offset);
}

const item = (platform: string, rest: string) =>
  `campaign:\n  name: Grow where you live!\nexecution:\n  content:\n    - id: teaser\n      platform: ${platform}\n      ${rest}`;
const address = 'https://example.com/kit';
const tags = 'utm_source=instagram&utm_medium=social&utm_campaign=grow-where-you-live';

describe('An address that is pasted on an empty link comes with the tags of the campaign', () => {
  const offers: readonly [name: string, source: string, address: string, expected: string][] = [
    ['behind a blank', item('instagram', 'link: |\n'), address, `link: ${address}?${tags}\n`],
    ['right behind the colon', item('instagram', 'link:|\n'), address, `link: ${address}?${tags}\n`],
    [
      'before the other keys of the item',
      item('instagram', 'link: |\n      title: x\n'),
      address,
      `link: ${address}?${tags}\n      title: x\n`,
    ],
    ['in CRLF', item('instagram', 'link: |\r\n'), address, `link: ${address}?${tags}\r\n`],
    ['with white space around it', item('instagram', 'link: |'), ` ${address}\n`, `link: ${address}?${tags}`],
    ['with a query and a fragment', item('instagram', 'link: |'), `${address}?a=b#c`, `link: ${address}?a=b&${tags}#c`],
    [
      'with one tag already',
      item('instagram', 'link: |'),
      `${address}?utm_source=ig`,
      `link: ${address}?utm_source=ig&utm_medium=social&utm_campaign=grow-where-you-live`,
    ],
    [
      'for a mail',
      item('email', 'link: |'),
      address,
      `link: ${address}?utm_source=email&utm_medium=email&utm_campaign=grow-where-you-live`,
    ],
    [
      'with tags that the brief sets',
      item('x', 'link: |\nmeasurement:\n  utm:\n    source: bird\n    medium: post\n    campaign: spring\n'),
      address,
      `link: ${address}?utm_source=bird&utm_medium=post&utm_campaign=spring\nmeasurement:\n  utm:\n    source: bird\n    medium: post\n    campaign: spring\n`,
    ],
  ];
  for (const [name, source, pasted, expected] of offers)
    it(name, () => {
      const head = source.slice(0, source.indexOf('link:'));
      assert.equal(pastedInto(source, pasted), head + expected);
    });

  const none: readonly [name: string, source: string, address: string][] = [
    ['on a link that is there', item('instagram', 'link: https|\n'), address],
    ['before the colon', item('instagram', 'li|nk:\n'), address],
    ['on another key', item('instagram', 'text: |\n'), address],
    ['on the link of the message', 'strategy:\n  message:\n    link: |\n', address],
    ['where visits are not told apart', item('print', 'link: |\n'), address],
    ['on a platform that nobody knows', item('x-paper', 'link: |\n'), address],
    [
      'for a campaign without a name',
      item('instagram', 'link: |\n').replace('name: Grow where you live!', 'name: ""'),
      address,
    ],
    ['with all tags already', item('instagram', 'link: |\n'), `${address}?${tags}`],
    ['with other words', item('instagram', 'link: |\n'), 'our shop'],
    ['with words behind it', item('instagram', 'link: |\n'), `${address} and more`],
  ];
  for (const [name, source, pasted] of none)
    it(`but not ${name}`, () => assert.equal(pastedInto(source, pasted), undefined));
});
