import type { Brief } from '../format/brief';
import { lengthOf, roomFor } from '../format/counting';
import type { Facts } from '../format/facts';
import type { ContentItemView } from '../format/generated/view-types';
import { grouped } from '../rules/amounts';
import { type Copy, copiesOf, countingWords, sourceWords } from '../rules/content-length';

/** A text that is published, and how much of its room it takes, as its platform counts. */
export interface TextLength {
  readonly copy: Copy;
  readonly used: number;
  readonly room: number;
  readonly item: ContentItemView;
}

/** The texts that begin between two offsets and whose limit is known. Texts elsewhere are not counted. */
export function textLengthsIn(brief: Brief, facts: Facts, isWanted: (copy: Copy) => boolean): readonly TextLength[] {
  const items = brief.view.execution?.content ?? [];
  return items.flatMap((item) =>
    copiesOf(item, facts)
      .filter(isWanted)
      .flatMap((copy) => lengthOfCopy(copy, item)),
  );
}

function lengthOfCopy(copy: Copy, item: ContentItemView): TextLength[] {
  const text = copy.value.value.trim();
  const room = roomFor(text, copy.limit);
  return room === undefined ? [] : [{ copy, item, room, used: lengthOf(text, copy.limit.count ?? 'chars') }];
}

/** `134 of 280 characters on X (X documentation, 2026-08-22). A link counts as 23 there, an emoji as 2.` */
export function lengthInWords({ copy, used, room, item }: TextLength, facts: Facts): string {
  const platform = facts.platform(item.platform?.value);
  if (!platform) return `${grouped(used)} of ${grouped(room)} characters`;
  const where = copy.isShown ? 'that inboxes show' : `on ${platform.name}`;
  const words = `${grouped(used)} of ${grouped(room)} characters ${where}${sourceWords(copy.limit, platform)}.`;
  return `${words} ${countingWords(copy.limit, room)}`.trimEnd();
}
