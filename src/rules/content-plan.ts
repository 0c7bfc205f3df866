import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import type { ContentItemView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { labelOf } from '../format/view';
import { nameOfItem } from './content-items';
import { insertFix } from './fixes';
import { lacks } from './lacking';
import type { Rule } from './rule';

const mostOffered = 4;

const noGoal: Rule = {
  code: 'content/no-goal',
  title: 'Content without goal',
  strictness: { draft: 'hint', review: 'error' },
  why: 'A post that serves no goal costs time and attention and moves nothing that you set out to move. Each item should say which goal it works for.',
  sources: ['strategy and execution article: every post contributes to a strategic goal'],
  remedy: 'Name the goals that the item serves under "goals", or leave the item out.',
  bad: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      audience: balcony-beginners
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  good: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  check(brief, report) {
    const goals = (brief.view.strategy?.goals ?? []).flatMap(({ id }) => id?.value ?? []);
    if (goals.length === 0) return;
    for (const item of brief.view.execution?.content ?? []) {
      if (item.goals.length > 0 || !lacks(item, 'goals')) continue;
      report({
        range: labelOf(brief.text, item),
        message: `${nameOfItem(item)} serves no goal. Name one, such as ${quoted(goals[0] ?? '')}.`,
        fixes: () => offers(brief, item, 'goals', goals, (goal) => `Let it serve ${quoted(goal)}`),
      });
    }
  },
};

const noOwner: Rule = {
  code: 'content/no-owner',
  title: 'Content without owner',
  strictness: { draft: 'hint', approved: 'warning' },
  why: 'What is everybody’s job is done by nobody. One name behind each item means that somebody notices when it is late.',
  sources: ['published campaign templates: who owns what', 'strategy and execution article'],
  remedy: 'Name the one person who makes sure that the item is ready in time.',
  bad: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  good: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  check(brief, report) {
    for (const item of brief.view.execution?.content ?? []) {
      if (item.owner || !lacks(item, 'owner')) continue;
      report({
        range: labelOf(brief.text, item),
        message: `Nobody answers for ${nameOfItem(item)}. Name its owner.`,
        fixes: () => offers(brief, item, 'owner', peopleOf(brief), (person) => `Make ${quoted(person)} its owner`),
      });
    }
  },
};

/** Who may own an item: the campaign's owner first, then the team. */
function peopleOf({ view }: Brief): readonly string[] {
  const team = view.team.flatMap(({ id }) => id?.value ?? []);
  const people = new Set([view.campaign?.owner?.value ?? team[0] ?? 'Name of a person', ...team]);
  return [...people];
}

/** One fix for each value that could be meant, the likeliest first. */
function offers(
  brief: Brief,
  item: ContentItemView,
  key: string,
  values: readonly string[],
  title: (value: string) => string,
): Fix[] {
  return values
    .slice(0, mostOffered)
    .flatMap((value, index) => insertFix(brief, item, key, value, index === 0 ? 'best' : 'choice', title(value)));
}

const curatedNoSource: Rule = {
  code: 'content/curated-no-source',
  title: 'Curated item without source',
  strictness: { draft: 'warning', approved: 'error' },
  why: 'What others made is theirs. Passing it on without saying whose it is takes credit from the maker, and trust from you once somebody notices.',
  sources: ['strategy and execution article: content curation'],
  remedy: 'Say where you found it ("source") or whom you name as its maker ("credit").',
  bad: `
execution:
  content:
    - id: no-sun
      title: Herbs that need no sun
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      origin: curated
      media: [{url: 'https://growkits.test/shade.jpg', type: image, alt_text: A shaded window sill with mint and chives}]
`,
  good: `
execution:
  content:
    - id: no-sun
      title: Herbs that need no sun
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      origin: curated
      source: https://www.rhs.org.uk/herbs/shade
      credit: Royal Horticultural Society
      media: [{url: 'https://growkits.test/shade.jpg', type: image, alt_text: A shaded window sill with mint and chives}]
`,
  check(brief, report) {
    for (const item of brief.view.execution?.content ?? []) {
      const origin = item.origin?.value;
      if (origin !== 'curated' && origin !== 'user-generated') continue;
      if (item.source || item.credit || !lacks(item, 'source') || !lacks(item, 'credit')) continue;
      report({
        range: labelOf(brief.text, item),
        message: `${nameOfItem(item)} is ${origin === 'curated' ? 'taken from others' : 'made by users'}, and nothing says from whom. Give its source or a credit.`,
        fixes: () => [
          ...insertFix(brief, item, 'source', 'https://www.rhs.org.uk/herbs'),
          ...insertFix(brief, item, 'credit', 'Name of the maker', 'choice'),
        ],
      });
    }
  },
};

export const contentPlanRules: readonly Rule[] = [noGoal, curatedNoSource, noOwner];
