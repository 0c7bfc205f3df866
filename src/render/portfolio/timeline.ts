import { shortened } from '../model/shown';
import type { Campaign } from './campaign-summary';
import type { CampaignRow, Timeline } from './page-data';
import type { Portfolio } from './portfolio';
import { type TimeScale, timeScale } from './time-scale';
import { datesInWords, problemsInWords, statusNames } from './words';

const mostRows = 100;
const mostPhases = 12;
/** Today is drawn where a campaign is no further away than so many days. */
const nearToday = 60;

/** All campaigns on one scale of time, the closed ones below the others. */
export function timelineOf({ campaigns, today }: Portfolio): Timeline {
  const isClosed = ({ status }: Campaign) => status === 'closed';
  const rows = [...campaigns.filter((campaign) => !isClosed(campaign)), ...campaigns.filter(isClosed)];
  const scale = scaleOf(rows, today);
  const share = scale?.shareOf(today) ?? -1;
  return {
    marks: scale?.marks ?? [],
    today: share >= 0 && share < 1 ? share : undefined,
    rows: shortened(rows, mostRows, (campaign) => rowOf(campaign, today, scale)),
  };
}

function scaleOf(campaigns: readonly Campaign[], today: number): TimeScale | undefined {
  const spans = campaigns.slice(0, mostRows).flatMap(({ days }) => days ?? []);
  if (spans.length === 0) return undefined;
  const first = spans.reduce((day, span) => Math.min(day, span.first), Infinity);
  const last = spans.reduce((day, span) => Math.max(day, span.last), -Infinity);
  const isNear = first - nearToday <= today && today <= last + nearToday;
  return isNear ? timeScale(Math.min(first, today), Math.max(last, today)) : timeScale(first, last);
}

function rowOf(campaign: Campaign, today: number, scale: TimeScale | undefined): CampaignRow {
  const { address, place, name, file, status, owner, readiness, errors, warnings, days } = campaign;
  const words = [days?.by === 'content' ? 'dates of its content' : '', readiness, owner ?? ''];
  return {
    target: { address, place },
    name,
    file,
    status,
    statusName: statusNames[status],
    dates: datesInWords(campaign, today),
    words: words.filter((part) => part !== '').join(' · '),
    problems: problemsInWords(campaign),
    gravity: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'none',
    bar: days && scale && barOf(days, scale),
    phases: scale && days ? phasesOf(campaign, days, today, scale) : [],
  };
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** The last day is part of it. */
function barOf({ first, last }: Days, scale: TimeScale): { readonly from: number; readonly to: number } {
  return { from: scale.shareOf(first), to: scale.shareOf(last + 1) };
}

/** Phases as far as they lie within the campaign. */
function phasesOf({ phases }: Campaign, days: Days, today: number, scale: TimeScale): CampaignRow['phases'] {
  return phases.slice(0, mostPhases).flatMap(({ name, ...phase }) => {
    const within = { first: Math.max(phase.first, days.first), last: Math.min(phase.last, days.last) };
    if (within.last < within.first) return [];
    const dates = datesInWords({ days: { ...phase, by: 'campaign' } }, today);
    return [{ ...barOf(within, scale), words: `${name}, ${dates}` }];
  });
}
