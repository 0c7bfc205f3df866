import { type CheckResult, countBySeverity } from '../../check';
import type { Brief, BriefStatus } from '../../format/brief';
import { readDay } from '../../format/dates';
import type { AudienceView, ContentItemView, PhaseView } from '../../format/generated/view-types';
import { noConfig, type ProjectConfig } from '../../format/project-config';
import type { Range } from '../../format/text';
import type { Value } from '../../format/view';

import { describeNextStep, type Readiness } from '../../readiness';
import { plainName } from '../model/names';
import { namesOfPeople, type Task, tasksOf } from './tasks';

/** A brief, and what is known of it beside its text. */
export interface BriefToSum {
  /** Where the brief is, as its host names places: an address or a path. */
  readonly address: string;
  /** The path of its file as people know it. */
  readonly file: string;
  readonly brief: Brief;
  readonly findings: CheckResult['findings'];
  readonly readiness: Readiness;
  /** For the names of a team's own platforms. */
  readonly config?: ProjectConfig | undefined;
}

/** All that the portfolio needs of one brief, as plain data: it is kept in place of the brief, which takes far more memory. */
export interface CampaignSummary {
  readonly campaign: Campaign;
  readonly audiences: readonly Audience[];
  readonly posts: readonly Post[];
  readonly tasks: readonly Task[];
}

/** A campaign as it stands in a list. Days are days since 1970-01-01. */
export interface Campaign {
  readonly address: string;
  readonly file: string;
  /** The name of the file where the campaign has none yet. */
  readonly name: string;
  /** Where the name stands in the text; the beginning of the text where there is none. */
  readonly place: Range;
  readonly status: BriefStatus;
  readonly owner: string | undefined;
  /** As the campaign says, else as its content does. */
  readonly days: Span | undefined;
  readonly phases: readonly Phase[];
  /** `3 to do before review`, `ready for review`; empty for the last status. */
  readonly readiness: string;
  /** How much is still to be done before the next status. */
  readonly todo: number;
  readonly errors: number;
  readonly warnings: number;
}

/** From one day to another; the last one is part of it. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** What says so. */
  readonly by: 'campaign' | 'content';
}

export interface Phase {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** People whom a campaign talks to. What it does not say of them is an empty list or undefined. */
export interface Audience {
  readonly id: string;
  readonly name: string;
  /** ISO 3166 codes, those of the campaign where the audience has none. */
  readonly locations: readonly string[];
  /** BCP 47, those of the campaign where the audience has none. */
  readonly languages: readonly string[];
  readonly youngest: number | undefined;
  readonly oldest: number | undefined;
}

/** A content item that has a day. */
export interface Post {
  readonly title: string;
  readonly place: Range;
  readonly day: number;
  readonly platform: string;
  readonly platformName: string;
  /** Whom it is for: indexes in the audiences of the summary. */
  readonly audiences: readonly number[];
}

/** Sums a brief up, however broken; what cannot be read of it is left out. */
export function summaryOf(source: BriefToSum): CampaignSummary {
  const { brief, config = noConfig } = source;
  const audiences = audiencesOf(brief);
  const posts = postsOf(brief, audiences, config);
  return { campaign: campaignOf(source, posts), audiences, posts, tasks: tasksOf(brief) };
}

function campaignOf({ address, file, brief, findings, readiness }: BriefToSum, posts: readonly Post[]): Campaign {
  const { name, owner, phases = [] } = brief.view.campaign ?? {};
  const { error, warning } = countBySeverity(findings);
  return {
    address,
    file,
    name: name ? oneLine(name.value) : file.slice(file.lastIndexOf('/') + 1),
    place: rangeOf(name),
    status: readiness.status,
    owner: owner && namesOfPeople(brief)(owner.value),
    days: spanOf(brief, posts),
    phases: phases.flatMap(phaseOf),
    readiness: describeNextStep(readiness),
    todo: readiness.todo.length,
    errors: error,
    warnings: warning,
  };
}

/** One end alone is a day; an end before the start is a slip that findings speak of. */
function spanOf({ view }: Brief, posts: readonly Post[]): Span | undefined {
  const start = readDay(view.campaign?.start?.value);
  const end = readDay(view.campaign?.end?.value);
  const first = start ?? end;
  if (first !== undefined) return { first, last: Math.max(first, end ?? first), by: 'campaign' };
  const days = posts.map(({ day }) => day);
  const [earliest, latest] = [days.reduce(least, Infinity), days.reduce(most, -Infinity)];
  return days.length === 0 ? undefined : { first: earliest, last: latest, by: 'content' };
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

function most(a: number, b: number): number {
  return Math.max(a, b);
}

function phaseOf({ id, name, start, end }: PhaseView): Phase[] {
  const first = readDay(start?.value);
  const last = readDay(end?.value);
  if (first === undefined || last === undefined || last < first) return [];
  return [{ name: oneLine(name?.value ?? id?.value ?? ''), first, last }];
}

function audiencesOf({ view: { campaign, strategy } }: Brief): Audience[] {
  const everywhere = { locations: campaign?.locations ?? [], languages: campaign?.languages ?? [] };
  return (strategy?.audience ?? []).map((audience) => audienceOf(audience, everywhere));
}

type Reach = Pick<AudienceView, 'locations' | 'languages'>;

function audienceOf({ id, name, age, locations, languages }: AudienceView, everywhere: Reach): Audience {
  return {
    id: id?.value ?? '',
    name: oneLine(name?.value ?? ''),
    locations: valuesOf(locations.length > 0 ? locations : everywhere.locations),
    languages: valuesOf(languages.length > 0 ? languages : everywhere.languages),
    youngest: age?.min?.value,
    oldest: age?.max?.value,
  };
}

function valuesOf(values: readonly Value<string>[]): string[] {
  return values.map(({ value }) => value);
}

/** A content item that names no audience is for all of them, as the format has it. */
function postsOf({ view }: Brief, audiences: readonly Audience[], { facts }: ProjectConfig): Post[] {
  const byId = new Map(audiences.map(({ id }, index) => [id, index]));
  const all = audiences.map((_, index) => index);
  return (view.execution?.content ?? []).flatMap((item) => {
    const day = readDay(item.publish?.value);
    if (day === undefined || !item.platform) return [];
    const platform = item.platform.value;
    const platformName = facts.platform(platform)?.name ?? plainName(platform);
    const named = item.audience.flatMap(({ value }) => byId.get(value) ?? []);
    return [{ ...titleOf(item), day, platform, platformName, audiences: item.audience.length > 0 ? named : all }];
  });
}

function titleOf({ title, id, platform }: ContentItemView): Pick<Post, 'title' | 'place'> {
  const words = title ?? id;
  return { title: oneLine(words?.value ?? 'Untitled'), place: rangeOf(words ?? platform) };
}

function rangeOf(value: Range | undefined): Range {
  return { start: value?.start ?? 0, end: value?.end ?? 0 };
}

/** Nobody reads on in a list; the brief has the rest. */
const longestWords = 160;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestWords ? line : `${line.slice(0, longestWords).replace(/[\ud800-\udbff]$/, '')} …`;
}
