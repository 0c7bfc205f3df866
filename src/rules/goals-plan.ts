import type { Brief } from '../format/brief';
import type { Fix, FixEdit } from '../format/finding';
import { nameOfPlace } from '../format/form/place';
import type { ContentItemView, GoalView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { NearFinder } from '../format/near';
import { resolveAlias } from '../format/nodes';
import { keyRangeOf, labelOf } from '../format/view';
import { fix, insertFix } from './fixes';
import { lacks } from './lacking';
import { newContentFix } from './new-content';
import type { Rule } from './rule';

const tooManyPrimary: Rule = {
  code: 'goals/too-many-primary',
  title: 'Too many primary goals',
  strictness: 'warning',
  why: 'Where everything comes first, nothing does. When money or time runs short, one main goal tells what stays.',
  sources: [
    'linkutm, campaign brief guide: a single primary goal',
    'prooflytics: several primaries dilute the focus',
    'Wrike, survey on focus',
  ],
  remedy: 'Mark the goal by which the campaign is judged as primary, and the rest as secondary.',
  bad: `
strategy:
  goals:
    - id: first-harvest
      statement: Three thousand first-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - {metric: orders, target: 3000, by: 2026-05-31}
    - id: newsletter
      statement: Renters sign up for the sowing calendar.
      type: signups
      priority: primary
      metrics:
        - {metric: signups, target: 800, by: 2026-05-31}
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: Three thousand first-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - {metric: orders, target: 3000, by: 2026-05-31}
    - id: newsletter
      statement: Renters sign up for the sowing calendar.
      type: signups
      priority: secondary
      metrics:
        - {metric: signups, target: 800, by: 2026-05-31}
`,
  check(brief, report) {
    const { strategy } = brief.view;
    const goals = strategy?.goals ?? [];
    const primary = goals.filter(({ priority }) => priority?.value === 'primary');
    const range = strategy && keyRangeOf(strategy, 'goals');
    if (!range) return;
    if (primary.length > 1)
      report({
        range,
        message: `${primary.length} goals are primary. One campaign serves one main goal, so mark the rest as secondary.`,
        related: primary.map((goal) => ({
          message: `${nameOfPlace(goal.place)} is primary`,
          range: labelOf(brief.text, goal),
        })),
        fixes: () => keptFirst(primary),
      });
    else if (goals.length > mostWithoutPriority && goals.every((goal) => lacks(goal, 'priority')))
      report({
        range,
        message: `${goals.length} goals, and none of them comes first. Mark one as primary and the rest as secondary.`,
        fixes: () => firstMarked(brief, goals),
      });
  },
};

const mostWithoutPriority = 3;

function keptFirst(primary: readonly GoalView[]): Fix[] {
  const edits = primary.slice(1).flatMap(({ priority }): FixEdit[] => {
    if (!priority || priority.place.node.kind === 'alias') return [];
    return [{ range: { start: priority.start, end: priority.end }, newText: 'secondary' }];
  });
  return [fix('Keep the first as primary', 'best', withoutRepeats(edits))];
}

function firstMarked(brief: Brief, goals: readonly GoalView[]): Fix[] {
  const edits = goals.flatMap((goal, index) =>
    insertFix(brief, goal, 'priority', index === 0 ? 'primary' : 'secondary', 'safe').flatMap((made) => made.edits),
  );
  return [fix('Mark the first as primary', 'best', withoutRepeats(edits))];
}

/** What an anchor repeats is changed once. */
function withoutRepeats(edits: readonly FixEdit[]): FixEdit[] {
  return [...new Map(edits.map((edit) => [edit.range.start, edit])).values()];
}

const noContent: Rule = {
  code: 'goals/no-content',
  title: 'Goal without content',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'A goal that nothing in the plan works towards is a wish. Either something has to be made for it, or it does not belong in this campaign.',
  sources: ['strategy and execution article: every post contributes to the goals, and so each goal needs posts'],
  remedy: 'Name the goal at the items that serve it, plan one that does, or take the goal out.',
  bad: `
campaign:
  status: review
strategy:
  goals:
    - id: first-harvest
      statement: Three thousand first-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - {metric: orders, target: 3000, by: 2026-05-31}
    - id: newsletter
      statement: Renters sign up for the sowing calendar.
      type: signups
      priority: secondary
      metrics:
        - {metric: signups, target: 800, by: 2026-05-31}
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: Three thousand first-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - {metric: orders, target: 3000, by: 2026-05-31}
`,
  check(brief, report) {
    const { strategy, execution } = brief.view;
    const content = execution?.content ?? [];
    const served = new Set<string>();
    for (const { goals } of content) for (const { value } of goals) served.add(value);
    const unserved = (strategy?.goals ?? []).filter(({ id }) => id && !served.has(id.value));
    if (unserved.length === 0 || content.length === 0 || content.some(isUnclear)) return;
    const misspelt = misspeltGoals(brief, served);
    for (const goal of unserved) {
      const id = goal.id?.value ?? '';
      if (misspelt.has(id)) continue;
      report({
        range: labelOf(brief.text, goal),
        message: `Nothing in the content plan serves ${nameOfPlace(goal.place)}. Name it at an item, or plan one for it.`,
        fixes: () =>
          newContentFix(
            brief,
            { id: `for-${id}`, title: titleFor(goal), goal: id },
            'best',
            `Plan an item for ${quoted(id)}`,
          ),
      });
    }
  },
};

/** Whether an item names goals in a way that cannot be read, by a misspelt key perhaps. */
function isUnclear(item: ContentItemView): boolean {
  const map = resolveAlias(item.place.node);
  return item.goals.length === 0 && map?.kind === 'map' && !lacks(item, 'goals');
}

/** Goals that some item may mean by an id that is not defined: that is found already. */
function misspeltGoals(brief: Brief, served: ReadonlySet<string>): ReadonlySet<string> {
  const defined = brief.ids.definitions('goal');
  const unknown = [...served].filter((id) => !defined.has(id));
  const finder = new NearFinder([...defined.keys()]);
  return new Set(unknown.flatMap((id) => finder.nearest(id)));
}

function titleFor(goal: GoalView): string {
  return `Item for ${quoted(goal.id?.value ?? '')}`;
}

/** Whether the goals hang together with each other and with the content. */
export const goalPlanRules: readonly Rule[] = [tooManyPrimary, noContent];
