import type { Brief } from '../format/brief';
import type { Style } from '../format/form/skeleton';
import { type Entry, isNull, keyText, type ListNode, type MapNode, type Node, type Path } from '../format/nodes';
import type { Range } from '../format/text';
import { BriefLines } from './brief-lines';
import { styleOf } from './brief-style';
import { commentOn } from './comments';
import { withCommentsAbove, withCommentsBelow } from './part-lines';
import { writtenEntry, writtenItem } from './written';

/** Where the lines of a new part go, and what has to stand around them. */
export interface Landing {
  /** What gives way to the part: nothing, or an empty value such as `[]` with the comment behind it. */
  readonly range: Range;
  /** What stands before the part: the keys that are missing on the way to it, or the comment that gave way. */
  readonly lead: string;
  /** The column of the part's keys, or of its dash. */
  readonly column: number;
  /** What stands behind the part: a line break where a line follows. */
  readonly tail: string;
  readonly style: Style;
}

/** Why a part cannot land: a key is there already, or what should hold the part is not written line by line. */
export interface Barred {
  readonly reason: 'present' | 'other-form';
  readonly key: string;
  /** Where that stands. */
  readonly range: Range;
}

/** Where `key` would be written in the map at `path`, in its standard place. Maps that are missing on the way are made. */
export function landingOfKey(brief: Brief, path: Path, key: string): Landing | Barred {
  return new Way(brief, [...path, key], false).landing();
}

/** Where an item would be written at the end of the list at `path`. A list that is missing is made. */
export function landingOfItem(brief: Brief, path: Path): Landing | Barred {
  return new Way(brief, path, true).landing();
}

/** The way from the root of a brief to a part that is not there yet. */
class Way {
  private readonly style: Style;

  constructor(
    private readonly brief: Brief,
    private readonly steps: Path,
    /** Whether the part is an item of the list at the end of the way, and not the last key of it. */
    private readonly isItem: boolean,
  ) {
    this.style = styleOf(new BriefLines(brief));
  }

  landing(): Landing | Barred {
    const { root } = this.brief;
    return root === undefined || isNull(root) ? this.atEnd() : this.from(root, 0);
  }

  /** The landing below a node that stands at the first `depth` steps. */
  private from(node: Node, depth: number): Landing | Barred {
    const step = this.steps[depth];
    const item = node.kind === 'list' && !node.flow ? node.items[Number(step)] : undefined;
    if (item) return this.from(item, depth + 1);
    if (node.kind !== 'map' || node.flow) return { reason: 'other-form', key: String(step), range: node };
    const entry = node.entries.findLast((candidate) => keyText(candidate) === step);
    return entry ? this.at(entry, depth) : this.beside(node, depth);
  }

  private at(entry: Entry, depth: number): Landing | Barred {
    const isLast = depth === this.steps.length - 1;
    const { value } = entry;
    if (isLast && !this.isItem) return { reason: 'present', key: keyText(entry), range: entry.key };
    if (isEmpty(value)) return this.below(entry, depth + 1);
    if (!isLast) return this.from(value, depth + 1);
    return value.kind === 'list' && !value.flow
      ? this.behindItems(value)
      : { reason: 'other-form', key: keyText(entry), range: entry.key };
  }

  /** In a map that lacks the next key, behind the keys that come before it in the standard order. */
  private beside(map: MapNode, depth: number): Landing {
    const column = this.columnOf(map.entries[0]?.key.start ?? map.start);
    const before = this.entryBefore(map, depth);
    const gap = depth === 0 && this.hasGaps(map) ? this.brief.lineBreak : '';
    if (!before) return this.before(map, depth, column, gap);
    const line = this.lastLineOf(before.key.start, writtenEntry(this.brief.text, before).end, column);
    return this.behindLine(line, gap, this.missing(depth, column));
  }

  /** The last entry that comes before the wanted key in the standard order; in an item the first one, which has the dash. */
  private entryBefore(map: MapNode, depth: number): Entry | undefined {
    const order = this.brief.format.shapes.at(this.steps.slice(0, depth))?.keys ?? [];
    const earlier = new Set(order.slice(0, order.indexOf(String(this.steps[depth]))));
    const [first] = map.entries;
    const found = map.entries.findLast((entry) => earlier.has(keyText(entry)));
    return found ?? (first && !this.startsLine(first.key.start) ? first : undefined);
  }

  private before(map: MapNode, depth: number, column: number, gap: string): Landing {
    const line = this.brief.lines.lineAt(map.entries[0]?.key.start ?? map.start);
    // Comments at the very top speak of the brief as a whole.
    const { start } = this.brief.lines.lineRange(withCommentsAbove(this.brief.lines, line) || line);
    const { lead, column: inner } = this.missing(depth, column);
    return this.landingAt({ start, end: start }, lead, inner, this.brief.lineBreak + gap);
  }

  /** Below a key with nothing, or an empty list or map, behind it. */
  private below({ key, value }: Entry, depth: number): Landing {
    const { lines, text, lineBreak } = this.brief;
    const colon = text.indexOf(':', key.end) + 1;
    const line = lines.lineAt(Math.max(colon, value.start === value.end ? colon : value.end));
    const comment = commentOn(this.brief, line);
    const end = comment?.start ?? lines.lineRange(line).end;
    const kept = comment ? ` ${text.slice(comment.start, comment.end)}` : '';
    const { lead, column } = this.missing(depth, this.columnOf(key.start) + this.deeper(depth));
    const range = { start: colon, end: comment?.end ?? end };
    return this.landingAt(range, kept + lineBreak + lead, column, '');
  }

  private behindItems(list: ListNode): Landing {
    const last = writtenItem(this.brief.lines, list, list.items.length - 1);
    const column = this.columnOf(last.start);
    return this.behindLine(this.lastLineOf(last.start, last.end, column), '', { lead: '', column });
  }

  private atEnd(): Landing {
    return this.behindLine(this.brief.lines.lineCount - 1, '', this.missing(0, 0));
  }

  private behindLine(line: number, gap: string, { lead, column }: { lead: string; column: number }): Landing {
    const { lines, text, lineBreak } = this.brief;
    const isLast = line === lines.lineCount - 1;
    const at = isLast ? text.length : lines.lineRange(line + 1).start;
    const hasBreak = !isLast || /(?:^|[\r\n])$/.test(text);
    return this.landingAt(
      { start: at, end: at },
      (hasBreak ? '' : lineBreak) + gap + lead,
      column,
      hasBreak ? lineBreak : '',
    );
  }

  private landingAt(range: Range, lead: string, column: number, tail: string): Landing {
    return { range, lead, column, tail, style: this.style };
  }

  /** The keys on the way from a depth on, each on a line, and the column of what comes below them. */
  private missing(depth: number, column: number): { lead: string; column: number } {
    const count = this.steps.length - (this.isItem ? 0 : 1);
    let lead = '';
    let inner = column;
    for (let at = depth; at < count; at++) {
      lead += `${' '.repeat(inner)}${this.steps[at]}:${this.brief.lineBreak}`;
      inner += this.deeper(at + 1);
    }
    return { lead, column: inner };
  }

  /** How much deeper than the key before it the part at a depth stands. */
  private deeper(depth: number): number {
    const isDash = this.isItem && depth === this.steps.length;
    return isDash && this.style.flush ? 0 : this.style.step;
  }

  /** The last line of a part, with the comments right below it that stand deeper than it begins. */
  private lastLineOf(start: number, end: number, column: number): number {
    return withCommentsBelow(this.brief.lines, this.brief.lines.lineAt(Math.max(start, end)), column);
  }

  /** Whether the sections of a brief have empty lines between them. */
  private hasGaps({ entries }: MapNode): boolean {
    return entries.some((entry, index) => {
      const next = entries[index + 1];
      return (
        next && /\n[ \t]*\r?\n/.test(this.brief.text.slice(writtenEntry(this.brief.text, entry).end, next.key.start))
      );
    });
  }

  private startsLine(offset: number): boolean {
    const { lines, text } = this.brief;
    return text.slice(lines.lineRange(lines.lineAt(offset)).start, offset).trim() === '';
  }

  private columnOf(offset: number): number {
    return this.brief.lines.positionAt(offset).character;
  }
}

/** Nothing, `null`, `[]` or `{}`: what may give way to lines below the key. */
function isEmpty(node: Node): boolean {
  if (node.kind === 'map') return node.entries.length === 0;
  return node.kind === 'list' ? node.items.length === 0 : node.kind === 'scalar' && node.value === null;
}
