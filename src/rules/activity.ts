import type { Words } from './rewording';
import { activityVerbs } from './words';

/** Whatever follows these, they are verbs. */
const plainVerbs = new Set(['publish', 'write']);
/** These take people and results as well ("make renters buy", "send 3,000 visitors"): only with something made they are work. */
const makingVerbs = new Set(['create', 'make', 'send', 'produce', 'record']);

const determiner =
  /^(?:an?|the|our|your|their|its|this|these|every|each|one|two|three|four|five|six|seven|eight|nine|ten|twelve|more|daily|weekly|monthly|new|regularly|about|\d[\d,.]*)$/i;
const madeThing =
  /^(?:posts?|reels?|stor(?:y|ies)|videos?|films?|clips?|photos?|pictures?|images?|graphics?|content|articles?|blogs?|newsletters?|e?-?mails?|mailings?|pages?|websites?|sites?|ads?|adverts?|campaigns?|podcasts?|episodes?|webinars?|events?|workshops?|infographics?|guides?|brochures?|flyers?|leaflets?|posters?|releases?|tweets?|threads?|livestreams?|surveys?|tutorials?|series|hashtags?|profiles?|accounts?|channels?|calendars?|reports?)$/i;
const endOfThing =
  /^(?:to|for|from|so|that|who|which|into|on|with|at|of|by|and|about|per|in|until|before|an?|every|each)$/i;
const howOften = /^(?:daily|weekly|monthly|regularly)[.,;:!]*$/i;
const outcome =
  /\b(?:so that|so they|until|to (?:reach|get|win|sell|gain|grow|increase|raise|reduce|generate|attract|earn|bring|help|turn|convert|build)|and (?:reach|get|win|sell|gain|grow|increase|raise|reduce|generate|attract|earn|bring|turn|convert))\b/i;

/**
 * The verb with which a text begins, where it says what a team does ("Publish 10 guides") and not what comes of it.
 * Undefined where the word is no verb ("Share of voice grows"), where an outcome follows, and where it cannot be told.
 */
export function activityIn(text: string): Words | undefined {
  const [first = '', ...rest] = text.trim().split(/\s+/, 9);
  const verb = first.toLowerCase();
  if (!activityVerbs.includes(verb) || !isVerb(verb, rest) || outcome.test(text)) return undefined;
  return { index: text.indexOf(first), length: first.length };
}

function isVerb(verb: string, rest: readonly string[]): boolean {
  if (plainVerbs.has(verb)) return rest.length > 0;
  if (makingVerbs.has(verb)) return makesSomething(rest);
  return determiner.test(rest[0] ?? '');
}

/** Whether the words behind a verb name something that a team makes: "a weekly newsletter", not "website visitors order". */
function makesSomething([first = '', ...rest]: readonly string[]): boolean {
  const end = rest.findIndex((word) => endOfThing.test(word));
  const words = [first, ...(end < 0 ? rest : rest.slice(0, end))];
  const thing = words.findLast((word) => !howOften.test(word)) ?? '';
  return madeThing.test(thing.replace(/(?<![.,;:!])[.,;:!]+$/, ''));
}
