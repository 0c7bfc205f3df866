import type { Entry, ListNode, MapNode, Node, ScalarNode, ScalarValue } from './nodes';
import {
  folded,
  foldedNode,
  isOtherThanText,
  plainNode,
  quotedNode,
  unusual,
  withoutComment,
  withoutSpaces,
} from './quick-scalars';

/**
 * Reads YAML as almost all briefs are written: keys and dashes, values on one line or as blocks of text, brackets on one
 * line. That is a tenth of the work of YAML's library, which reads whatever this reader does not know: anchors, tags,
 * brackets in brackets, quoted texts over several lines, and everything that may be wrong.
 * @returns the very tree that the library's reader would give (test/format/quick-reader.test.ts), or undefined
 */
export function quickRead(text: string): MapNode | undefined {
  try {
    return new QuickReader(text).read();
  } catch (error) {
    if (error === unusual) return undefined;
    throw error;
  }
}

/** Deeper than any brief: how deep YAML may be is for the library's reader to say. */
const maxDepth = 50;

const keyPattern = /([A-Za-z_][\w-]*):(?=[ \r\n]|$)/y;
/** Behind a value nothing may follow but a comment. */
const restOfLine = /^ *(?:$| #)/;
const blockHeader = /^([|>])(-?)(?=$| )/;
/** `*`, `- ` and all else that does not begin a text. */
const sign = /^(?:[}\],&*!%@`]|[?:-](?: |$))/;
const plainInBrackets = /[^\s,[\]{}"'#&*!|>%@`?:~-][^,[\]{}#\t\r\n]*/y;

/** A value, and where YAML's library says that it ends with its line: there the block that holds it ends. */
interface Read<T extends Node = Node> {
  readonly node: T;
  readonly blockEnd: number;
}

class QuickReader {
  /** The current line: where it and its content begin and end, and where the next line begins. */
  private lineStart = 0;
  private start = 0;
  private end = 0;
  private nextLine = 0;
  /** Spaces before the content of the current line; less than none after the last line. */
  private indent = -1;
  private depth = 0;

  constructor(private readonly text: string) {}

  read(): MapNode {
    if (/\r(?!\n)| $/.test(this.text)) throw unusual;
    this.toNextContent();
    if (this.indent !== 0 || this.isAtDash()) throw unusual;
    const { node } = this.map();
    if (this.indent >= 0) throw unusual;
    return node;
  }

  /**
   * Goes to the next line with content, and says whether it came by a comment. To the library, a comment further right
   * than what follows belongs to what stands above.
   */
  private toNextContent(): boolean {
    let comment = -1;
    while (this.nextLine < this.text.length) {
      this.toLine(this.nextLine);
      if (this.start === this.end) continue;
      if (this.text[this.start] === '\t') throw unusual;
      if (this.text[this.start] !== '#') return this.passed(comment);
      comment = Math.max(comment, this.indent);
    }
    this.indent = -1;
    return this.passed(comment);
  }

  private passed(comment: number): boolean {
    if (comment > Math.max(this.indent, 0)) throw unusual;
    return comment >= 0;
  }

  private toLine(offset: number): void {
    const lineBreak = this.text.indexOf('\n', offset);
    this.lineStart = offset;
    this.nextLine = lineBreak < 0 ? this.text.length : lineBreak + 1;
    this.end = lineBreak < 0 ? this.text.length : lineBreak;
    if (this.text[this.end - 1] === '\r' && this.end > offset) this.end--;
    this.start = this.afterSpaces(offset);
    this.indent = this.start - offset;
  }

  private afterSpaces(offset: number): number {
    let at = offset;
    while (at < this.end && this.text.charCodeAt(at) === 0x20) at++;
    return at;
  }

  private isAtDash(): boolean {
    return this.text[this.start] === '-' && (this.start + 1 === this.end || this.text[this.start + 1] === ' ');
  }

  private block(): Read {
    if (++this.depth > maxDepth) throw unusual;
    const read = this.isAtDash() ? this.list() : this.map();
    this.depth--;
    return read;
  }

  private map(): Read<MapNode> {
    const { indent, start } = this;
    const entries: Entry[] = [];
    const keys = new Set<ScalarValue>();
    let blockEnd = start;
    do {
      const key = this.keyAt(this.start);
      if (keys.has(key.value)) throw unusual;
      keys.add(key.value);
      const value = this.value(key.end + 1, indent, true);
      entries.push({ key, value: value.node });
      blockEnd = value.blockEnd;
    } while (this.indent === indent);
    return { node: { kind: 'map', start, end: blockEnd, flow: false, entries }, blockEnd };
  }

  private keyAt(start: number): ScalarNode {
    keyPattern.lastIndex = start;
    const word = keyPattern.exec(this.text)?.[1];
    if (word === undefined || isOtherThanText(word)) throw unusual;
    return { kind: 'scalar', start, end: start + word.length, value: word, style: 'plain' };
  }

  private list(): Read<ListNode> {
    const { indent, start } = this;
    const items: Node[] = [];
    let blockEnd = start;
    do {
      const item = this.item(indent);
      items.push(item.node);
      blockEnd = item.blockEnd;
    } while (this.indent === indent && this.isAtDash());
    return { node: { kind: 'list', start, end: blockEnd, flow: false, items }, blockEnd };
  }

  private item(indent: number): Read {
    const at = this.afterSpaces(this.start + 1);
    keyPattern.lastIndex = at;
    if (!keyPattern.test(this.text)) return this.value(this.start + 1, indent, false);
    this.start = at;
    this.indent = at - this.lineStart;
    return this.block();
  }

  /** What stands behind a colon or dash of a block at column `indent`. A list below a key may begin at the same column. */
  private value(after: number, indent: number, ofKey: boolean): Read {
    const at = this.afterSpaces(after);
    const read =
      at === this.end || this.text[at] === '#' ? this.valueBelow(at, indent, ofKey) : this.valueOnLine(at, indent);
    if (this.indent > indent) throw unusual;
    return read;
  }

  private valueBelow(at: number, indent: number, ofKey: boolean): Read {
    const commentBehind = at < this.end;
    const commentBelow = this.toNextContent();
    if (this.indent > indent || (ofKey && this.indent === indent && this.isAtDash())) return this.block();
    if (!ofKey || commentBehind || commentBelow) throw unusual;
    return { node: { kind: 'scalar', start: at, end: at, value: null, style: 'plain' }, blockEnd: at };
  }

  private valueOnLine(at: number, indent: number): Read {
    const first = this.text.charAt(at);
    if (first === '|' || first === '>') return this.blockOfText(at, indent);
    if (!/["'[{]/.test(first)) return this.plainText(at, indent);
    const node = first === '[' || first === '{' ? this.brackets(first, at) : this.quoted(at);
    if (!restOfLine.test(this.text.slice(node.end, this.end))) throw unusual;
    const blockEnd = this.nextLine;
    this.toNextContent();
    return { node, blockEnd };
  }

  private quoted(at: number): ScalarNode {
    return quotedNode(this.text.slice(at, this.end), at);
  }

  /** A text that may go on over deeper lines. */
  private plainText(at: number, indent: number): Read<ScalarNode> {
    if (sign.test(this.text.slice(at, this.end))) throw unusual;
    for (let from = at; ; from = this.start) {
      const line = this.text.slice(from, this.end);
      const words = withoutComment(line);
      const blockEnd = this.nextLine;
      const commentBelow = this.toNextContent();
      const end = from + words.length;
      if (this.indent > indent && (commentBelow || words.length < withoutSpaces(line).length)) throw unusual;
      if (this.indent > indent) continue;
      const read = from === at ? plainNode : foldedNode;
      return { node: read(this.text.slice(at, end), at), blockEnd };
    }
  }

  private brackets(opening: string, start: number): ListNode | MapNode {
    const items: Node[] = [];
    const entries: Entry[] = [];
    const isMap = opening === '{';
    const end = this.bracketItems(start, isMap ? '}' : ']', (at) => {
      if (isMap) return last(entries, this.bracketEntry(at)).value.end;
      return last(items, this.bracketItem(at)).end;
    });
    if (isMap && new Set(entries.map(({ key }) => key.value)).size < entries.length) throw unusual;
    return isMap ? { kind: 'map', start, end, flow: true, entries } : { kind: 'list', start, end, flow: true, items };
  }

  /** @param read reads the item at an offset and gives the offset of its end */
  private bracketItems(opening: number, closing: string, read: (at: number) => number): number {
    let at = this.afterSpaces(opening + 1);
    while (this.text[at] !== closing) {
      at = this.afterSpaces(read(at));
      if (this.text[at] === closing) break;
      if (this.text[at] !== ',') throw unusual;
      at = this.afterSpaces(at + 1);
      if (this.text[at] === closing) throw unusual;
    }
    return at + 1;
  }

  private bracketEntry(at: number): Entry {
    const key = this.keyAt(at);
    return { key, value: this.bracketItem(this.afterSpaces(key.end + 1)) };
  }

  private bracketItem(at: number): ScalarNode {
    const first = this.text[at];
    if (at >= this.end) throw unusual;
    if (first === '"' || first === "'") return this.quoted(at);
    plainInBrackets.lastIndex = at;
    const source = plainInBrackets.exec(this.text)?.[0];
    if (source === undefined) throw unusual;
    return plainNode(withoutSpaces(source), at);
  }

  /** `|`: the lines below, as they are; `>`: as one. Empty ones at the end do not count. */
  private blockOfText(at: number, indent: number): Read<ScalarNode> {
    const header = this.text.slice(at, this.end);
    const [whole, mark, chomp] = blockHeader.exec(header) ?? [];
    if (whole === undefined || !restOfLine.test(header.slice(whole.length))) throw unusual;
    const { lines, end } = this.linesDeeperThan(indent);
    this.toNextContent();
    if (mark === '>' && lines.some((line) => /^[ \t]/.test(line))) throw unusual;
    const value = (mark === '>' ? folded(lines) : lines.join('\n')) + (chomp === '-' ? '' : '\n');
    return { node: { kind: 'scalar', start: at, end, value, style: 'block' }, blockEnd: end };
  }

  private linesDeeperThan(indent: number): { lines: string[]; end: number } {
    const lines: string[] = [];
    let [column, full, end] = [0, 0, 0];
    while (this.nextLine < this.text.length) {
      const before = this.nextLine;
      this.toLine(before);
      if (this.start === this.end) {
        if (this.indent > column) throw unusual; // spaces that may count
        lines.push('');
        continue;
      }
      column ||= this.indent;
      if (this.indent < column || column <= indent) {
        this.nextLine = before;
        break;
      }
      full = lines.push(this.text.slice(this.lineStart + column, this.end));
      end = this.nextLine;
    }
    if (full === 0) throw unusual;
    return { lines: lines.slice(0, full), end };
  }
}

function last<T>(items: T[], item: T): T {
  items.push(item);
  return item;
}
