import type { Brief } from '../format/brief';
import type { Fix, FixEdit } from '../format/finding';
import { nameOfPlace, sentenceStart, valueRange } from '../format/form/place';
import type { AudienceView } from '../format/generated/view-types';
import { listed, quoted } from '../format/messages';
import { writtenRange } from '../format/stretches';
import { keyRangeOf, labelOf, type Value } from '../format/view';
import { isAllowed } from '../format/vocabulary';
import { audienceContentRules } from './audience-content';
import { fix, insertFix } from './fixes';
import { insertKeysFix } from './insert-keys';
import { lacks } from './lacking';
import type { Rule } from './rule';
import { everyoneWords } from './words';

const everyone: Rule = {
  code: 'audience/everyone',
  title: 'Audience is everybody',
  strictness: 'warning',
  why: 'A message for everybody moves nobody, and money spent on everybody is spent on people who will never come. A group that you could recognise in the street tells your team what to say and where.',
  sources: ['strategy and execution article: focus your efforts', 'practice: “users” is too wide an audience'],
  remedy: 'Say who they are, in what situation and where, so that most people are not among them.',
  bad: `
strategy:
  audience:
    - id: balcony-beginners
      name: The general public
      insight: They think that growing food takes a garden, so they never begin.
      platforms: [instagram, email]
`,
  good: `
strategy:
  audience:
    - id: balcony-beginners
      name: People in Bristol who rent a flat with a balcony
      insight: They think that growing food takes a garden, so they never begin.
      platforms: [instagram, email]
`,
  check(brief, report) {
    for (const { name } of audiencesOf(brief)) {
      if (!name || !everyoneWords.isEntry(withoutArticle(name.value))) continue;
      report({
        range: valueRange(brief.text, name.place),
        message: `${quoted(name.value)} is no audience, since it leaves nobody out. Say who they are, in what situation and where.`,
        fixes: () => [fix('Say who, in what situation and where', 'best', [somebodyInParticular(brief, name)])],
      });
    }
  },
};

/** Names that are entries with their article are known by it as well: "the public". */
function withoutArticle(name: string): string {
  const bare = name.replace(/(?<![.!\s])[.!\s]+$/, '');
  return everyoneWords.isEntry(bare) ? bare : bare.replace(/^\s*(?:the|an?)\s+/i, '');
}

function somebodyInParticular(brief: Brief, name: Value<string>): FixEdit {
  const parts = ['First-time growers', 'who rent a flat with a balcony', 'in Bristol'];
  const newText = parts.join(' ');
  const placeholders = parts.map((part) => ({
    start: newText.indexOf(part),
    end: newText.indexOf(part) + part.length,
  }));
  return { range: writtenRange(brief.text, name), newText, placeholders };
}

const noInsight: Rule = {
  code: 'audience/no-insight',
  title: 'No insight',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'Age and place say who people are, not why they would act. One truth about what they want and what is in the way is what a good message grows from.',
  sources: [
    'strategy and execution article: a deep understanding of the audience',
    'UK Government OASIS: audience insight',
  ],
  remedy: 'Write down what they think or do today that stands in the way, and how you know it.',
  bad: `
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      platforms: [instagram, email]
`,
  good: `
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      insight: They think that growing food takes a garden, so they never begin.
      platforms: [instagram, email]
`,
  check(brief, report) {
    for (const audience of audiencesOf(brief)) {
      if (audience.insight || !lacks(audience, 'insight')) continue;
      report({
        range: labelOf(brief.text, audience),
        message: `${nameOf(audience)} has no insight. Say what they think or do today that stands in the way.`,
        fixes: () => insertFix(brief, audience, 'insight', 'They want it, but think that it is not for them.'),
      });
    }
  },
};

const noPlatformEvidence: Rule = {
  code: 'audience/no-platform-evidence',
  title: 'No proof they are there',
  strictness: { draft: 'hint', review: 'info' },
  why: 'A platform is worth its work when these people are on it. Where they spend their time is a fact to find out, not a guess from what your team likes to use.',
  sources: ['strategy and execution article: analyse where your audience spends its time'],
  remedy: 'List the platforms on which this audience is, and how you know.',
  bad: `
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      insight: They think that growing food takes a garden, so they never begin.
`,
  good: `
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      insight: They think that growing food takes a garden, so they never begin.
      platforms: [instagram, email]
      platforms_source: Survey among 400 customers, autumn 2025
`,
  check(brief, report) {
    if (!brief.view.strategy?.platforms.length) return;
    for (const audience of audiencesOf(brief)) {
      if (audience.platforms.length > 0 || !lacks(audience, 'platforms')) continue;
      report({
        range: labelOf(brief.text, audience),
        message: `${nameOf(audience)} does not say where these people spend their time. Add their platforms, and how you know.`,
        fixes: () => platformsWithSource(brief, audience),
      });
    }
  },
};

function platformsWithSource(brief: Brief, audience: AudienceView): Fix[] {
  if (keyRangeOf(audience, 'platforms')) return []; // an empty list is for the author to fill
  const data = { platforms: chosenFor(brief, audience), platforms_source: 'Customer survey, 2026' };
  return insertKeysFix(brief, audience, data, 'best', 'Insert "platforms" with a source');
}

/** The platforms that were chosen for an audience, or for nobody in particular. */
function chosenFor(brief: Brief, { id }: AudienceView): string[] {
  const chosen = brief.view.strategy?.platforms ?? [];
  const own = chosen.filter(({ audience }) => audience.some(({ value }) => value === id?.value));
  const names = (own.length > 0 ? own : chosen).flatMap(({ platform }) => platform?.value ?? []);
  return [...new Set(names)].slice(0, 3);
}

const noCulturalContext: Rule = {
  code: 'audience/no-cultural-context',
  title: 'Cultural context missing',
  strictness: { draft: 'hint', review: 'info' },
  why: 'A joke, a colour or a public holiday can mean the opposite one border further. What works in one country has to be looked at again in each of the others.',
  sources: [
    'strategy and execution article: adapt to the cultural context',
    'NSW Audit Office, government advertising 2020–21',
  ],
  remedy: 'Note customs, holidays, words or pictures that change the content for this audience.',
  bad: `
campaign:
  locations: [GB, IE]
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      insight: They think that growing food takes a garden, so they never begin.
      platforms: [instagram, email]
`,
  good: `
campaign:
  locations: [GB, IE]
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      insight: They think that growing food takes a garden, so they never begin.
      cultural_context: Growing season and bank holidays differ, and Irish readers expect their own prices in euros.
      platforms: [instagram, email]
`,
  check(brief, report) {
    const everywhere = countriesOf(brief.view.campaign?.locations ?? []);
    for (const audience of audiencesOf(brief)) {
      if (audience.cultural_context) continue;
      const own = countriesOf(audience.locations);
      const countries = own.length > 1 ? own : everywhere;
      if (countries.length < 2 || !lacks(audience, 'cultural_context')) continue;
      const who = own.length > 1 ? `${nameOf(audience)} lives` : 'The campaign runs';
      report({
        range: labelOf(brief.text, audience),
        message: `${who} in ${listed(countries)}, and ${own.length > 1 ? 'it' : nameOfPlace(audience.place)} has no cultural context. Note customs, holidays and words that change the content.`,
        fixes: () =>
          insertFix(brief, audience, 'cultural_context', 'Holidays and school terms differ between the countries.'),
      });
    }
  },
};

/** The countries of places, parts of countries counted by their country; codes that do not exist are left out. */
function countriesOf(places: readonly Value<string>[]): string[] {
  const known = places.filter(({ value }) => isAllowed('place', value));
  return [...new Set(known.map(({ value }) => value.slice(0, 2)))];
}

function audiencesOf(brief: Brief): readonly AudienceView[] {
  return brief.view.strategy?.audience ?? [];
}

function nameOf(audience: AudienceView): string {
  return sentenceStart(nameOfPlace(audience.place));
}

export const audienceRules: readonly Rule[] = [
  everyone,
  noInsight,
  noPlatformEvidence,
  ...audienceContentRules,
  noCulturalContext,
];
