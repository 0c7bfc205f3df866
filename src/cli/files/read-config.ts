import { type Stats, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { mostConfigBytes, type ReadFile } from '../../config/load-config';
import type { SlashPath } from '../../config/paths';
import { shownPath } from './paths';
import { readTextFile } from './read-file';

/** An absolute path as the brain has it, with `/` on every system. */
export function slashPath(absolute: string): SlashPath {
  return sep === '\\' ? absolute.replaceAll('\\', '/') : absolute;
}

/**
 * The brain's way to config files on this disk. A folder that may not be looked into holds none that anybody could read;
 * what is no file, such as a device that never ends, is not read at all.
 */
export function configReader(cwd: string): ReadFile {
  return async (slashed) => {
    const absolute = resolve(slashed);
    const stats = statsOf(absolute);
    if (stats === undefined) return undefined;
    const path = shownPath(absolute, cwd);
    if (!stats.isFile()) return { problem: `${path} is no file, so it cannot be a config.` };
    if (stats.size > mostConfigBytes) return { problem: `${path} is too large to be a config.` };
    const source = readTextFile({ path, absolute });
    return 'message' in source ? { problem: source.message } : source.text;
  };
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
