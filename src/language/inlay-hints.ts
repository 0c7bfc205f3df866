import type { Brief } from '../format/brief';
import { readDay, weekdayOf } from '../format/dates';
import { type Facts, knownFacts } from '../format/facts';
import { type Place, rootPlace } from '../format/form/place';
import { PathTree } from '../format/form/places-at';
import { resolveAlias } from '../format/nodes';
import { pathsOfKinds } from '../format/shape';
import { writtenRange } from '../format/stretches';
import type { Range } from '../format/text';
import { campaignDay, placeInCampaign, weekdayInShort } from './days-in-words';
import { lengthInWords, textLengthsIn } from './text-lengths';

/** A word that the editor shows behind a value. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  /** The same in a sentence. */
  readonly tooltip: string;
}

/** Behind the texts that begin in a range the room that they take, behind its dates the weekday and the day of the campaign. */
export function hintsIn(brief: Brief, range: Range, facts: Facts = knownFacts): readonly InlayHint[] {
  const hints = [...textHints(brief, range, facts), ...dateHints(brief, range)];
  // What several aliases repeat is written once.
  const byOffset = new Map(hints.map((hint) => [hint.offset, hint]));
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset);
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

function textHints(brief: Brief, range: Range, facts: Facts): InlayHint[] {
  const lengths = textLengthsIn(brief, facts, ({ value }) => holds(range, value.start));
  return lengths.map((length) => ({
    offset: endOfText(brief, length.copy.value.place),
    label: `${length.used}/${length.room}`,
    tooltip: lengthInWords(length, facts),
  }));
}

/** Behind a block of copy nobody would look: its hint stands beside the key. */
function endOfText({ text, lines }: Brief, { node }: Place): number {
  const value = resolveAlias(node) ?? node;
  const isBlock = value.kind === 'scalar' && value.style === 'block';
  const { end } = isBlock ? lines.lineRange(lines.lineAt(value.start)) : value;
  return writtenRange(text, { start: value.start, end }).end;
}

let datePaths: PathTree<'date'> | undefined;

/** Where the format has dates; gathered when a brief is first shown, so that no start waits for it. */
function dates(): PathTree<'date'> {
  if (datePaths) return datePaths;
  datePaths = new PathTree();
  for (const { path, kind } of pathsOfKinds()) if (kind === 'date' || kind === 'moment') datePaths.add(path, 'date');
  return datePaths;
}

function dateHints(brief: Brief, range: Range): InlayHint[] {
  const hints: InlayHint[] = [];
  if (brief.root)
    dates().visit(rootPlace(brief.root), ({ node }) => {
      const value = resolveAlias(node);
      if (value?.kind === 'scalar' && holds(range, value.start))
        hints.push(...dateHint(brief, String(value.value), value.end));
    });
  return hints;
}

function dateHint(brief: Brief, date: string, offset: number): InlayHint[] {
  const day = readDay(date);
  if (day === undefined) return [];
  const number = campaignDay(brief, day);
  const where = placeInCampaign(brief, day);
  return [
    {
      offset,
      label: number === undefined ? weekdayInShort(day) : `${weekdayInShort(day)} · day ${number}`,
      tooltip: where === '' ? weekdayOf(day) : `${weekdayOf(day)}, ${where}`,
    },
  ];
}
