import { mondayOf } from '../model/days';
import type { CampaignSummary } from './campaign-summary';
import { getOrMake, inOrder } from './collect';
import type { Task } from './tasks';

/** Who is booked when: one person over all campaigns. */
export interface PersonBookings {
  readonly name: string;
  /** The weeks with something to do, in order. */
  readonly weeks: readonly BookedWeek[];
}

export interface BookedWeek {
  /** The Monday, in days since 1970-01-01. */
  readonly monday: number;
  /** What there is to do, by campaign. */
  readonly campaigns: readonly CampaignTasks[];
}

export interface CampaignTasks {
  /** Index in the summaries. */
  readonly campaign: number;
  readonly tasks: readonly Pick<Task, 'kind' | 'title' | 'place' | 'day'>[];
}

/** The bookings of all people whom briefs name, by name; people of one name are held to be one person. */
export function bookingsOf(summaries: readonly CampaignSummary[]): PersonBookings[] {
  const people = new Map<string, Booked>();
  for (const [campaign, { tasks }] of summaries.entries()) for (const task of tasks) book(people, campaign, task);
  return [...people.values()].sort((a, b) => inOrder(a.name, b.name)).map(bookingsOfPerson);
}

/** Tasks by Monday, then by campaign. */
interface Booked {
  readonly name: string;
  readonly weeks: Map<number, Map<number, Task[]>>;
}

function book(people: Map<string, Booked>, campaign: number, task: Task): void {
  const key = task.person.trim().toLowerCase();
  const { weeks } = getOrMake(people, key, () => ({ name: task.person.trim(), weeks: new Map() }));
  const week = getOrMake(weeks, mondayOf(task.day), () => new Map<number, Task[]>());
  getOrMake<number, Task[]>(week, campaign, () => []).push(task);
}

function bookingsOfPerson({ name, weeks }: Booked): PersonBookings {
  const inOrder = [...weeks].sort(([a], [b]) => a - b);
  return { name, weeks: inOrder.map(([monday, campaigns]) => ({ monday, campaigns: [...campaigns].map(tasksFor) })) };
}

function tasksFor([campaign, tasks]: [number, Task[]]): CampaignTasks {
  const shown = tasks.map(({ kind, title, place, day }) => ({ kind, title, place, day }));
  return { campaign, tasks: shown.sort((a, b) => a.day - b.day) };
}
