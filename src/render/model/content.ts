import type { ContentItemView, MediaView } from '../../format/generated/view-types';
import type { Value } from '../../format/view';
import { counted } from '../../language/counted';
import { numberInWords } from '../../language/metrics-in-words';
import { formatNameOf } from '../../rules/content-items';
import { mediaTypeOf } from '../../rules/media';
import { titleOf } from './chips';
import type { ContentCard, ContentPart, MediaShown, PlatformMark } from './content-data';
import type { PageContext } from './context';
import { shownDay, shownMoment } from './days';
import { meteredTexts } from './meters';
import { type Money, moneyOf } from './money';
import { metricName, plainName, platformName, shownAudiences, shownGoals } from './names';
import type { Detail, Shown } from './page-basics';
import { personOf } from './people';
import { detail, detailOfList, placeOf, shortened, shown, shownLink, shownList } from './shown';

const mostCards = 60;
const mostParts = 25;
const mostMedia = 10;
const mostResults = 12;

/** Everything that is published, item by item in the order of the brief; undefined where it has none. */
export function contentPart(context: PageContext): ContentPart | undefined {
  const { execution } = context.brief.view;
  if (!execution || execution.content.length === 0) return undefined;
  const platforms = new Set(execution.content.flatMap(({ platform }) => platform?.value ?? []));
  const money = moneyOf(context);
  const cards = shortened(execution.content, mostCards, (item) => cardOf(item, context, money));
  return {
    ...cards,
    place: placeOf(execution),
    words: `${counted(execution.content.length, 'item')} on ${counted(platforms.size, 'platform')}`,
    rules: rulesOf(cards.items),
  };
}

/** The rules by which the texts of some cards are counted, each once. */
function rulesOf(cards: readonly ContentCard[]): string[] {
  const meters = cards.flatMap(({ subject, texts }) => [subject?.meter, ...texts.items.map(({ meter }) => meter)]);
  return [...new Set(meters.flatMap((meter) => (meter ? [meter.rule] : [])))];
}

function cardOf(item: ContentItemView, context: PageContext, money: Money): ContentCard {
  const metered = meteredTexts(item, context);
  const { campaign } = context.brief.view;
  const place = placeOf(item);
  return {
    id: item.id?.value,
    place,
    title: { text: titleOf(item), place },
    platform: markOf(item, context),
    format: plainName(formatNameOf(item, context.facts) ?? ''),
    sender: (item.partner?.handle ?? item.partner?.name ?? campaign?.brand ?? campaign?.name)?.value.slice(0, 80) ?? '',
    when: shownMoment(item.publish, campaign?.timezone?.value),
    status: shown(item.status, item.status && plainName(item.status.value)),
    subject: metered(item.subject),
    texts: shortened([...(item.text ? [item.text] : []), ...item.parts], mostParts, metered),
    hashtags: shortened(item.hashtags, mostParts, (tag) => shown(tag, `#${tag.value.replace(/^#/, '')}`)),
    mentions: shortened(item.mentions, mostParts, (name) => shown(name, `@${name.value.replace(/^@/, '')}`)),
    link: shownLink(item.link),
    callToAction: shown(item.call_to_action),
    media: shortened(item.media, mostMedia, mediaOf),
    details: [...strategyDetails(item, context), ...workDetails(item, context), ...moneyDetails(item, context, money)],
  };
}

function markOf({ platform }: ContentItemView, context: PageContext): PlatformMark {
  const id = platform?.value ?? '';
  const name = platform ? platformName(context, platform.value) : 'No platform yet';
  return { id, name, kind: context.facts.platform(id)?.kind ?? '' };
}

function mediaOf(media: MediaView): MediaShown {
  const { file, url, alt_text, duration, captions, credit } = media;
  const words = [
    duration?.value,
    captions && (captions.value === 'burned-in' ? 'captions in the picture' : `captions: ${captions.value}`),
    credit && `by ${credit.value}`,
  ];
  return {
    place: placeOf(media),
    kind: mediaTypeOf(media) ?? 'media',
    source: shown(file ?? url),
    altText: shown(alt_text),
    words: words.filter((part) => part !== undefined).join(' · '),
  };
}

function strategyDetails(item: ContentItemView, context: PageContext): Detail[] {
  const { pillars, phases } = context.named;
  const pillar = item.pillar && pillars.get(item.pillar.value)?.name?.value;
  const phase = item.phase && phases.get(item.phase.value)?.name?.value;
  return [
    ...detailOfList('Serves', shownGoals(item.goals)),
    ...detailOfList('For', shownAudiences(context, item.audience)),
    ...detail('Pillar', shown(item.pillar, pillar)),
    ...detail('Phase', shown(item.phase, phase)),
  ];
}

function workDetails(item: ContentItemView, context: PageContext): Detail[] {
  const { approval, origin, source, credit, depends_on, notes } = item;
  return [
    ...detailOfList(
      'After',
      shortened(depends_on, mostParts, (id) => itemNamed(id, context)),
    ),
    ...detail('Cleared by', personOf(approval?.approver, context)),
    ...detail(approval?.approved_on ? 'Cleared on' : 'To clear by', shownDay(approval?.approved_on ?? approval?.due)),
    ...detail('Origin', shown(origin, origin && plainName(origin.value))),
    ...detail('Source', shownLink(source)),
    ...detail('Credit', shown(credit)),
    ...detail('Note', shown(notes)),
  ];
}

function itemNamed(id: Value<string>, { named }: PageContext): Shown | undefined {
  const item = named.content.get(id.value);
  return shown(id, item && titleOf(item));
}

function moneyDetails(item: ContentItemView, context: PageContext, money: Money): Detail[] {
  const { partner, promotion } = item;
  const results = shortened(item.results, mostResults, (result): Shown | undefined => {
    const { metric, value } = result;
    if (!metric || !value) return undefined;
    const number = numberInWords(context.brief, context.facts, metric.value, value);
    return { text: `${metricName(context, metric.value)}: ${number}`, place: placeOf(result) };
  });
  return [
    ...detail('Partner', shown(partner?.name)),
    ...detail('Paid', partner?.compensated && shown(partner.compensated, partner.compensated.value ? 'Yes' : 'No')),
    ...detail('Disclosed as', shown(partner?.disclosure)),
    ...detail('Agreement', shown(partner?.agreement)),
    ...detail('May be used until', shownDay(partner?.usage_until)),
    ...detail('Promoted with', shown(promotion?.amount, promotion?.amount && money(promotion.amount.value))),
    ...detailOfList(
      'Advert',
      shownList([promotion?.objective, promotion?.targeting].filter((one) => one !== undefined)),
    ),
    ...detailOfList('Results', results),
  ];
}
