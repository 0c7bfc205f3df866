import type { Brief } from '../../format/brief';
import type { ProjectConfig } from '../../format/project-config';

/** The forms that a brief can be exported in, beside the page. */
export const exportKindIds = ['markdown', 'ics', 'csv', 'buffer', 'publer', 'asana', 'jira'] as const;
export type ExportKindId = (typeof exportKindIds)[number];

/** What an export may take from outside the brief. */
export interface ExportOptions {
  /** `YYYY-MM-DD`: the day that stamps in the file speak of, so that two exports of one brief are the same to the byte. */
  readonly today: string;
  /** What the project says of platforms, metrics and roles of its own. */
  readonly config: ProjectConfig;
  /** Schedulers post a file to the channels that one chooses: only the posts of this platform are exported to them. */
  readonly platform?: string | undefined;
}

/** What an export gives. */
export interface Exported {
  readonly text: string;
  /** Whole sentences about what the file does not hold, or holds otherwise than the brief. Empty where it holds all. */
  readonly notes: readonly string[];
}

/** Writes a brief in another form. Takes any brief at all, half-written or broken, and never throws. */
export type Exporter = (brief: Brief, options: ExportOptions) => Exported;
