import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import type { ContentItemView, TeamMemberView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { keyRangeOf, labelOf } from '../format/view';
import { fix } from './fixes';
import type { Report, Rule } from './rule';

const item = (number: number, owner: string) =>
  `    - {id: mail-${number}, title: Mail ${number}, platform: email, goals: first-harvest, owner: ${owner}}`;

function tenItems(ownerOf: (number: number) => string): string {
  return Array.from({ length: 10 }, (_, index) => item(index + 1, ownerOf(index + 1))).join('\n');
}

export const singlePersonOverload: Rule = {
  code: 'team/single-person-overload',
  title: 'One person for all',
  strictness: 'info',
  why: 'A plan that hangs on one person stops when that person is ill. In a small business it may have to be so; then plan for less.',
  sources: [
    'two worlds article: experts for both crafts',
    'strategy and execution article: dividing the roles may sharpen the focus',
    'content and data article: in a startup one person does everything',
  ],
  remedy: 'Let somebody else in the team own a part of the content.',
  bad: `
execution:
  content:
${tenItems(() => 'nadia')}
`,
  good: `
execution:
  content:
${tenItems((number) => (number % 2 === 0 ? 'nadia' : 'sam'))}
`,
  check(brief, report) {
    const { team, execution } = brief.view;
    const content = execution?.content ?? [];
    if (team.length < 2 || content.length < fewestItems) return;
    const owned = itemsByMember(team, content);
    for (const [member, items] of owned)
      if (items.length >= content.length * overload && member.role?.value !== 'agency')
        report(overloaded(brief, member, items, owned));
  },
};

const fewestItems = 10;
const overload = 0.8;

type Load = ReadonlyMap<TeamMemberView, readonly ContentItemView[]>;

/** The items of each member, who is named at them by id or in full. */
function itemsByMember(team: readonly TeamMemberView[], content: readonly ContentItemView[]): Load {
  const load = new Map<TeamMemberView, ContentItemView[]>(team.map((member) => [member, []]));
  const members = new Map<string, TeamMemberView>();
  for (const member of team) for (const name of [member.name, member.id]) if (name) members.set(name.value, member);
  for (const owned of content) {
    const member = members.get(owned.owner?.value ?? '');
    if (member) load.get(member)?.push(owned);
  }
  return load;
}

function overloaded(brief: Brief, member: TeamMemberView, items: readonly ContentItemView[], load: Load): Report {
  const { execution } = brief.view;
  const platforms = new Set(items.flatMap(({ platform }) => platform?.value ?? [])).size;
  const content = execution && keyRangeOf(execution, 'content');
  const name = member.name?.value ?? member.id?.value ?? 'One person';
  return {
    range: labelOf(brief.text, member),
    message: `${name} owns ${items.length} of ${execution?.content.length} content items, on ${platforms} platform${platforms === 1 ? '' : 's'}. Let somebody else take a part.`,
    related: content ? [{ message: 'the content', range: content }] : [],
    fixes: () => sharedOut(member, items, load),
  };
}

/** Hands every second item to whoever in the team has the fewest. */
function sharedOut(member: TeamMemberView, items: readonly ContentItemView[], load: Load): Fix[] {
  const others = [...load].filter(([other]) => other !== member && other.id && other.role?.value !== 'agency');
  const [next] = others.sort(([, a], [, b]) => a.length - b.length)[0] ?? [];
  const id = next?.id?.value;
  const owners = items.filter((_, index) => index % 2 === 1).flatMap(({ owner }) => owner ?? []);
  // Owners that an anchor brings in stand in one place for several items.
  const places = new Set(items.map(({ owner }) => owner?.start));
  if (id === undefined || places.size < items.length) return [];
  const edits = owners.map(({ start, end }) => ({ range: { start, end }, newText: id }));
  return [fix(`Let ${quoted(id)} own every second of them`, 'best', edits)];
}
