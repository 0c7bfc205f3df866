import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileError, systemCode } from '../errors';
import type { BriefFile } from './find-briefs';

/**
 * Puts new content in a file's place at once, or leaves the file as it is and says why in a sentence: when it is
 * read-only, would be parted from its other names or its owner, or no longer holds the bytes that were read. Its mode
 * stays, and a link to it stays a link. Whenever the program or the machine stops, there is the old file or the new one.
 */
export function replaceFile({ path, absolute }: BriefFile, read: Uint8Array, content: string): FileError | undefined {
  const why = reasonNotToReplace(absolute, read, content);
  return why === undefined ? undefined : { path, message: `${path} ${why}, so it was left as it is.` };
}

/** Replaces the file, or tells what is in the way. */
function reasonNotToReplace(absolute: string, read: Uint8Array, content: string): string | undefined {
  try {
    const target = realpathSync(absolute);
    const stats = statSync(target);
    if ((stats.mode & 0o222) === 0) return 'is read-only';
    if (stats.nlink > 1) return 'is known by several names (hard links), which would no longer be one file';
    accessSync(target, constants.W_OK);
    return swapIn(target, stats, read, content) ? undefined : changed;
  } catch (error) {
    return obstacles[systemCode(error)] ?? `cannot be written (${systemCode(error)})`;
  }
}

const changed = 'was changed by somebody else meanwhile';
const full = 'cannot be written because the disk is full';
const forbidden = 'cannot be written because you have no permission for it, its folder or its owner';
const obstacles: Readonly<Record<string, string>> = {
  ENOENT: changed,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: 'is on a disk that is read-only',
};

/** Writes beside the file and renames, so that nobody ever sees half a brief. False when the file has changed. */
function swapIn(target: string, like: Stats, read: Uint8Array, content: string): boolean {
  const draft = join(dirname(target), `.campaign-brief-${randomUUID()}.tmp`);
  try {
    writeDraft(draft, content, like);
    if (!readFileSync(target).equals(read)) return false;
    renameSync(draft, target);
    keepName(dirname(target));
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A new file with this content, on the disk for good, with the owner and the mode of another. */
function writeDraft(draft: string, content: string, like: Stats): void {
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(file, content);
    const { uid, gid } = fstatSync(file);
    if (uid !== like.uid || gid !== like.gid) fchownSync(file, like.uid, like.gid);
    fchmodSync(file, like.mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a new name last through a power cut. Not every system knows how; the file itself is whole either way. */
function keepName(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows opens no folders, and some network disks refuse.
  }
}
