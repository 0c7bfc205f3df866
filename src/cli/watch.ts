import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBriefs } from './files/find-briefs';
import type { ExitStatus, Surroundings } from './surroundings';

/** What takes back everything on a terminal, what was scrolled away too (ECMA-48, and xterm for the second). */
const clearTerminal = '\u001B[2J\u001B[3J\u001B[H';

/**
 * Checks now, and again whenever a brief or a project's config has come, gone or changed, until the person at the
 * keyboard ends it. Files are looked at again and again: unlike the system's own notices this works on every disk.
 * @returns the exit status of the last check
 */
export async function watch(
  paths: readonly string[],
  checkOnce: () => Promise<ExitStatus>,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const { cwd, stdout } = surroundings;
  const clock = surroundings.startClock();
  let seen = await stateOf(paths, cwd);
  let status = await checkOnce();
  stdout.write(waiting);
  while (await clock.tick()) {
    const now = await stateOf(paths, cwd);
    if (now === seen) continue;
    seen = now;
    stdout.write(stdout.isTTY ? clearTerminal : '\n');
    status = await checkOnce();
    stdout.write(waiting);
  }
  return status;
}

const waiting = 'Waiting for changes; Ctrl+C ends.\n';

/** A text that differs whenever the result of a check may differ. */
async function stateOf(paths: readonly string[], cwd: string): Promise<string> {
  const { files, errors } = await findBriefs(cwd, paths);
  const configs = new Set(files.flatMap(({ absolute }) => configsAbove(dirname(absolute))));
  const stamps = [...files.map(({ absolute }) => absolute), ...configs].map(stampOf);
  return [...stamps, ...errors.map(({ message }) => message)].join('\n');
}

/** Where the config of a project may be: in the brief's folder or in one above it. */
function configsAbove(folder: string): string[] {
  const config = join(folder, '.campaign-brief.yaml');
  const above = dirname(folder);
  return above === folder ? [config] : [config, ...configsAbove(above)];
}

function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${file} ${stats.mtimeMs} ${stats.size}`;
}
