import { deepStrictEqual, ok } from 'node:assert/strict';
import { checkText } from '../../src/check';
import { checkConfigText } from '../../src/check-config';
import { ConfigLoader } from '../../src/config/load-config';
import { applyEdits } from '../../src/format/text';
import { type CheckText, fixAll } from '../../src/language/fix-all';
import { filesOf } from '../config/files';

/** Names that every object of JavaScript has, and the one that changes them all. */
const builtIn = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

/** A brief in which a word stands wherever an author may choose one. */
const briefOf = (word: string) => `${word}: {${word}: 1}
campaign: {name: ${word}, ${word}: {polluted: yes}}
strategy:
  goals: [{id: ${word}, statement: ${word}, metric: ${word}, ${word}: 1, funnel_stage: ${word}}]
  audience: [{id: ${word}, name: ${word}}]
  platforms: [{id: ${word}, role: ${word}}]
execution:
  content:
    - {id: ${word}, title: ${word}, platform: ${word}, format: ${word}, goals: [${word}], audience: [${word}], owner: ${word}}
    - {<<: {id: ${word}}, platform: instagram, format: ${word}}
  engagement_plan: {owner: ${word}}
team: [{id: ${word}, name: ${word}, role: ${word}}]
# brief-ignore ${word}
`;
const configOf = (word: string) => `${word}: 1
rules: {${word}: off, __proto__: {polluted: yes}}
platforms: [{id: ${word}, name: ${word}, formats: [{id: ${word}, text: {max: 1, ${word}: 2}}]}]
metrics: [{id: ${word}, unit: ${word}, goals: [${word}]}]
roles: [{id: ${word}, discipline: ${word}}]
`;

const long = 'grow where you live '.repeat(50_000);
const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(builtIn.map((word) => [`"${word}" everywhere`, briefOf(word)])),
  'marks of a git conflict': `campaign:\n<<<<<<< HEAD\n  name: Spring\n||||||| base\n  name: Old\n=======\n  name: Summer\n>>>>>>> main\n`,
  'a line of a megabyte': `campaign: {name: Spring}\nstrategy:\n  goals:\n    - id: a\n      statement: ${long}\n`,
  'a comment of a megabyte': `# ${long}\ncampaign: {name: Spring}\n`,
  '5,000 levels of brackets': `campaign: ${'['.repeat(5000)}${']'.repeat(5000)}`,
  '5,000 levels of lists': Array.from({ length: 5000 }, (_, level) => `${' '.repeat(level)}-`).join('\n'),
  'a value that holds itself': 'campaign: &a\n  name: *a\nstrategy: &b [*b, *b]\n',
  'merge keys that merge themselves': 'campaign: &a {<<: *a, name: Spring}\nstrategy: {<<: [*a, {<<: *a}], <<: 1}\n',
  'NUL bytes': 'campaign:\u0000 {name: "a\u0000b"}\u0000',
  'what is left of bytes that are no UTF-8': 'campaign: {name: "\uFFFD\uD800\uDC00\uDFFF"}\n',
  'byte order marks anywhere': '\uFEFF\uFEFFcampaign: \uFEFF{name: \uFEFFSpring\uFEFF}\n',
  'line ends of all kinds':
    'campaign:\r\n  name: a\r  status: draft\nstrategy:\n\r\r\n  goals: []\u2028\u0085execution:\r',
};

/** Nothing throws, all places lie in the text, every fix can be applied, and no object has learnt anything. */
function assertHarmless(text: string, check: CheckText): void {
  const { findings } = check(text);
  for (const { range, related, fixes } of findings) {
    const places = [
      range,
      ...related.map((other) => other.range),
      ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range)),
    ];
    for (const { start, end } of places) ok(start >= 0 && start <= end && end <= text.length, `${start}–${end}`);
    for (const { edits } of fixes) applyEdits(text, edits);
  }
  ok(findings.length > 0);
  deepStrictEqual(Object.keys(Object.prototype), []);
  deepStrictEqual('polluted' in {}, false);
}

describe('a hostile brief', () => {
  for (const [what, text] of Object.entries(texts)) {
    it(`is checked, and mended, with ${what}`, () => {
      assertHarmless(text, checkText);
      const { findings } = fixAll(text, checkText);
      ok(Array.isArray(findings));
    }).timeout(60_000);
  }
});

describe('a hostile config', () => {
  for (const word of builtIn) {
    it(`is checked, and holds for briefs, with "${word}" everywhere`, async () => {
      assertHarmless(configOf(word), checkConfigText);
      const { config } = await new ConfigLoader(filesOf({ '/.campaign-brief.yaml': configOf(word) })).forFolder('/');
      assertHarmless(briefOf(word), (text, options) => checkText(text, { ...options, config }));
    });
  }
});
