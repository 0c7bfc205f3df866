import { readDay } from '../../format/dates';
import type { CampaignView } from '../../format/generated/view-types';
import { counted } from '../../language/counted';
import { dayInWords } from '../../language/days-in-words';
import type { PageContext } from './context';
import { shownLanguages, shownPlaces } from './names';
import type { Detail } from './page-basics';
import type { DatesShown, HeadPart, Page } from './page-data';
import { personOf } from './people';
import { detail, detailOfList, placeOf, shortened, shown, shownLink } from './shown';

const mostReferences = 12;

/** Name, status, dates, owner and whatever else a reader wants to know first. */
export function headPart(context: PageContext): HeadPart {
  const { view, status } = context.brief;
  const { campaign } = view;
  return {
    name: shown(campaign?.name),
    brand: shown(campaign?.brand),
    summary: shown(campaign?.summary),
    status: { value: status, place: campaign?.status && placeOf(campaign.status) },
    owner: personOf(campaign?.owner, context),
    dates: campaign && datesOf(campaign, context.today),
    details: campaign ? detailsOf(campaign, context) : [],
    background: shown(view.strategy?.background),
  };
}

function datesOf({ start, end }: CampaignView, today: number | undefined): DatesShown | undefined {
  const first = readDay(start?.value);
  const last = readDay(end?.value);
  const place = start ?? end;
  if (!place || (first === undefined && last === undefined)) return undefined;
  const days = first !== undefined && last !== undefined ? last - first + 1 : undefined;
  return {
    text: datesInWords(first, last),
    place: placeOf(place),
    length: days !== undefined && days > 0 ? counted(days, 'day') : '',
    today: todayInWords(today, first, last),
  };
}

/** `17 February – 9 March 2026`, `from 17 February 2026`, `until 9 March 2026` */
function datesInWords(first: number | undefined, last: number | undefined): string {
  if (first === undefined) return last === undefined ? '' : `until ${dayInWords(last)}`;
  if (last === undefined) return `from ${dayInWords(first)}`;
  const [from, to] = [dayInWords(first), dayInWords(last)];
  const inOneYear = from.slice(-5) === to.slice(-5);
  return `${inOneYear ? from.slice(0, -5) : from} – ${to}`;
}

function todayInWords(today: number | undefined, first: number | undefined, last: number | undefined): string {
  if (today === undefined || first === undefined) return '';
  if (today < first) return `starts in ${counted(first - today, 'day')}`;
  if (last === undefined) return `day ${today - first + 1}`;
  return today > last ? `ended ${counted(today - last, 'day')} ago` : `day ${today - first + 1} of ${last - first + 1}`;
}

function detailsOf(campaign: CampaignView, context: PageContext): Detail[] {
  return [
    ...detailOfList('Where', shownPlaces(context, campaign.locations)),
    ...detailOfList('Languages', shownLanguages(campaign.languages)),
    ...detail('Times', shown(campaign.timezone, campaign.timezone?.value.replaceAll('_', ' '))),
    ...detail('Website', shownLink(campaign.website)),
  ];
}

/** What the brief rests on; undefined where it names nothing. */
export function sourcesPart({ brief: { view } }: PageContext): Page['sources'] {
  const { campaign } = view;
  if (!campaign || campaign.references.length === 0) return undefined;
  const sources = shortened(campaign.references, mostReferences, ({ title, url }) => {
    const link = shownLink(url);
    return title && link ? { ...link, text: title.value } : (link ?? shown(title));
  });
  return { ...sources, place: placeOf(campaign.references[0] ?? campaign) };
}
