import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * Tells what the `.gitignore` files from a top folder downwards leave out; a deeper file overrules a higher one, and each
 * of them what somebody leaves out on one machine alone, in `.git/info/exclude`.
 */
export class GitIgnore {
  private readonly filters = new Map<string, Ignore | undefined>();

  private readonly ofThisMachine: Ignore | undefined;

  private constructor(private readonly top: string) {
    this.ofThisMachine = readFilter(join(top, '.git/info/exclude'));
  }

  /**
   * The rules for a search in `folder` (absolute): those of its repository, also the ones above the folder. A folder
   * that is itself ignored was asked for by name, so only the rules within it count.
   */
  static forSearchIn(folder: string): GitIgnore {
    const rules = new GitIgnore(repositoryOf(folder) ?? folder);
    return rules.top !== folder && rules.ignores(folder, true) ? new GitIgnore(folder) : rules;
  }

  /** Whether an absolute path below the top is left out. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const verdict = this.filterOf(folder)?.test(gitPath(folder, path, isFolder));
      if (verdict?.ignored || verdict?.unignored) return verdict.ignored;
      if (folder === this.top) return this.ofThisMachine?.ignores(gitPath(folder, path, isFolder)) ?? false;
      if (folder === dirname(folder)) return false;
    }
  }

  private filterOf(folder: string): Ignore | undefined {
    if (!this.filters.has(folder)) this.filters.set(folder, readFilter(join(folder, '.gitignore')));
    return this.filters.get(folder);
  }
}

function gitPath(folder: string, path: string, isFolder: boolean): string {
  return relative(folder, path).replaceAll(sep, '/') + (isFolder ? '/' : '');
}

/** The nearest folder, from this one upwards, that holds a `.git`. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}

function readFilter(file: string): Ignore | undefined {
  try {
    return ignore({ ignorecase: false }).add(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // No such file, or one that nobody may read: nothing is ignored by it.
  }
}
