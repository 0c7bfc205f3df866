import type { Brief } from '../../format/brief';
import { writeDay } from '../../format/dates';
import type { ApprovalView, ContentItemView } from '../../format/generated/view-types';
import type { Value } from '../../format/view';
import type { ExportOptions } from './exporting';
import { hashtagsOf, type Item, itemsOf, memberOf, oneLine, personName, phaseName, textsOf } from './items';
import { countedNote } from './notes';
import { whenOf, writeTime } from './when';

/** Something to be done, for tools that manage projects. */
export interface Task {
  readonly name: string;
  readonly notes: string;
  /** An e-mail address, by which such tools know people; a name where the brief has none. */
  readonly assignee: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly due: string;
  /** The phase that it belongs to, else the platform, else what kind of task it is. */
  readonly section: string;
  /** Words without spaces by which tasks can be found. */
  readonly labels: readonly string[];
}

/** What is to be done for a campaign: each item that is not published yet, and each approval that is still to come. */
export function tasksOf(brief: Brief, { config }: ExportOptions): Task[] {
  const nameOf = (platform: string) => config.vocabulary.nameOf('platform', platform) ?? platform;
  const items = itemsOf(brief).filter(({ view }) => view.status?.value !== 'published');
  return [
    ...items.flatMap((item) => [contentTask(brief, item, nameOf), ...approvalTask(brief, item)]),
    ...campaignApprovals(brief),
  ];
}

type NameOf = (platform: string) => string;

function contentTask(brief: Brief, item: Item, nameOf: NameOf): Task {
  const { view, name, when } = item;
  const platform = view.platform?.value ?? '';
  return {
    name,
    notes: notesOf(item, nameOf),
    assignee: assigneeOf(brief, view.owner),
    due: when ? writeDay(when.day) : '',
    section: sectionOf(brief, view) || (platform === '' ? 'Content' : nameOf(platform)),
    labels: labelsFrom([platform, view.phase?.value]),
  };
}

function notesOf({ view, when }: Item, nameOf: NameOf): string {
  const { platform, format, link, status, notes } = view;
  const where = [platform && nameOf(platform.value), format?.value].filter((word) => word !== undefined).join(', ');
  const time = when?.minutes === undefined ? '' : `Time: ${writeTime(when.minutes)} ${when.zone ?? ''}`.trimEnd();
  const blocks = [
    [where, time, status ? `Status: ${status.value}` : ''].filter((line) => line !== '').join('\n'),
    ...textsOf(view),
    hashtagsOf(view).join(' '),
    link?.value ?? '',
    notes?.value ?? '',
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function approvalTask(brief: Brief, { view, name }: Item): Task[] {
  if (!isOpen(view.approval)) return [];
  const section = sectionOf(brief, view) || 'Approvals';
  const labels = labelsFrom(['approval', view.phase?.value]);
  return [{ ...approvalOf(brief, view.approval, name), section, labels }];
}

function campaignApprovals(brief: Brief): Task[] {
  return (brief.view.governance?.approvals ?? []).filter(isOpen).map((approval) => ({
    ...approvalOf(brief, approval, approval.stage?.value ?? 'campaign'),
    section: 'Approvals',
    labels: ['approval'],
  }));
}

type OpenApproval = Pick<ApprovalView, 'approver' | 'due' | 'approved_on'>;

function isOpen<T extends OpenApproval>(approval: T | undefined): approval is T {
  return approval !== undefined && approval.approved_on === undefined;
}

function approvalOf(brief: Brief, { approver, due }: OpenApproval, what: string) {
  const when = whenOf(due?.value, undefined);
  return {
    name: `Approve: ${oneLine(what)}`,
    notes: '',
    assignee: assigneeOf(brief, approver),
    due: when ? writeDay(when.day) : '',
  };
}

function assigneeOf(brief: Brief, person: Value<string> | undefined): string {
  return memberOf(brief, person)?.email?.value ?? personName(brief, person);
}

function sectionOf(brief: Brief, { phase }: ContentItemView): string {
  return oneLine(phaseName(brief, phase));
}

function labelsFrom(words: readonly (string | undefined)[]): string[] {
  return words.flatMap((word) => (word ? [word.trim().replace(/\s+/g, '-')] : []));
}

/** What is told of tasks that somebody has to date by hand. */
export function undatedTasks(tasks: readonly Task[]): string[] {
  const undated = tasks.filter(({ due }) => due === '').length;
  return countedNote(undated, 'task', 'has no due date', 'have no due date');
}

/** What is told of items that nobody has to do anything about. */
export function publishedItems({ view: { execution } }: Brief): string[] {
  const published = (execution?.content ?? []).filter(({ status }) => status?.value === 'published').length;
  return countedNote(
    published,
    'item',
    'is published already and is left out',
    'are published already and are left out',
  );
}
