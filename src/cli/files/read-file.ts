import { readFileSync } from 'node:fs';
import { type FileError, readingError } from '../errors';
import type { BriefFile } from './find-briefs';

/** A file's text, and what is needed to write it back to the byte. */
export interface TextFile {
  /** The byte order mark; several where tools have put one before another, and mostly none. */
  readonly mark: string;
  /** Without the mark: positions are counted after it. */
  readonly text: string;
}

/** What Node.js puts in the place of bytes that are no UTF-8, and what no text holds; both are rare in sound files. */
const doubtful = /[\uFFFD\0]/;

/** Reads a text file; what went wrong, in a sentence, where it cannot be read or is no text. */
export function readTextFile({ path, absolute }: BriefFile): TextFile | FileError {
  try {
    const content = readFileSync(absolute, 'utf8'); // a third quicker than reading the bytes
    return doubtful.test(content) ? decodeText(path, readFileSync(absolute)) : textFile(content);
  } catch (error) {
    return readingError(path, error);
  }
}

/** Bytes as UTF-8 text; anything else, and a NUL byte, makes them no text. `path` is only for the sentence. */
export function decodeText(path: string, bytes: Uint8Array): TextFile | FileError {
  if (bytes.includes(0)) return noText(path);
  try {
    return textFile(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    return error instanceof TypeError ? noText(path) : readingError(path, error);
  }
}

function textFile(content: string): TextFile {
  const [mark = ''] = /^\uFEFF*/.exec(content) ?? [];
  return { mark, text: content.slice(mark.length) };
}

/** The file's content with another text in it; with its own, the very bytes that were read, as UTF-8. */
export function withText({ mark }: TextFile, text: string): string {
  return mark + text;
}

function noText(path: string): FileError {
  return { path, message: `${path} is not a text file.` };
}
