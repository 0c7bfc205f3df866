import type { BriefStatus } from '../../format/brief';
import { months, writeDay } from '../../format/dates';
import { counted } from '../../language/counted';
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
export function datesInWords({ days }: Campaign, today: number): string {
  if (!days) return 'no dates yet';
  const [first, last] = [days.first, days.last].map(partsOf);
  if (!first || !last) return '';
  const year = isThisYear(days.first, today) && isThisYear(days.last, today) ? '' : ` ${last.year}`;
  if (days.first === days.last) return `${first.short}${year}`;
  const firstYear = first.year === last.year ? '' : ` ${first.year}`;
  return `${first.short}${firstYear} – ${last.short}${year}`;
}

/** `1 Mar`, with the year where it is not this one. */
export function dayInShort(day: number, today: number): string {
  const { short, year } = partsOf(day);
  return isThisYear(day, today) ? short : `${short} ${year}`;
}

function partsOf(day: number): { readonly short: string; readonly year: string } {
  const [year = '', month = '', date = ''] = writeDay(day).split('-');
  return { short: `${Number(date)} ${months[Number(month) - 1]?.slice(0, 3)}`, year };
}

function isThisYear(day: number, today: number): boolean {
  return partsOf(day).year === partsOf(today).year;
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
