import type { Brief } from '../../format/brief';
import { readDay } from '../../format/dates';
import type { Range } from '../../format/text';
import type { Value } from '../../format/view';

/** Something that somebody has to have done by a day. */
export interface Task {
  readonly person: string;
  readonly kind: 'content' | 'approval';
  /** The content item, or the stage that is approved. */
  readonly title: string;
  readonly place: Range;
  /** In days since 1970-01-01. */
  readonly day: number;
}

type Text = Value<string> | undefined;

/** The dated tasks of a brief: content to publish by its owners, and approvals to give. What is undated books nobody. */
export function tasksOf(brief: Brief): Task[] {
  const { execution, governance } = brief.view;
  const nameOf = namesOfPeople(brief);
  const taskOf = (kind: Task['kind'], person: Text, due: Text, title: Text): Task[] => {
    const day = readDay(due?.value);
    if (!person || !due || day === undefined) return [];
    const { start, end } = title ?? due;
    return [{ person: nameOf(person.value), kind, title: title?.value ?? '', place: { start, end }, day }];
  };
  const content = (execution?.content ?? []).flatMap(({ title, id, owner, publish, approval }) => [
    ...taskOf('content', owner, publish, title ?? id),
    ...taskOf('approval', approval?.approver, approval?.due, title ?? id),
  ]);
  const approvals = governance?.approvals ?? [];
  return [...content, ...approvals.flatMap(({ stage, approver, due }) => taskOf('approval', approver, due, stage))];
}

/** How people call whoever is named in a brief: a member of its team by the full name, others by the words that stand there. */
export function namesOfPeople({ view }: Brief): (person: string) => string {
  const names = new Map(view.team.map(({ id, name }) => [id?.value, name?.value]));
  return (person) => names.get(person) ?? person;
}
