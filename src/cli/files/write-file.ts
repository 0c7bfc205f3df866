import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
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

/** Renames a draft, so that nobody ever sees half a brief. False when the file has changed. */
function swapIn(target: string, like: Stats, read: Uint8Array, content: string): boolean {
  return withDraft(target, content, like, (draft) => {
    if (!readFileSync(target).equals(read)) return false;
    renameSync(draft, target);
    return true;
  });
}

/**
 * Writes a file that is not there yet, as a whole or not at all.
 * @throws what the file system throws; EEXIST when something of this name is there, which is left as it is
 */
export function createFile(target: string, content: string): void {
  withDraft(target, content, undefined, (draft) => {
    try {
      linkSync(draft, target); // unlike renaming, this never takes the place of another file
    } catch (error) {
      if (systemCode(error) === 'EEXIST') throw error;
      copyFileSync(draft, target, constants.COPYFILE_EXCL); // for disks on which a file has one name only, such as FAT
    }
    return true;
  });
}

/** Makes the names of drafts different; a name that is taken all the same is never written to. */
let drafts = 0;

/** Writes the content beside the target, on the disk for good, puts it there, and leaves no draft behind. */
function withDraft(target: string, content: string, like: Stats | undefined, put: (draft: string) => boolean): boolean {
  const draft = join(dirname(target), `.campaign-brief-${process.pid}-${drafts++}-${Date.now().toString(36)}.tmp`);
  try {
    writeDraft(draft, content, like);
    const isThere = put(draft);
    if (isThere) keepName(dirname(target));
    return isThere;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A file with this content, and the owner and the mode of another. */
function writeDraft(draft: string, content: string, like: Stats | undefined): void {
  const file = openSync(draft, 'wx', like === undefined ? 0o666 : 0o600);
  try {
    writeFileSync(file, content);
    if (like !== undefined) makeLike(file, like);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function makeLike(file: number, like: Stats): void {
  const { uid, gid } = fstatSync(file);
  if (uid !== like.uid || gid !== like.gid) fchownSync(file, like.uid, like.gid);
  fchmodSync(file, like.mode & 0o7777);
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
