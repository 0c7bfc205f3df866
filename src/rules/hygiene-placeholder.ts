import type { Facts } from '../format/facts';
import { nameOfPlace, type Place, stepInto } from '../format/form/place';
import { textAt } from '../format/form/text-at';
import { quoted } from '../format/messages';
import { resolveAlias } from '../format/nodes';
import type { Value } from '../format/view';
import type { Rule } from './rule';
import { placeholderPatterns, sharedOwners } from './words';
import { isWrittenText } from './written-texts';

const placeholder: Rule = {
  code: 'hygiene/placeholder',
  title: 'Placeholder left',
  strictness: { draft: 'info', review: 'warning', approved: 'error' },
  why: 'What is to be filled in later is easily published as it stands. The whole world then reads that the link goes to “LINK”.',
  sources: ['SUSE Aquarium release plan: a link that was never filled in', 'practice'],
  remedy: 'Write what belongs there, or take the text out until it is known.',
  bad: `
campaign:
  name: Grow where you live
  summary: A starter kit for people who have never grown food. More on [LINK].
`,
  good: `
campaign:
  name: Grow where you live
  summary: A starter kit for people who have never grown food. More on growkits.test.
`,
  check(brief, report, { facts }) {
    if (!brief.root) return;
    for (const { 0: words, index } of placeholdersIn(brief.text)) {
      const text = textAt(brief.text, brief.root, index);
      if (!text || !isWrittenText(text.place.path) || isMeant(text, words, facts)) continue;
      report({
        range: { start: index, end: index + words.length },
        message: `${quoted(words)} in ${holderOf(text.place)} is a placeholder. Write what belongs there.`,
      });
    }
  },
};

/** All patterns of one kind in one, since most briefs hold none of them, and what each of them would find. */
const kinds = ['', 'i'].map((flags) => {
  const patterns = placeholderPatterns.filter((pattern) => pattern.flags === flags);
  const any = new RegExp(patterns.map(({ source }) => source).join('|'), flags);
  return { any, all: patterns.map((pattern) => new RegExp(pattern, `${flags}g`)) };
});

/** To look into the brief as it is written is quicker than to look into each of its texts. */
function placeholdersIn(source: string): RegExpExecArray[] {
  return kinds.flatMap(({ any, all }) => (any.test(source) ? all.flatMap((one) => [...source.matchAll(one)]) : []));
}

function isMeant(text: Value<string>, words: string, facts: Facts): boolean {
  const isTag = words.startsWith('{{') && isFilledInBySender(text.place, facts);
  const isNobody = text.place.path.at(-1) === 'owner' && sharedOwners.isEntry(text.value); // a finding of its own
  return isTag || isNobody || labels.has(words.slice(1, -1));
}

/** Words in brackets that are meant to be published: what advertising is called, and what kind of news it is. */
const labels: ReadonlySet<string> = new Set(
  'AD|ADS|ADVERT|ADVERTISEMENT|ADVERTISING|ADVERTORIAL|SPONSORED|PAID|PAID PARTNERSHIP|PARTNER|PARTNERSHIP|PR|GIFTED|AFFILIATE|ANZEIGE|WERBUNG|PUBLI|PUBLICIDAD|REKLAME|NEW|NEWS|UPDATE|LIVE|BREAKING|FREE|VIDEO|AUDIO|PDF|POLL|THREAD|SALE|SOLD OUT|UK|US|USA|EU|NSFW|CW|TW'.split(
    '|',
  ),
);

/** Tags such as {{first_name}} are filled in when a mail or a message is sent. */
function isFilledInBySender(place: Place, facts: Facts): boolean {
  const platform = resolveAlias(platformOf(place)?.node);
  if (platform?.kind !== 'scalar') return place.path[1] === 'content';
  const known = facts.platform(String(platform.value));
  return !known || known.kind === 'messaging' || known.id === 'email' || known.id === 'sms';
}

/** The platform of the item that holds a text, if it is in one. */
function platformOf(place: Place): Place | undefined {
  let holder: Place | undefined = place;
  while (holder && holder.path.length > 3) holder = holder.parent;
  return holder?.path[1] === 'content' ? stepInto(holder, 'platform') : undefined;
}

/** The item that holds a text, else its own key. */
function holderOf(place: Place): string {
  for (let holder = place.parent; holder; holder = holder.parent)
    if (typeof holder.path.at(-1) === 'number') return nameOfPlace(holder);
  return nameOfPlace(typeof place.path.at(-1) === 'number' && place.parent ? place.parent : place);
}

export const hygienePlaceholderRules: readonly Rule[] = [placeholder];
