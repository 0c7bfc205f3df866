import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import { nameOfPlace } from '../format/form/place';
import type { AudienceView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { labelOf } from '../format/view';
import { removeFix } from './fixes';
import { newContentFix } from './new-content';
import type { Rule } from './rule';

const noContent: Rule = {
  code: 'audience/no-content',
  title: 'Audience without content',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'An audience for whom nothing is made will not be reached, however well it is described. Either the plan has a gap, or the strategy promises more than it means to do.',
  sources: ['strategy and execution article: content that resonates with your audience'],
  remedy: 'Plan an item for this audience, name it at an item that is meant for it, or take it out of the strategy.',
  bad: `
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      insight: They think that growing food takes a garden, so they never begin.
      platforms: [instagram, email]
    - id: school-gardeners
      name: Primary school teachers with a school yard
      insight: They have the yard and no time to plan for it.
      platforms: [email]
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
    const reached = audiencesReached(brief);
    if (reached === 'all') return;
    const named = new Set(brief.ids.references('audience').map((use) => use.id));
    for (const audience of brief.view.strategy?.audience ?? []) {
      const id = audience.id?.value;
      if (id === undefined || reached.has(id)) continue;
      report({
        range: labelOf(brief.text, audience),
        message: `No content item is made for ${nameOfPlace(audience.place)}. Plan one, or take the audience out.`,
        fixes: () => [...itemFor(brief, audience, id), ...(named.has(id) ? [] : removal(brief, audience, id))],
      });
    }
  },
};

/** The audiences that some item names. An item that names none is for all; one that names an unknown one may mean any. */
function audiencesReached(brief: Brief): ReadonlySet<string> | 'all' {
  const content = brief.view.execution?.content ?? [];
  const known = brief.ids.definitions('audience');
  const reached = new Set<string>();
  for (const { audience } of content) {
    if (audience.length === 0 || audience.some(({ value }) => !known.has(value))) return 'all';
    for (const { value } of audience) reached.add(value);
    if (reached.size === known.size) return 'all';
  }
  return content.length === 0 ? 'all' : reached;
}

function itemFor(brief: Brief, audience: AudienceView, id: string): Fix[] {
  const item = {
    id: `for-${id}`,
    title: `For ${audience.name?.value ?? id}`.slice(0, 60),
    platform: audience.platforms[0]?.value,
    audience: id,
  };
  return newContentFix(brief, item, 'best', `Plan an item for ${quoted(id)}`);
}

/** A brief has at least one audience. */
function removal(brief: Brief, audience: AudienceView, id: string): Fix[] {
  if ((brief.view.strategy?.audience.length ?? 0) < 2) return [];
  return removeFix(brief, `Remove audience ${quoted(id)}`, 'choice', audience.place.node);
}

export const audienceContentRules: readonly Rule[] = [noContent];
