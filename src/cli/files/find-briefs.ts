import { type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type FileError, readingError } from '../errors';
import { GitIgnore } from './git-ignore';
import { byPath, shownPath } from './paths';
import { closedFolders, collectBriefs, type Haul, isBriefName } from './walk';

export interface BriefFile {
  /** As shown: relative to the working folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
}

export interface FoundBriefs {
  /** Each file once, in path order. */
  readonly files: readonly BriefFile[];
  readonly errors: readonly FileError[];
}

/**
 * The files that the given paths stand for: a file is taken whatever it is called, a folder means the briefs in it
 * and below, a glob what it matches. What does not exist or cannot be read is told in `errors`.
 */
export async function findBriefs(cwd: string, paths: readonly string[]): Promise<FoundBriefs> {
  const haul: Haul = { files: new Set(), errors: [] };
  for (const path of paths) await collect(path, cwd, haul);
  const files = [...haul.files].map((absolute) => ({ path: shownPath(absolute, cwd), absolute }));
  return { files: files.sort(byPath), errors: haul.errors.sort(byPath) };
}

async function collect(path: string, cwd: string, haul: Haul): Promise<void> {
  const absolute = resolve(cwd, path);
  const stats = statsOf(absolute);
  if (stats instanceof Error) await collectGlob(path, cwd, haul, stats);
  else if (stats.isDirectory()) collectBriefs(absolute, GitIgnore.forSearchIn(absolute), cwd, haul);
  else haul.files.add(absolute);
}

function statsOf(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function collectGlob(pattern: string, cwd: string, haul: Haul, missing: Error): Promise<void> {
  const { globSync, isDynamicPattern } = await import('tinyglobby');
  const glob = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  if (!isDynamicPattern(glob)) {
    haul.errors.push(readingError(shownPath(resolve(cwd, pattern), cwd), missing));
    return;
  }
  const closed = closedFolders.map((name) => `**/${name}/**`);
  const matches = globSync(glob, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: closed,
  });
  const files = withoutIgnored(matches.map((match) => resolve(match)).filter(isMeantBy(glob)), cwd);
  if (files.length === 0) haul.errors.push({ path: pattern, message: `No brief matches "${pattern}".` });
  for (const file of files) haul.files.add(file);
}

/** `campaigns/*` and `**` speak of everything, which means the briefs in it; `campaigns/*.yaml` speaks of its files. */
function isMeantBy(glob: string): (file: string) => boolean {
  return /(^|\/)\*+$/.test(glob) ? (file) => isBriefName(basename(file)) : () => true;
}

function withoutIgnored(files: readonly string[], cwd: string): string[] {
  const rules = GitIgnore.forSearchIn(cwd);
  const ignoredFolders = new Map<string, boolean>();
  const isIgnoredFolder = (folder: string): boolean => {
    if (folder === cwd || !folder.startsWith(join(cwd, sep))) return false;
    const known = ignoredFolders.get(folder) ?? (isIgnoredFolder(dirname(folder)) || rules.ignores(folder, true));
    ignoredFolders.set(folder, known);
    return known;
  };
  return files.filter((file) => !isIgnoredFolder(dirname(file)) && !rules.ignores(file, false));
}
