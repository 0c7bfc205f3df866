import type { Brief } from '../../format/brief';
import { readDay } from '../../format/dates';
import { noConfig, type ProjectConfig } from '../../format/project-config';
import type { Readiness } from '../../readiness';
import { adaptationPart } from './adaptation';
import { audiencesPart, platformsPart } from './audiences';
import { budgetPart } from './budget';
import { calendarPart } from './calendar';
import { contentPart } from './content';
import { itemsByGoal, namedThings, type PageContext } from './context';
import { engagementPart } from './engagement';
import { goalsPart } from './goals';
import { headPart, sourcesPart } from './head';
import { messagePart } from './message';
import { missingPart } from './missing';
import type { Page } from './page-data';
import { mapPart } from './strategy-map';
import { teamPart } from './team';

/** What a page may be told beside the brief. */
export interface PageOptions {
  /** What holds for the briefs of the folder: its own platforms and metrics have names then. */
  readonly config?: ProjectConfig | undefined;
  /** `2026-03-02`, the day on which it is looked at; none leaves out what depends on it, so that two exports are the same. */
  readonly today?: string | undefined;
  /** How far the brief is from its next status; none leaves out what is missing. */
  readonly readiness?: Readiness | undefined;
}

/**
 * The page of a brief, as far as the brief can be read: whatever is missing or of the wrong kind is left out. Never
 * throws. Long lists are cut, and say by how much, so that a huge brief costs hardly more than a long one.
 */
export function pageOf(brief: Brief, { config = noConfig, today, readiness }: PageOptions = {}): Page {
  const context: PageContext = {
    brief,
    facts: config.facts,
    vocabulary: config.vocabulary,
    today: readDay(today),
    readiness,
    named: namedThings(brief),
    serving: itemsByGoal(brief),
  };
  const { campaign } = brief.view;
  return {
    title: campaign?.name?.value ?? 'Campaign brief',
    language: languageOf(campaign?.languages[0]?.value),
    head: headPart(context),
    message: messagePart(context),
    goals: goalsPart(context),
    audiences: audiencesPart(context),
    platforms: platformsPart(context),
    map: mapPart(context),
    calendar: calendarPart(context),
    content: contentPart(context),
    engagement: engagementPart(context),
    budget: budgetPart(context),
    adaptation: adaptationPart(context),
    team: teamPart(context),
    sources: sourcesPart(context),
    missing: missingPart(context),
  };
}

/** What is no language tag would make screen readers guess. */
function languageOf(tag: string | undefined): string | undefined {
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}
