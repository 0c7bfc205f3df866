import type { Brief } from '../format/brief';
import type { ListNode, MapNode, Node } from '../format/nodes';
import type { Range } from '../format/text';
import { writtenItem, writtenNode } from './written';

/** The column at which a line's first sign stands, and the one at which it should. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

/** How the lines of a brief should be indented. Lines are zero-based; comments and empty lines are in neither list. */
export interface Indentation {
  /** Lines that begin with a key, a dash or a value of their own. */
  readonly structural: ReadonlyMap<number, Shift>;
  /** Lines inside a text or brackets, which move along with the line that these begin on. */
  readonly continued: ReadonlyMap<number, Shift>;
}

/** How much deeper the parts of a section stand. */
const step = 2;

/** The house style: two spaces for each level, also before the dashes of a list. */
export function indentationOf(brief: Brief): Indentation {
  const levels = new Levels(brief);
  if (brief.root) levels.placeNode(brief.root, { from: 0, to: 0 });
  return levels;
}

class Levels implements Indentation {
  readonly structural = new Map<number, Shift>();
  readonly continued = new Map<number, Shift>();

  constructor(private readonly brief: Brief) {}

  /** `shift` is the one of the column at which the node stands. */
  placeNode(node: Node, shift: Shift): void {
    if (node.kind === 'map' && !node.flow) this.placeMap(node, shift);
    else if (node.kind === 'list' && !node.flow) this.placeList(node, shift);
    else if (node.kind !== 'alias') this.placeInline(node, shift);
  }

  private placeMap({ entries }: MapNode, { from, to }: Shift): void {
    for (const [index, { key, value }] of entries.entries()) {
      const shift = index === 0 ? { from, to } : { from: this.columnOf(key.start), to };
      this.note(key.start, to);
      this.placeValue(value, this.lineOf(key.start), shift);
    }
  }

  private placeList(list: ListNode, { to }: Shift): void {
    for (const [index, item] of list.items.entries()) {
      const dash = writtenItem(this.brief.lines, list, index).start;
      this.note(dash, to);
      const onLineOfDash = this.lineOf(item.start) === this.lineOf(dash);
      const from = onLineOfDash ? this.columnOf(behindDash(this.brief.text, dash)) : this.firstColumn(item.start);
      if (!onLineOfDash) this.note(item.start, to + step);
      this.placeNode(item, { from, to: to + step });
    }
  }

  private placeValue(value: Node, lineOfKey: number, shift: Shift): void {
    if (this.lineOf(value.start) === lineOfKey) {
      if (!isBlock(value)) this.placeNode(value, shift);
      return;
    }
    const to = shift.to + step;
    this.note(value.start, to);
    this.placeNode(value, { from: this.firstColumn(value.start), to });
  }

  /** A text or brackets: the further lines keep their distance from the first. */
  private placeInline({ start, end }: Range, shift: Shift): void {
    const last = this.lineOf(Math.max(start, end - 1));
    for (let line = this.lineOf(start) + 1; line <= last; line++) this.continued.set(line, shift);
  }

  /** The outermost part that begins on a line says where the line stands. */
  private note(offset: number, to: number): void {
    const line = this.lineOf(offset);
    if (!this.structural.has(line)) this.structural.set(line, { from: this.firstColumn(offset), to });
  }

  private lineOf(offset: number): number {
    return this.brief.lines.lineAt(offset);
  }

  private columnOf(offset: number): number {
    return this.brief.lines.positionAt(offset).character;
  }

  /** Where the line of an offset begins: before a value there may be an anchor or a tag. */
  private firstColumn(offset: number): number {
    return this.brief.lines.lineText(this.lineOf(offset)).search(/[^ \t]|$/);
  }
}

function isBlock(node: Node): boolean {
  return (node.kind === 'map' || node.kind === 'list') && !node.flow;
}

function behindDash(text: string, dash: number): number {
  let at = dash + 1;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** The stretches of copy over several lines: the blanks and empty lines in them are the author's. */
export function longTexts({ text, lines, root }: Brief): readonly Range[] {
  const found: Range[] = [];
  const visit = (node: Node) => {
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind === 'map') for (const { key, value } of node.entries) [key, value].forEach(visit);
    if (node.kind === 'scalar' && node.style === 'block') found.push({ start: node.start, end: node.end + 1 });
    else if (node.kind === 'scalar' && lines.lineAt(node.start) < lines.lineAt(node.end))
      found.push(writtenNode(text, node));
  };
  if (root) visit(root);
  return found;
}
