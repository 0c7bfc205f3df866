import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import { nameOfPlace, sentenceStart } from '../format/form/place';
import { quoted } from '../format/messages';
import { writeText } from '../format/quote';
import { labelOf, type Value } from '../format/view';
import { insertFix, replaceFix } from './fixes';
import { lacks } from './lacking';
import { personFor } from './people';
import type { Rule } from './rule';
import { twoPeopleIn } from './shared-owners';
import { sharedOwners } from './words';

export const noOwner: Rule = {
  code: 'team/no-owner',
  title: 'No owner',
  strictness: { draft: 'hint', review: 'warning', approved: 'error' },
  why: 'When plans collide, one person has to decide. Without a name at the top, each decision waits for somebody else.',
  sources: [
    'GACCS briefs: one person who is directly responsible',
    'hadrian, brief guide: one person, not a committee',
  ],
  remedy: 'Write the one person who answers for the campaign as its "owner".',
  bad: `
# without campaign.owner
campaign:
  status: review
`,
  good: `
campaign:
  owner: nadia
`,
  check(brief, report) {
    const { campaign } = brief.view;
    if (!campaign || !lacks(campaign, 'owner')) return;
    const person = personFor(brief, ['project-manager', 'brand-manager'], 'The one person who decides');
    report({
      range: labelOf(brief.text, campaign),
      message: 'Nobody owns the campaign. Name the one person who answers for it, not a team.',
      fixes: () => insertFix(brief, campaign, 'owner', person),
    });
  },
};

export const sharedOwnership: Rule = {
  code: 'team/shared-ownership',
  title: 'Everybody owns it',
  strictness: 'warning',
  why: 'What belongs to all is done by nobody, since each may think that another one sees to it. Two owners are a shorter form of the same.',
  sources: [
    'a real press plan, owned by "All" and "Anyone else"',
    'GACCS briefs: one person who is directly responsible',
  ],
  remedy: 'Name one person. The others can help without owning it.',
  bad: `
campaign:
  owner: Everyone
`,
  good: `
campaign:
  owner: nadia
`,
  check(brief, report) {
    for (const { owner, of } of ownersIn(brief)) {
      const isNobody = sharedOwners.isEntry(owner.value);
      const pair = isNobody ? undefined : twoPeopleIn(owner.value);
      if ((!isNobody && !pair) || brief.ids.definitions('person').has(owner.value)) continue;
      report({
        range: owner,
        message: `${sentenceStart(of())} is owned by ${quoted(owner.value)}, so by ${pair ? 'two people' : 'nobody in particular'}. Name one person.`,
        fixes: () => onePerson(brief, owner, pair),
      });
    }
  },
};

interface Owned {
  readonly owner: Value<string>;
  /** As a sentence calls it: `the campaign`, `content item "teaser"`. */
  of(): string;
}

function ownersIn({ view }: Brief): Owned[] {
  const { campaign, execution, measurement, governance } = view;
  const { content = [], engagement_plan, adaptation } = execution ?? {};
  const sections = [
    { section: campaign, name: 'the campaign' },
    { section: engagement_plan, name: 'the engagement plan' },
    { section: adaptation, name: 'the adaptation' },
    { section: measurement, name: 'the measurement' },
  ];
  const owned: Owned[] = [];
  for (const { section, name } of sections) if (section?.owner) owned.push({ owner: section.owner, of: () => name });
  for (const list of [content, adaptation?.triggers ?? [], governance?.risks ?? []])
    for (const { owner, place } of list) if (owner) owned.push({ owner, of: () => nameOfPlace(place) });
  return owned;
}

const mostOffered = 5;

/** One of those who are named; else who owns the campaign, and others of the team. */
function onePerson(brief: Brief, owner: Value<string>, pair: readonly string[] | undefined): Fix[] {
  const team = brief.view.team.flatMap(({ id }) => id?.value ?? []);
  const lead = team.find((id) => id === brief.view.campaign?.owner?.value);
  const people = pair?.map((name) => idOf(brief, name) ?? name) ?? [...new Set([...(lead ? [lead] : []), ...team])];
  const best = pair ? people[0] : lead;
  return people.slice(0, mostOffered).map((person) => {
    return replaceFix(`Let ${quoted(person)} own it`, person === best ? 'best' : 'choice', owner, writeText(person));
  });
}

/** The id of a team member of this name, or of this first name. */
function idOf({ view }: Brief, name: string): string | undefined {
  const isMember = (full: string | undefined) => full === name || full?.startsWith(`${name} `) === true;
  return view.team.find((member) => isMember(member.name?.value))?.id?.value;
}
