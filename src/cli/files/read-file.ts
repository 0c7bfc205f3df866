import { readFileSync } from 'node:fs';
import { type FileError, readingError } from '../errors';
import type { BriefFile } from './find-briefs';

/** A file's text, and what is needed to write it back to the byte. */
export interface TextFile {
  readonly bytes: Uint8Array;
  readonly hasByteOrderMark: boolean;
  /** Without the byte order mark: positions are counted after it. */
  readonly text: string;
}

const byteOrderMark = '\uFEFF';

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
    const hasByteOrderMark = all.startsWith(byteOrderMark);
    return { bytes, hasByteOrderMark, text: hasByteOrderMark ? all.slice(1) : all };
  } catch (error) {
    return error instanceof TypeError ? noText(path) : readingError(path, error);
  }
}

/** The file's content with another text in it. */
export function withText({ hasByteOrderMark }: TextFile, text: string): string {
  return hasByteOrderMark ? byteOrderMark + text : text;
}

function noText(path: string): FileError {
  return { path, message: `${path} is not a text file.` };
}
