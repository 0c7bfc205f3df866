import type { BriefStatus } from '../../format/brief';
import { writeDay } from '../../format/dates';
import { counted } from '../../language/counted';
import { dayInShort } from '../model/days';
import type { Campaign } from './campaign-summary';

/** The statuses as headings. */
export const statusNames: Readonly<Record<BriefStatus, string>> = {
  draft: 'Draft',
  review: 'In review',
  approved: 'Approved',
  live: 'Live',
  closed: 'Closed',
};

/** `1 Mar – 31 May`, with years where they are not this one; `no dates yet`. */
export function datesInWords({ days }: Pick<Campaign, 'days'>, today: number): string {
  if (!days) return 'no dates yet';
  const { first, last } = days;
  const isUsual = [first, last].every((day) => yearOf(day) === yearOf(today));
  const lastInWords = dayInShort(last) + (isUsual ? '' : ` ${yearOf(last)}`);
  if (first === last) return lastInWords;
  return `${dayInShort(first)}${yearOf(first) === yearOf(last) ? '' : ` ${yearOf(first)}`} – ${lastInWords}`;
}

function yearOf(day: number): string {
  return writeDay(day).slice(0, 4);
}

/** `1 error, 2 warnings`; empty where there is none. */
export function problemsInWords({ errors, warnings }: Pick<Campaign, 'errors' | 'warnings'>): string {
  const found = [counted(errors, 'error'), counted(warnings, 'warning')];
  return found.filter((words) => !words.startsWith('no ')).join(', ');
}

/** `2 problems`; empty where there is none. */
function problemCount({ errors, warnings }: Campaign): string {
  return errors + warnings === 0 ? '' : counted(errors + warnings, 'problem');
}

/** `1 Mar – 31 May · 3 to do before review · 2 problems` */
export function campaignInShort(campaign: Campaign, today: number): string {
  const parts = [datesInWords(campaign, today), campaign.readiness, problemCount(campaign)];
  return parts.filter((words) => words !== '').join(' · ');
}
