import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FileError, systemCode } from '../errors';
import type { BriefFile } from './find-briefs';

/**
 * Puts new content in a file's place at once, or leaves the file as it is and says why in a sentence: when it is
 * read-only, or no longer holds the bytes that were read. Its mode stays, and a link to it stays a link.
 */
export function replaceFile({ path, absolute }: BriefFile, read: Uint8Array, content: string): FileError | undefined {
  try {
    const target = realpathSync(absolute);
    accessSync(target, constants.W_OK);
    const { mode } = statSync(target);
    if ((mode & 0o222) === 0) return { path, message: `${path} is read-only, so it was left as it is.` };
    return swapIn(target, read, content, mode) ? undefined : { path, message: changedMeanwhile(path) };
  } catch (error) {
    return { path, message: `${path} cannot be written (${systemCode(error)}), so it was left as it is.` };
  }
}

/** Writes beside the file and renames, so that nobody ever sees half a brief. False when the file has changed. */
function swapIn(target: string, read: Uint8Array, content: string, mode: number): boolean {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    chmodSync(draft, mode & 0o7777);
    if (!readFileSync(target).equals(read)) return false;
    renameSync(draft, target);
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

function changedMeanwhile(path: string): string {
  return `${path} was changed by somebody else meanwhile, so it was left as it is.`;
}
