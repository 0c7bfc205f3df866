import { nearest } from '../format/near';

/** The command was used wrongly. The message is one sentence for the person who typed it. */
export class UsageError extends Error {}

/** A file or folder that could not be read or written: one sentence, and the run goes on with the others. */
export interface FileError {
  /** As shown: relative to the working folder, with `/`. */
  readonly path: string;
  readonly message: string;
}

/** `: did you mean "check"?` for a word close to an allowed one, a full stop for any other. */
export function didYouMean(word: string, allowed: readonly string[], prefix = ''): string {
  const [near] = nearest(word, allowed);
  return near === undefined ? '.' : `: did you mean "${prefix}${near}"?`;
}

/** The code of an error of the file system, such as `ENOENT`. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
}

const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file or folder "${path}".`,
  EACCES: (path) => `${path} cannot be read: you have no permission.`,
  EPERM: (path) => `${path} cannot be read: you have no permission.`,
  EISDIR: (path) => `${path} is a folder, not a file.`,
  ENOTDIR: (path) => `There is no file or folder "${path}".`,
  ELOOP: (path) => `${path} is a link that leads back to itself.`,
  ERR_STRING_TOO_LONG: (path) => `${path} is too large to be a brief.`,
  ERR_FS_FILE_TOO_LARGE: (path) => `${path} is too large to be a brief.`,
};

/** What went wrong while reading, in a sentence. */
export function readingError(path: string, error: unknown): FileError {
  const code = systemCode(error);
  return { path, message: sentences[code]?.(path) ?? `${path} cannot be read (${code}).` };
}
