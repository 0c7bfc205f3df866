import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileError, readingError } from '../errors';
import type { GitIgnore } from './git-ignore';
import { shownPath } from './paths';

/** Folders that hold other people's files or none at all. */
export const closedFolders = ['node_modules', '.git'];

/** `NAME.brief.yaml`, `NAME.brief.yml` or `brief.yaml`. */
export function isBriefName(name: string): boolean {
  return name === 'brief.yaml' || /\.brief\.ya?ml$/.test(name);
}

/** Where a walk puts what it finds: absolute paths, and folders that could not be read. */
export interface Haul {
  readonly files: Set<string>;
  readonly errors: FileError[];
}

/** Collects the briefs in an absolute folder and below it. */
export function collectBriefs(folder: string, rules: GitIgnore, cwd: string, haul: Haul): void {
  for (const entry of entriesOf(folder, cwd, haul)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!closedFolders.includes(entry.name) && !rules.ignores(path, true)) collectBriefs(path, rules, cwd, haul);
    } else if (isBriefName(entry.name) && isFile(entry, path) && !rules.ignores(path, false)) haul.files.add(path);
  }
}

function entriesOf(folder: string, cwd: string, haul: Haul): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    haul.errors.push(readingError(shownPath(folder, cwd), error));
    return [];
  }
}

/** Links to folders are not followed, as they may lead back; a link to nothing counts, so that its reading fails. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}
