import { readdirSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { CheckOptions } from '../../check';
import { repositoryOf } from './git-ignore';

/**
 * What the disk tells of the files that a brief in this folder names. Nothing is known of what cannot be read, nor of
 * what lies outside of the repository: a brief from somebody else must not find out what there is on a build server.
 */
export function filesBeside(folder: string): Pick<CheckOptions, 'fileExists' | 'filesIn'> {
  return {
    fileExists: (path) =>
      unlessUnreadable(inReach(folder, path), (file) => statSync(file, { throwIfNoEntry: false }) !== undefined),
    filesIn: (path) => unlessUnreadable(inReach(folder, path), (file) => readdirSync(file)),
  };
}

/** What a brief means by a path, absolute. Who writes on Windows may write `assets\teaser.jpg`. */
function inReach(folder: string, path: string): string | undefined {
  const file = resolve(folder, path.replaceAll('\\', '/'));
  return isWithin(file, folder) || isWithin(file, repositoryOf(folder) ?? '') ? file : undefined;
}

/** Everything is within no folder at all. */
function isWithin(file: string, folder: string): boolean {
  return folder === '' || file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function unlessUnreadable<T>(file: string | undefined, read: (file: string) => T): T | undefined {
  try {
    return file === undefined ? undefined : read(file);
  } catch {
    return undefined;
  }
}
