import { lengthOf, roomFor } from '../../format/counting';
import type { PlatformFacts } from '../../format/facts';
import { sentenceStart } from '../../format/form/place';
import type { ContentItemView } from '../../format/generated/view-types';
import type { Value } from '../../format/view';
import { lengthInWords } from '../../language/text-lengths';
import { grouped } from '../../rules/amounts';
import { type Copy, copiesOf, countingWords, sourceWords } from '../../rules/content-length';
import type { CountedText, Meter } from './content-data';
import type { PageContext } from './context';
import { shown } from './shown';

/** A share of its room from which a text is nearly full. */
const nearlyFull = 0.9;

/** The texts of an item with their meters, each counted as its platform counts. */
export function meteredTexts(
  item: ContentItemView,
  context: PageContext,
): (value: Value<string> | undefined) => CountedText | undefined {
  const copies = new Map(copiesOf(item, context.facts).map((copy) => [copy.value, copy]));
  return (value) => {
    const text = shown(value, value?.value.trim());
    const copy = value && copies.get(value);
    return text && { ...text, meter: copy && meterOf(copy, item, context) };
  };
}

function meterOf(copy: Copy, item: ContentItemView, { facts }: PageContext): Meter | undefined {
  const text = copy.value.value.trim();
  const room = roomFor(text, copy.limit);
  if (room === undefined) return undefined;
  const used = lengthOf(text, copy.limit.count ?? 'chars');
  const level = used > room ? 'too-long' : used > room * nearlyFull ? 'nearly-full' : 'fits';
  const over = used > room ? `, ${grouped(used - room)} too many` : '';
  const short = `${grouped(used)} of ${grouped(room)} characters${over}`;
  const words = lengthInWords({ copy, item, used, room }, facts);
  return { used, room, level, short, words, rule: ruleOf(copy, room, facts.platform(item.platform?.value)) };
}

/** How long such a text may be, and how it is known. */
function ruleOf({ limit, isShown }: Copy, room: number, platform: PlatformFacts | undefined): string {
  if (!platform) return '';
  const takes = isShown ? 'inboxes show about' : `${platform.name} takes`;
  const words = `${takes} ${grouped(room)} characters${sourceWords(limit, platform)}. ${countingWords(limit, room)}`;
  return sentenceStart(words.trimEnd());
}
