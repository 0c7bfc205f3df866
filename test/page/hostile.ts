import { completeBrief } from '../rules/complete';

interface HostileBrief {
  readonly text: string;
  /** What a reader must see of it. */
  readonly shows: readonly string[];
}

function withName(name: string): HostileBrief {
  return { text: completeBrief.replace('Grow where you live', JSON.stringify(name)), shows: [name] };
}

function withLink(address: string): HostileBrief {
  const text = completeBrief.replace('https://growkits.test/privacy', JSON.stringify(address));
  return { text, shows: [address] };
}

const item = (number: number) =>
  `    - id: item-${number}\n      title: Item ${number}\n      platform: x\n      goals: first-harvest\n      publish: 2026-03-0${1 + (number % 9)}\n      text: Text ${number}\n`;

function withItems(count: number): HostileBrief {
  const items = Array.from({ length: count }, (_, number) => item(number)).join('');
  return {
    text: completeBrief.replace('  content:\n', `  content:\n${items}`),
    shows: ['Item 0', '9,942 more content items are not shown.'],
  };
}

/** What an author may have written by mischief, by mistake or by machine. */
export const hostileBriefs: Readonly<Record<string, HostileBrief>> = {
  'a script': withName('<script>document.title = "taken"</script>'),
  'a picture that fails': withName('<img src=x onerror="document.title = 1">'),
  'the end of a style sheet': withName('</style><script>alert(1)</script>'),
  'the end of an attribute': withName('" onmouseover="alert(1)'),
  'characters that cannot be seen': withName('a\u0001b\ud800c'),
  'a link that runs': withLink('javascript:alert(1)'),
  'a link that runs, in other letters': withLink('JaVaScRiPt:alert(1)'),
  'a link that holds a page': withLink('data:text/html,<script>alert(1)</script>'),
  'a link to a file of the machine': withLink('file:///etc/passwd'),
  'ten thousand items': withItems(10_000),
  'a paragraph of 100 KB': {
    text: completeBrief.replace('How many herbs fit', `${'word '.repeat(20_000)}How many herbs fit`),
    shows: ['word word', 'more characters are not shown'],
  },
  'a word of 100 KB': {
    text: completeBrief.replace('How many herbs fit', 'w'.repeat(100_000)),
    shows: ['wwwww', 'more characters are not shown'],
  },
  'no brief at all': { text: 'a: [b: {c', shows: ['A campaign without a name yet'] },
  'an empty file': { text: '', shows: ['A campaign without a name yet'] },
};
