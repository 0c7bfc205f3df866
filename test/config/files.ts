import type { ReadFile } from '../../src/config/load-config';

/** Files that are there only for a test, by their path. */
export function filesOf(files: Readonly<Record<string, string>>): ReadFile {
  return async (path) => files[path];
}
