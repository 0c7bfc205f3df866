import type { Entry, ListNode, MapNode, Node, ScalarNode } from './nodes';
import {
  folded,
  foldedNode,
  plainNode,
  quotedNode,
  sameKey,
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

const keyPattern = /[A-Za-z_][\w-]*:(?=[ \r\n]|$)/y;
/** Behind a value nothing may follow but a comment. */
const restOfLine = / *(?:(?=[\r\n]|$)| #)/y;
/** `*`, `- ` and all else that does not begin a text. */
const sign = /[}\],&*!%@`]|[?:-](?=[ \r\n]|$)/y;
const plainInBrackets = /[^\s,[\]{}"'#&*!|>%@`?:~-][^,[\]{}#\t\r\n]*/y;

/** In a map with more keys than this, a set tells sooner than a look at each of them whether one is there already. */
const fewKeys = 16;

class QuickReader {
  /** The current line: where it and its content begin and end, and where the next line begins. */
  private lineStart = 0;
  private start = 0;
  private end = 0;
  private nextLine = 0;
  /** Spaces before the content of the current line; less than none after the last line. */
  private indent = -1;
  private depth = 0;
  /** Where YAML's library says that the value read last ends with its line: there the block that holds it ends. */
  private blockEnd = 0;

  constructor(private readonly text: string) {}

  read(): MapNode {
    if (this.text.endsWith(' ') || (this.text.includes('\r') && /\r(?!\n)/.test(this.text))) throw unusual;
    this.toNextContent();
    if (this.indent !== 0 || this.isAtDash()) throw unusual;
    const node = this.map();
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

  private block(): Node {
    if (++this.depth > maxDepth) throw unusual;
    const node = this.isAtDash() ? this.list() : this.map();
    this.depth--;
    return node;
  }

  private map(): MapNode {
    const { indent, start } = this;
    const entries: Entry[] = [];
    do {
      const key = this.keyAt(this.start);
      entries.push({ key, value: this.value(key.end + 1, indent, true) });
    } while (this.indent === indent);
    if (hasKeyTwice(entries)) throw unusual;
    return { kind: 'map', start, end: this.blockEnd, flow: false, entries };
  }

  private keyAt(start: number): ScalarNode {
    if (!this.isAt(keyPattern, start)) throw unusual;
    const end = keyPattern.lastIndex - 1;
    return { kind: 'scalar', start, end, value: sameKey(this.text.slice(start, end)), style: 'plain' };
  }

  /** Whether a sticky pattern matches at an offset; it ends at `lastIndex` then. */
  private isAt(pattern: RegExp, offset: number): boolean {
    pattern.lastIndex = offset;
    return pattern.test(this.text);
  }

  private list(): ListNode {
    const { indent, start } = this;
    const items: Node[] = [];
    do items.push(this.item(indent));
    while (this.indent === indent && this.isAtDash());
    return { kind: 'list', start, end: this.blockEnd, flow: false, items };
  }

  private item(indent: number): Node {
    const at = this.afterSpaces(this.start + 1);
    if (!this.isAt(keyPattern, at)) return this.value(this.start + 1, indent, false);
    this.start = at;
    this.indent = at - this.lineStart;
    return this.block();
  }

  /** What stands behind a colon or dash of a block at column `indent`. A list below a key may begin at the same column. */
  private value(after: number, indent: number, ofKey: boolean): Node {
    const at = this.afterSpaces(after);
    const isBelow = at === this.end || this.text[at] === '#';
    const node = isBelow ? this.valueBelow(at, indent, ofKey) : this.valueOnLine(at, indent);
    if (this.indent > indent) throw unusual;
    return node;
  }

  private valueBelow(at: number, indent: number, ofKey: boolean): Node {
    const commentBehind = at < this.end;
    const commentBelow = this.toNextContent();
    if (this.indent > indent || (ofKey && this.indent === indent && this.isAtDash())) return this.block();
    if (!ofKey || commentBehind || commentBelow) throw unusual;
    this.blockEnd = at;
    return { kind: 'scalar', start: at, end: at, value: null, style: 'plain' };
  }

  private valueOnLine(at: number, indent: number): Node {
    const first = this.text.charAt(at);
    if (first === '|' || first === '>') return this.blockOfText(at, indent);
    if (first !== '"' && first !== "'" && first !== '[' && first !== '{') return this.plainText(at, indent);
    const node = first === '[' ? this.listInBrackets(at) : first === '{' ? this.mapInBraces(at) : this.quoted(at);
    if (!this.isAt(restOfLine, node.end)) throw unusual;
    this.blockEnd = this.nextLine;
    this.toNextContent();
    return node;
  }

  private quoted(at: number): ScalarNode {
    return quotedNode(this.text.slice(at, this.end), at);
  }

  /** A text that may go on over deeper lines. */
  private plainText(at: number, indent: number): ScalarNode {
    if (this.isAt(sign, at)) throw unusual;
    for (let from = at; ; from = this.start) {
      const line = this.text.slice(from, this.end);
      const words = withoutComment(line);
      this.blockEnd = this.nextLine;
      const commentBelow = this.toNextContent();
      const end = from + words.length;
      if (this.indent > indent && (commentBelow || words.length < withoutSpaces(line).length)) throw unusual;
      if (this.indent > indent) continue;
      return from === at ? plainNode(words, at) : foldedNode(this.text.slice(at, end), at);
    }
  }

  private listInBrackets(start: number): ListNode {
    const items: Node[] = [];
    let at = this.afterSpaces(start + 1);
    while (this.text[at] !== ']') {
      const item = this.bracketItem(at);
      items.push(item);
      at = this.nextInBrackets(item.end, ']');
    }
    // A copy has no room to spare, and V8 makes room for seventeen in a list of one.
    return { kind: 'list', start, end: at + 1, flow: true, items: items.slice() };
  }

  private mapInBraces(start: number): MapNode {
    const entries: Entry[] = [];
    let at = this.afterSpaces(start + 1);
    while (this.text[at] !== '}') {
      const key = this.keyAt(at);
      const value = this.bracketItem(this.afterSpaces(key.end + 1));
      entries.push({ key, value });
      at = this.nextInBrackets(value.end, '}');
    }
    if (hasKeyTwice(entries)) throw unusual;
    return { kind: 'map', start, end: at + 1, flow: true, entries };
  }

  /** The offset of what follows an item: the next one, or the closing sign. */
  private nextInBrackets(end: number, closing: string): number {
    const at = this.afterSpaces(end);
    if (this.text[at] === closing) return at;
    const next = this.afterSpaces(at + 1);
    if (this.text[at] !== ',' || this.text[next] === closing) throw unusual;
    return next;
  }

  private bracketItem(at: number): ScalarNode {
    const first = this.text[at];
    if (at >= this.end) throw unusual;
    if (first === '"' || first === "'") return this.quoted(at);
    if (!this.isAt(plainInBrackets, at)) throw unusual;
    return plainNode(withoutSpaces(this.text.slice(at, plainInBrackets.lastIndex)), at);
  }

  /** `|`: the lines below, as they are; `>`: as one. Empty ones at the end do not count. */
  private blockOfText(at: number, indent: number): ScalarNode {
    const isFolded = this.text[at] === '>';
    const isStripped = this.text[at + 1] === '-';
    if (!this.isAt(restOfLine, at + (isStripped ? 2 : 1))) throw unusual;
    const { lines, end } = this.linesDeeperThan(indent);
    this.blockEnd = end;
    this.toNextContent();
    if (isFolded && lines.some((line) => /^[ \t]/.test(line))) throw unusual;
    const value = (isFolded ? folded(lines) : lines.join('\n')) + (isStripped ? '' : '\n');
    return { kind: 'scalar', start: at, end, value, style: 'block' };
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

function hasKeyTwice(entries: readonly Entry[]): boolean {
  if (entries.length > fewKeys) return new Set(entries.map(({ key }) => key.value)).size < entries.length;
  for (let later = 1; later < entries.length; later++)
    for (let earlier = 0; earlier < later; earlier++)
      if (entries[earlier]?.key.value === entries[later]?.key.value) return true;
  return false;
}
