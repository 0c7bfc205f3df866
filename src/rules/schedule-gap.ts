import type { Brief } from '../format/brief';
import { readCadence, readDay, writeDay } from '../format/dates';
import type { Facts } from '../format/facts';
import type { Fix, RelatedPlace } from '../format/finding';
import type { ChosenPlatformView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import type { Value } from '../format/view';
import { newContentFix } from './new-content';
import type { Report, Rule } from './rule';

/** So many times the cadence may pass before it is a silence. */
const mostCadences = 2;

export const gap: Rule = {
  code: 'schedule/gap',
  title: 'Silence',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'People follow an account for as long as something comes from it. A silence in the middle of a campaign loses those who were just won, and the platform shows the next post to fewer of them.',
  sources: ['strategy and execution article: a consistent presence'],
  remedy: 'Plan something for the silence, move items apart, or lower the cadence to what you can keep up.',
  bad: `
campaign:
  start: 2026-03-02
  end: 2026-03-29
strategy:
  platforms:
    - platform: instagram
      role: Show the first harvest
      why: Two in three of them plan their home there.
      audience: balcony-beginners
      cadence: weekly
      model: paid
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-05
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
    - id: last-call
      title: Last call
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-26
      owner: nadia
      media: [{url: 'https://growkits.test/kit.jpg', type: image, alt_text: The starter kit on a table}]
`,
  good: `
campaign:
  start: 2026-03-02
  end: 2026-03-29
strategy:
  platforms:
    - platform: instagram
      role: Show the first harvest
      why: Two in three of them plan their home there.
      audience: balcony-beginners
      cadence: weekly
      model: paid
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-12
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
    - id: last-call
      title: Last call
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-26
      owner: nadia
      media: [{url: 'https://growkits.test/kit.jpg', type: image, alt_text: The starter kit on a table}]
`,
  check(brief, report, { facts }) {
    const paced = (brief.view.strategy?.platforms ?? []).filter(({ platform, cadence }) => platform && cadence);
    if (paced.length === 0) return;
    const byPlatform = datedItems(brief);
    for (const chosen of paced) {
      const dated = byPlatform.get(chosen.platform?.value ?? '');
      if (dated) reportGaps(brief, chosen, dated, facts, report);
    }
  },
};

/** A day on which something happens on a platform, and where the brief says so. */
interface Mark {
  readonly day: number;
  readonly value: Value<string>;
  readonly isItem: boolean;
}

/** The items of each platform by day; of a platform with undated items nothing can be told, since they may fill any gap. */
function datedItems({ view }: Brief): ReadonlyMap<string, readonly Mark[] | undefined> {
  const byPlatform = new Map<string, Mark[] | undefined>();
  for (const { platform, publish } of view.execution?.content ?? []) {
    if (!platform) continue;
    const day = readDay(publish?.value);
    const marks = byPlatform.has(platform.value) ? byPlatform.get(platform.value) : [];
    if (publish && day !== undefined) marks?.push({ day, value: publish, isItem: true });
    byPlatform.set(platform.value, day === undefined ? undefined : marks);
  }
  for (const marks of byPlatform.values()) marks?.sort((a, b) => a.day - b.day);
  return byPlatform;
}

function reportGaps(
  brief: Brief,
  chosen: ChosenPlatformView,
  items: readonly Mark[],
  facts: Facts,
  report: (finding: Report) => void,
): void {
  const cadence = readCadence(chosen.cadence?.value ?? '');
  if (cadence === undefined) return;
  const marks = withBounds(brief, items);
  for (const [index, to] of marks.entries()) {
    const from = marks[index - 1];
    if (!from || to.day - from.day <= cadence * mostCadences) continue;
    report(gapReport(brief, chosen, from, to, facts));
  }
}

/** The items with the first and last day of the campaign around them, where these lie outside. */
function withBounds({ view: { campaign } }: Brief, items: readonly Mark[]): readonly Mark[] {
  const [start, end] = [campaign?.start, campaign?.end].map((value): Mark[] => {
    const day = readDay(value?.value);
    return value && day !== undefined ? [{ day, value, isItem: false }] : [];
  });
  const earlier = start?.filter(({ day }) => day <= (items[0]?.day ?? day)) ?? [];
  const later = end?.filter(({ day }) => day >= (items.at(-1)?.day ?? day)) ?? [];
  return [...earlier, ...items, ...later];
}

function gapReport(brief: Brief, chosen: ChosenPlatformView, from: Mark, to: Mark, facts: Facts): Report {
  const platform = chosen.platform?.value ?? '';
  const name = facts.platform(platform)?.name ?? platform;
  const related: RelatedPlace[] = chosen.cadence ? [{ message: 'the cadence', range: chosen.cadence }] : [];
  return {
    range: to.isItem ? to.value : from.value,
    message: `Nothing goes out on ${name} for ${to.day - from.day} days, from ${writeDay(from.day)} to ${writeDay(to.day)}, and the plan is ${quoted(chosen.cadence?.value ?? '')}. Fill the gap, or plan less.`,
    related,
    fixes: () => fillGap(brief, platform, name, (from.day + to.day) >> 1),
  };
}

/** One item in the middle; of a long silence the rest is found anew. */
function fillGap(brief: Brief, platform: string, name: string, day: number): Fix[] {
  const publish = writeDay(day);
  const wanted = { id: `${platform}-${publish}`, title: `Something for ${name}`, platform, publish };
  return newContentFix(brief, wanted, 'best', `Plan an item for ${publish}`);
}
