import type { TextEdit } from '../format/text';

/** A stretch of the text after the edits: `from` is where it stood in the first text, undefined for a new one. */
interface Piece {
  readonly text: string;
  readonly from: number | undefined;
}

/**
 * The edits of several rounds, each made on the text that the round before left, as edits of the first text. The edits
 * within a round must not overlap.
 */
export function composeEdits(text: string, rounds: readonly (readonly TextEdit[])[]): TextEdit[] {
  let pieces: Piece[] = [{ text, from: 0 }];
  for (const edits of rounds) pieces = editPieces(pieces, edits);
  return editsOf(pieces, text.length);
}

function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const reader = new PieceReader(pieces);
  const edited: Piece[] = [];
  for (const { range, newText } of ordered) {
    edited.push(...reader.readTo(range.start), { text: newText, from: undefined });
    reader.readTo(range.end);
  }
  edited.push(...reader.readTo(Number.POSITIVE_INFINITY));
  return edited.filter((piece) => piece.text !== '');
}

/** Reads pieces from front to back, cutting one in two where a stretch ends inside it. */
class PieceReader {
  private readonly rest: Piece[];
  private at = 0;

  constructor(pieces: readonly Piece[]) {
    this.rest = [...pieces].reverse();
  }

  /** The pieces between the last stop and the offset, which counts in their joined text. */
  readTo(offset: number): Piece[] {
    const read: Piece[] = [];
    for (let piece = this.rest.pop(); piece !== undefined; piece = this.rest.pop()) {
      const length = offset - this.at;
      if (length < piece.text.length) {
        this.rest.push(cut(piece, length, piece.text.length));
        read.push(cut(piece, 0, length));
        this.at = offset;
        break;
      }
      read.push(piece);
      this.at += piece.text.length;
    }
    return read;
  }
}

function cut(piece: Piece, start: number, end: number): Piece {
  return { text: piece.text.slice(start, end), from: piece.from === undefined ? undefined : piece.from + start };
}

/** What stands between two kept stretches replaces whatever stood between them in the first text. */
function editsOf(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = '';
  for (const { text, from } of [...pieces, { text: '', from: length }]) {
    if (from === undefined) newText += text;
    else {
      if (newText !== '' || from > at) edits.push({ range: { start: at, end: from }, newText });
      newText = '';
      at = from + text.length;
    }
  }
  return edits;
}
