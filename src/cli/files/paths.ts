import { relative, sep } from 'node:path';

/** A path as reports show it: relative to the working folder, with `/`. */
export function shownPath(absolute: string, cwd: string): string {
  return relative(cwd, absolute).replaceAll(sep, '/') || '.';
}

/** Order of code units: the same on every machine, whatever its language. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
