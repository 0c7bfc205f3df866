import { readFileSync } from 'node:fs';
import { type FileError, readingError } from '../errors';
import type { BriefFile } from './find-briefs';

/** A file's text, and what is needed to write it back to the byte. */
export interface TextFile {
  readonly bytes: Uint8Array;
  /** The byte order mark; several where tools have put one before another, and mostly none. */
  readonly mark: string;
  /** Without the mark: positions are counted after it. */
  readonly text: string;
}

/** Reads a text file; what went wrong, in a sentence, where it cannot be read or is no text. */
export function readTextFile({ path, absolute }: BriefFile): TextFile | FileError {
  try {
    return decodeText(path, readFileSync(absolute));
  } catch (error) {
    return readingError(path, error);
  }
}

/** Bytes as UTF-8 text; anything else, and a NUL byte, makes them no text. `path` is only for the sentence. */
export function decodeText(path: string, bytes: Uint8Array): TextFile | FileError {
  if (bytes.includes(0)) return noText(path);
  try {
    const all = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const [mark = ''] = /^\uFEFF*/.exec(all) ?? [];
    return { bytes, mark, text: all.slice(mark.length) };
  } catch (error) {
    return error instanceof TypeError ? noText(path) : readingError(path, error);
  }
}

/** The file's content with another text in it. */
export function withText({ mark }: TextFile, text: string): string {
  return mark + text;
}

function noText(path: string): FileError {
  return { path, message: `${path} is not a text file.` };
}
