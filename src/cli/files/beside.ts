import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckOptions } from '../../check';

/** What the disk tells of the files that a brief in this folder names. Of what cannot be read nothing is known. */
export function filesBeside(folder: string): Pick<CheckOptions, 'fileExists' | 'filesIn'> {
  return {
    fileExists: (path) =>
      unlessUnreadable(() => statSync(inFolder(folder, path), { throwIfNoEntry: false }) !== undefined),
    filesIn: (path) => unlessUnreadable(() => readdirSync(inFolder(folder, path))),
  };
}

/** Who writes on Windows may write `assets\teaser.jpg`. */
function inFolder(folder: string, path: string): string {
  return resolve(folder, path.replaceAll('\\', '/'));
}

function unlessUnreadable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
