import type { Brief } from '../../format/brief';
import { writeDay } from '../../format/dates';
import { clockNotes } from './clock-notes';
import type { ExportOptions } from './exporting';
import { type Item, itemsOf, pillarName, textsOf } from './items';
import { itemsNote, listed } from './notes';
import { wallTime, writeTime, zoneOf } from './when';

/** What a scheduler can take from a file. */
export interface Scheduler {
  readonly name: string;
  readonly platforms: ReadonlySet<string>;
  /** Whether it can post what this item is: a story, a thread. */
  takes(item: Item): boolean;
  /** How many posts it takes from one file. */
  readonly mostPosts: number;
}

/** An item that a scheduler can post. */
export interface PlannedPost {
  readonly item: Item;
  /** `YYYY-MM-DD HH:mm` by the clocks of the campaign: schedulers read times by those of the account. */
  readonly time: string;
}

export interface PlannedPosts {
  readonly posts: readonly PlannedPost[];
  /** What is left out and why, and what somebody has to do before the import. */
  readonly notes: readonly string[];
}

/** Something that an item must be, or it is left out with this reason. */
interface Sieve {
  readonly keeps: (item: Item) => boolean;
  readonly one: string;
  readonly several: string;
}

/** Formats that are no posts whose text and pictures one can hand over. */
const noPosts: ReadonlySet<string> = new Set(['ad', 'article', 'event', 'live', 'newsletter', 'poll', 'space']);

/** The platforms among those of the content that a scheduler posts to, in the order of the brief. */
export function platformsPostedTo({ platforms }: Scheduler, { view }: Brief): string[] {
  const used = new Set((view.execution?.content ?? []).flatMap(({ platform }) => platform?.value ?? []));
  return [...used].filter((platform) => platforms.has(platform));
}

/** The items that a scheduler can post, in the order of the brief. */
export function plannedPosts(brief: Brief, { platform, config }: ExportOptions, scheduler: Scheduler): PlannedPosts {
  const all = itemsOf(brief).filter(({ view }) => platform === undefined || view.platform?.value === platform);
  const { kept, notes } = sieved(all, sievesFor(scheduler));
  const zone = zoneOf(brief);
  const posts = kept.map((item) => ({ item, time: timeOf(item, zone) }));
  const nameOf = (id: string) => config.vocabulary.nameOf('platform', id) ?? id;
  const advice = [
    ...notApproved(kept),
    ...clockNotes(kept),
    ...zoneNotes(kept, zone, scheduler),
    ...platformNotes(kept, scheduler, nameOf),
    ...sizeNotes(kept, scheduler),
  ];
  return { posts, notes: [...notes, ...advice] };
}

function sievesFor({ name, platforms, takes }: Scheduler): Sieve[] {
  return [
    {
      keeps: ({ view }) => platforms.has(view.platform?.value ?? ''),
      one: `is not for a platform that ${name} posts to, and is left out`,
      several: `are not for platforms that ${name} posts to, and are left out`,
    },
    {
      keeps: (item) => !noPosts.has(item.view.format?.value ?? '') && takes(item),
      one: `is of a kind that ${name} does not take from a file, and is left out`,
      several: `are of kinds that ${name} does not take from a file, and are left out`,
    },
    {
      keeps: ({ view }) => view.status?.value !== 'published',
      one: 'is published already and is left out',
      several: 'are published already and are left out',
    },
    {
      keeps: ({ view }) => textsOf(view).length > 0,
      one: 'has no text and is left out',
      several: 'have no text and are left out',
    },
    {
      keeps: ({ when }) => when?.minutes !== undefined,
      one: 'has no date with a time and is left out',
      several: 'have no date with a time and are left out',
    },
  ];
}

function sieved(items: readonly Item[], sieves: readonly Sieve[]): { kept: readonly Item[]; notes: string[] } {
  const notes: string[] = [];
  let kept = items;
  for (const { keeps, one, several } of sieves) {
    const before = kept.length;
    kept = kept.filter(keeps);
    notes.push(...itemsNote(before - kept.length, one, several));
  }
  return { kept, notes };
}

function timeOf({ when }: Item, zone: string | undefined): string {
  if (when?.instant !== undefined && zone !== undefined) return wallTime(when.instant, zone);
  return when?.minutes === undefined ? '' : `${writeDay(when.day)} ${writeTime(when.minutes)}`;
}

/** The campaign and the kind of content, by which schedulers count results. They part labels by commas. */
export function labelsOf(brief: Brief, { view }: Item): string {
  const names = [brief.view.campaign?.name?.value ?? '', pillarName(brief, view.pillar)];
  return names
    .map((name) => name.replace(/[,\s]+/g, ' ').trim())
    .filter((name) => name !== '')
    .join(',');
}

const cleared: ReadonlySet<string> = new Set(['approved', 'scheduled']);

function notApproved(items: readonly Item[]): string[] {
  const open = items.filter(({ view }) => !cleared.has(view.status?.value ?? ''));
  return itemsNote(open.length, 'is not approved yet', 'are not approved yet');
}

function zoneNotes(items: readonly Item[], zone: string | undefined, { name }: Scheduler): string[] {
  if (items.length === 0) return [];
  if (zone !== undefined) return [`Times are those of ${zone}: set the channels in ${name} to this time zone first.`];
  return [`The brief names no time zone: ${name} will read the times by the clock of each channel.`];
}

function platformNotes(items: readonly Item[], { name }: Scheduler, nameOf: (id: string) => string): string[] {
  const platforms = [...new Set(items.flatMap(({ view }) => view.platform?.value ?? []))];
  if (platforms.length < 2) return [];
  const names = listed(platforms.map(nameOf));
  return [
    `The file holds posts for ${names}, and ${name} posts all of a file to the channels you choose: export one platform at a time.`,
  ];
}

function sizeNotes(items: readonly Item[], { name, mostPosts }: Scheduler): string[] {
  return items.length > mostPosts ? [`${name} takes at most ${mostPosts} posts from one file.`] : [];
}
