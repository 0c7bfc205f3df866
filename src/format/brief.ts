import type { Finding } from './finding';
import type { BriefView } from './generated/view-types';
import { IdIndex } from './ids';
import { type Node, nodeAt, type Path, resolveAlias, toData } from './nodes';
import { readMended } from './syntax/read-mended';
import { LineIndex, type Range } from './text';
import { viewOf } from './view';

/** One parsed version of one text. Made once for each version and shared by all that ask about it. */
export class Brief {
  private lineIndex: LineIndex | undefined;
  private knownLineBreak: '\n' | '\r\n' | undefined;
  private typedView: BriefView | undefined;
  private idIndex: IdIndex | undefined;
  private plainData: { readonly value: unknown } | undefined;

  private constructor(
    /** Without a byte order mark; all places are counted in it. */
    readonly text: string,
    readonly root: Node | undefined,
    readonly syntaxFindings: readonly Finding[],
    /** False when so much could not be read that nothing may be said about what is missing. */
    readonly isReadable: boolean,
  ) {}

  /** Reads any text at all, however broken, without throwing. */
  static read(text: string): Brief {
    const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const { root, findings, complete } = readMended(body);
    return new Brief(body, root, findings, complete);
  }

  get lines(): LineIndex {
    this.lineIndex ??= new LineIndex(this.text);
    return this.lineIndex;
  }

  /** The brief key by key, with types: `brief.view.strategy?.goals[0]?.statement?.value`. */
  get view(): BriefView {
    this.typedView ??= viewOf(this.root);
    return this.typedView;
  }

  /** The line break that an insertion has to use. Kept, because looking for it takes a walk through the whole text. */
  get lineBreak(): '\n' | '\r\n' {
    this.knownLineBreak ??= this.text.includes('\r\n') ? '\r\n' : '\n';
    return this.knownLineBreak;
  }

  /** What could not be read at all, and may hold what seems to be missing. */
  get unreadRanges(): readonly Range[] {
    return this.syntaxFindings.flatMap(({ code, fixes, range }) =>
      (code === 'yaml/syntax' || code === 'yaml/unclosed-quote') && fixes.length === 0 ? [range] : [],
    );
  }

  get ids(): IdIndex {
    this.idIndex ??= new IdIndex(this.root);
    return this.idIndex;
  }

  /** The brief as plain data, as any JSON Schema tool would see it. */
  get data(): unknown {
    this.plainData ??= { value: toData(this.root) };
    return this.plainData.value;
  }

  /** Whether there is nothing in the text but white space and comments. */
  get isEmpty(): boolean {
    const root = resolveAlias(this.root);
    return root === undefined || (root.kind === 'scalar' && root.start === root.end);
  }

  nodeAt(path: Path): ReturnType<typeof nodeAt> {
    return nodeAt(this.root, path);
  }

  /** The status that the brief gives itself; `draft` when it gives none that the format knows. */
  get status(): BriefStatus {
    const status = this.nodeAt(['campaign', 'status']);
    const value = status?.kind === 'scalar' ? status.value : undefined;
    return briefStatuses.find((known) => known === value) ?? 'draft';
  }
}

export const briefStatuses = ['draft', 'review', 'approved', 'live', 'closed'] as const;
export type BriefStatus = (typeof briefStatuses)[number];
