import type { Brief } from '../../format/brief';
import type { ApprovalView } from '../../format/generated/view-types';
import type { ExportOptions } from './exporting';
import { hashtagsOf, type Item, itemsOf, oneLine, personName, textsOf } from './items';
import { soundPhases } from './phases';
import { type When, whenOf, writeTime } from './when';

/** Something that stands in a calendar. */
export interface CalendarEntry {
  readonly kind: 'content' | 'phase' | 'approval' | 'target';
  /** What tells it from others of its kind, whatever its date. */
  readonly key: string;
  readonly title: string;
  /** Lines below the title; may be empty. */
  readonly description: string;
  readonly url: string | undefined;
  readonly when: When;
  /** The last of several days; the day itself for all others. */
  readonly lastDay: number;
  /** False as long as the team may still change it. */
  readonly isSure: boolean;
}

/** All that has a date: the phases, the content, and the days by which something is due. */
export function calendarEntries(brief: Brief, options: ExportOptions): CalendarEntry[] {
  const items = itemsOf(brief);
  return [
    ...phaseEntries(brief),
    ...items.flatMap((item) => contentEntry(brief, item, options)),
    ...items.flatMap(({ view, name }) => approvalEntry(brief, view.approval, name, view.id?.value ?? name)),
    ...campaignApprovals(brief),
    ...targetEntries(brief),
  ];
}

function phaseEntries(brief: Brief): CalendarEntry[] {
  return soundPhases(brief).map(({ view, name, first, last }) => ({
    ...wholeDay(first),
    kind: 'phase',
    key: view.id?.value ?? name,
    title: `Phase: ${name}`,
    description: view.purpose?.value ?? '',
    lastDay: last,
  }));
}

const sureStatuses: ReadonlySet<string> = new Set(['approved', 'scheduled', 'published']);

function contentEntry(brief: Brief, item: Item, { config }: ExportOptions): CalendarEntry[] {
  const { view, name, when } = item;
  if (!when) return [];
  const platform = view.platform && (config.vocabulary.nameOf('platform', view.platform.value) ?? view.platform.value);
  return [
    {
      kind: 'content',
      key: view.id?.value ?? name,
      title: platform === undefined ? name : `${oneLine(platform)}: ${name}`,
      description: describe(brief, item),
      url: webAddress(view.link?.value),
      when,
      lastDay: when.day,
      isSure: sureStatuses.has(view.status?.value ?? ''),
    },
  ];
}

/** Calendars show times by the reader's clock: the campaign's own stands in the words. */
function describe(brief: Brief, { view, when }: Item): string {
  const facts = [
    fact('Time', when?.minutes === undefined ? '' : `${writeTime(when.minutes)} ${when.zone ?? ''}`.trimEnd()),
    fact('Format', view.format?.value ?? ''),
    fact('Owner', personName(brief, view.owner)),
    fact('Status', view.status?.value ?? ''),
  ];
  const blocks = [facts.join(''), ...textsOf(view), hashtagsOf(view).join(' '), view.link?.value ?? ''];
  const notes = fact('Notes', view.notes?.value ?? '');
  return [...blocks, notes]
    .map((block) => block.trimEnd())
    .filter((block) => block !== '')
    .join('\n\n');
}

function fact(label: string, value: string): string {
  return value === '' ? '' : `${label}: ${value}\n`;
}

type Approval = Pick<ApprovalView, 'approver' | 'due' | 'approved_on'>;

function campaignApprovals(brief: Brief): CalendarEntry[] {
  return (brief.view.governance?.approvals ?? []).flatMap((approval) => {
    const stage = approval.stage?.value ?? 'campaign';
    return approvalEntry(brief, approval, stage, `campaign ${stage}`);
  });
}

/** The day by which something is to be approved, unless it is. */
function approvalEntry(brief: Brief, approval: Approval | undefined, what: string, key: string): CalendarEntry[] {
  const when = whenOf(approval?.due?.value, undefined);
  if (!when || approval?.approved_on) return [];
  const approver = fact('Approver', personName(brief, approval?.approver)).trimEnd();
  const title = `Approval due: ${oneLine(what)}`;
  return [{ ...wholeDay(when.day), kind: 'approval', key, title, description: approver, when }];
}

/** The days by which targets are to be reached; several metrics of a goal may share one. */
function targetEntries(brief: Brief): CalendarEntry[] {
  return (brief.view.strategy?.goals ?? []).flatMap((goal) => {
    const days = new Set(goal.metrics.flatMap(({ by }) => whenOf(by?.value, undefined)?.day ?? []));
    const statement = oneLine(goal.statement?.value ?? goal.id?.value ?? 'goal');
    const key = goal.id?.value ?? statement;
    return [...days].map((day) => ({
      ...wholeDay(day),
      kind: 'target' as const,
      key,
      title: `Target day: ${statement}`,
    }));
  });
}

function wholeDay(day: number): Pick<CalendarEntry, 'when' | 'lastDay' | 'description' | 'url' | 'isSure'> {
  const when: When = { day, minutes: undefined, zone: undefined, instant: undefined, shown: 'once' };
  return { when, lastDay: day, description: '', url: undefined, isSure: true };
}

/** The library writes addresses as they stand: only one without line breaks and blanks may pass. */
function webAddress(link: string | undefined): string | undefined {
  if (link === undefined || !/^https?:\/\//i.test(link) || !URL.canParse(link)) return undefined;
  return new URL(link).href;
}
