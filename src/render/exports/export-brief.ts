import type { Brief } from '../../format/brief';
import { exportAsana } from './asana-csv';
import { buffer, exportBuffer } from './buffer-csv';
import { exportCalendar } from './calendar';
import type { Exported, Exporter, ExportKindId, ExportOptions } from './exporting';
import { exportCsv } from './generic-csv';
import { exportJira } from './jira-csv';
import { exportMarkdown } from './markdown';
import { exportPubler, publer } from './publer-csv';
import { platformsPostedTo, type Scheduler } from './scheduled-posts';

/** One form that a brief can be exported in, beside the page, as people choose it from a list. */
export interface ExportKind {
  readonly id: ExportKindId;
  readonly title: string;
  /** The ending of the file, without a dot. */
  readonly extension: string;
  readonly mime: string;
  /** One sentence: what somebody does with it. */
  readonly whatFor: string;
}

interface KnownKind extends ExportKind {
  readonly write: Exporter;
  /** Whether people open the file in a spreadsheet by a double click. */
  readonly opensInSpreadsheet?: boolean;
  /** Who posts all of the file to the channels that one chooses. */
  readonly scheduler?: Scheduler;
}

const kinds: readonly KnownKind[] = [
  {
    id: 'markdown',
    title: 'Markdown',
    extension: 'md',
    mime: 'text/markdown',
    whatFor: 'The whole brief to read, for a wiki, a pull request or a document.',
    write: exportMarkdown,
  },
  {
    id: 'ics',
    title: 'Calendar',
    extension: 'ics',
    mime: 'text/calendar',
    whatFor: 'Every dated item, the phases and the deadlines, for Google Calendar, Outlook or Apple Calendar.',
    write: exportCalendar,
  },
  {
    id: 'csv',
    title: 'Spreadsheet',
    extension: 'csv',
    mime: 'text/csv',
    whatFor: 'One row for each content item, for Excel, Google Sheets or Numbers.',
    write: exportCsv,
    opensInSpreadsheet: true,
  },
  {
    id: 'buffer',
    title: 'Buffer',
    extension: 'csv',
    mime: 'text/csv',
    whatFor: "The posts with a date and time, for Buffer's bulk upload.",
    write: exportBuffer,
    scheduler: buffer,
  },
  {
    id: 'publer',
    title: 'Publer',
    extension: 'csv',
    mime: 'text/csv',
    whatFor: "The posts with a date and time, for Publer's bulk scheduler.",
    write: exportPubler,
    scheduler: publer,
  },
  {
    id: 'asana',
    title: 'Asana',
    extension: 'csv',
    mime: 'text/csv',
    whatFor: "Phases, items and approvals as tasks, for Asana's import.",
    write: exportAsana,
  },
  {
    id: 'jira',
    title: 'Jira',
    extension: 'csv',
    mime: 'text/csv',
    whatFor: "Items and approvals as issues, for Jira's import.",
    write: exportJira,
  },
];

export const exportKinds: readonly ExportKind[] = kinds;

/** The brief in another form. Takes any brief, half-written or broken, and never throws; what it could not bring over is told in the notes. */
export function exportBrief(id: ExportKindId, brief: Brief, options: ExportOptions): Exported {
  return kindOf(id).write(brief, options);
}

/**
 * The platforms of which one may be chosen for a file (`ExportOptions.platform`), as ids in the order of the brief; empty
 * for a form that goes nowhere by platform.
 */
export function platformsToChoose(id: ExportKindId, brief: Brief): readonly string[] {
  const { scheduler } = kindOf(id);
  return scheduler ? platformsPostedTo(scheduler, brief) : [];
}

/** Excel takes a file for one in the code page of the machine unless it begins with this. */
const byteOrderMark = '\uFEFF';

/**
 * The text as it should stand in a file. What people open in Excel begins with a byte order mark, or accents and emoji
 * come out as riddles; schedulers, Asana and Jira would take the mark for a part of the first column's name.
 */
export function fileText(id: ExportKindId, text: string): string {
  return kindOf(id).opensInSpreadsheet ? byteOrderMark + text : text;
}

function kindOf(id: ExportKindId): KnownKind {
  const kind = kinds.find((candidate) => candidate.id === id);
  if (kind === undefined) throw new Error(`There is no export "${id}".`);
  return kind;
}
