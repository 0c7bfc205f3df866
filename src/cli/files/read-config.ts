import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { ReadFile } from '../../config/load-config';
import type { SlashPath } from '../../config/paths';
import { shownPath } from './paths';
import { readTextFile } from './read-file';

/** An absolute path as the brain has it, with `/` on every system. */
export function slashPath(absolute: string): SlashPath {
  return sep === '\\' ? absolute.replaceAll('\\', '/') : absolute;
}

/** The brain's way to config files on this disk. A folder that may not be looked into holds none that anybody could read. */
export function configReader(cwd: string): ReadFile {
  return async (path) => {
    const absolute = resolve(path);
    if (!isThere(absolute)) return undefined;
    const source = readTextFile({ path: shownPath(absolute, cwd), absolute });
    return 'message' in source ? { problem: source.message } : source.text;
  };
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
