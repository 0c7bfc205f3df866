import type { Brief } from '../format/brief';
import { nameOfPlace, sentenceStart } from '../format/form/place';
import type { GoalView, TeamMemberView } from '../format/generated/view-types';
import { keyRangeOf, labelOf } from '../format/view';
import { appendFix } from './fixes';
import type { Report, Rule, RuleContext } from './rule';

export const missingRole: Rule = {
  code: 'team/missing-role',
  title: 'Role missing',
  strictness: { draft: 'hint', review: 'info' },
  why: 'Building relations and driving sales are two crafts, with other habits and other numbers. A goal of one of them needs somebody in the team whose craft it is.',
  sources: [
    'two worlds article: one person for both is a mistake',
    'roles article: two roles',
    'strategy and execution article: one person can do in a small business',
  ],
  remedy: 'Give the role to somebody in the team, or add somebody who has it.',
  bad: `
campaign:
  status: review
team:
  - {id: nadia, name: Nadia Reyes, role: social-media-manager}
  - {id: sam, name: Sam Okoro, role: copywriter}
`,
  good: `
team:
  - {id: nadia, name: Nadia Reyes, role: social-media-manager}
  - {id: sam, name: Sam Okoro, role: digital-marketer}
`,
  check(brief, report, context) {
    const covered = disciplinesOf(brief.view.team, context);
    const range = keyRangeOf(brief.view, 'team');
    if (!covered || !range) return;
    for (const discipline of Object.keys(usualRoles) as Discipline[]) {
      if (covered.has(discipline)) continue;
      const goals = (brief.view.strategy?.goals ?? []).filter(
        ({ type }) => context.facts.goal(type?.value)?.discipline === discipline,
      );
      if (goals[0]) report(missingDiscipline(brief, range, discipline, goals[0], goals));
    }
  },
};

type Discipline = 'management' | 'marketing';

const usualRoles: Readonly<
  Record<Discipline, { readonly role: string; readonly name: string; readonly work: string }>
> = {
  management: { role: 'social-media-manager', name: 'Social media manager', work: 'social media management' },
  marketing: { role: 'digital-marketer', name: 'Digital marketer', work: 'marketing' },
};

/** What the roles of the team cover; undefined where somebody's role is not known, and without a team. */
function disciplinesOf(team: readonly TeamMemberView[], { facts }: RuleContext): ReadonlySet<string> | undefined {
  const disciplines = team.flatMap(({ role }) => facts.role(role?.value)?.discipline ?? []);
  return team.length > 0 && disciplines.length === team.length ? new Set(disciplines) : undefined;
}

function missingDiscipline(
  brief: Brief,
  range: Report['range'],
  discipline: Discipline,
  first: GoalView,
  goals: readonly GoalView[],
): Report {
  const { role, name, work } = usualRoles[discipline];
  const others = goals.length > 1 ? ` and ${goals.length - 1} more` : '';
  const goalName = sentenceStart(nameOfPlace(first.place));
  return {
    range,
    message: `${goalName}${others} ${others === '' ? 'is' : 'are'} ${work}, and nobody in the team has a role for it. Add one, such as ${role}.`,
    related: goals.map((goal) => ({
      message: `${nameOfPlace(goal.place)} is ${work}`,
      range: labelOf(brief.text, goal),
    })),
    fixes: () =>
      appendFix(
        brief,
        brief.view,
        'team',
        { id: freeId(brief, role), name, role },
        'best',
        `Add a ${name.toLowerCase()}`,
      ),
  };
}

function freeId(brief: Brief, wanted: string): string {
  const taken = brief.ids.definitions('person');
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
  return free;
}
