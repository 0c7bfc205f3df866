import type { FileFormat } from './file-format';
import type { Finding } from './finding';
import { type Node, nodeAt, type Path, resolveAlias, toData } from './nodes';
import { readMended } from './syntax/read-mended';
import { LineIndex, type Range } from './text';

/** What reading a text gives. */
export interface ReadText {
  /** Without a byte order mark; all places are counted in it. */
  readonly text: string;
  readonly root: Node | undefined;
  readonly findings: readonly Finding[];
  readonly complete: boolean;
}

/** Reads any text at all, however broken, without throwing. */
export function readText(text: string): ReadText {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return { text: body, ...readMended(body) };
}

/** One parsed version of the text of a brief or of a project config. Made once and shared by all that ask about it. */
export class SourceFile {
  /** Without a byte order mark; all places are counted in it. */
  readonly text: string;
  readonly root: Node | undefined;
  readonly syntaxFindings: readonly Finding[];
  /** False when so much could not be read that nothing may be said about what is missing. */
  readonly isReadable: boolean;
  private lineIndex: LineIndex | undefined;
  private knownLineBreak: '\n' | '\r\n' | undefined;

  constructor(
    { text, root, findings, complete }: ReadText,
    /** What may stand in it. */
    readonly format: FileFormat,
  ) {
    this.text = text;
    this.root = root;
    this.syntaxFindings = findings;
    this.isReadable = complete;
  }

  get lines(): LineIndex {
    this.lineIndex ??= new LineIndex(this.text);
    return this.lineIndex;
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

  /** The file as plain data, as any JSON Schema tool would see it. Made each time: it is large, and asked for once or twice. */
  get data(): unknown {
    return toData(this.root);
  }

  /** Whether there is nothing in the text but white space and comments. */
  get isEmpty(): boolean {
    const root = resolveAlias(this.root);
    return root === undefined || (root.kind === 'scalar' && root.start === root.end);
  }

  nodeAt(path: Path): ReturnType<typeof nodeAt> {
    return nodeAt(this.root, path);
  }
}
