import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBriefs } from './files/find-briefs';
import type { ExitStatus, Surroundings } from './surroundings';

/** What takes back everything on a terminal, what was scrolled away too (ECMA-48, and xterm for the second). */
const clearTerminal = '\u001B[2J\u001B[3J\u001B[H';

/** What came of a check. */
export interface Checked {
  readonly status: ExitStatus;
  /** The config files that took part in it, or would if they were there. */
  readonly configs: readonly string[];
}

/**
 * Checks now, and again whenever a brief or a project's config has come, gone or changed, until the person at the
 * keyboard ends it. Files are looked at again and again: unlike the system's own notices this works on every disk.
 * @returns the exit status of the last check
 */
export async function watch(
  paths: readonly string[],
  checkOnce: () => Promise<Checked>,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const { cwd, stdout } = surroundings;
  const clock = surroundings.startClock();
  const checkAt = async (state: string) => {
    const { status, configs } = await checkOnce();
    stdout.write(waiting);
    return { status, configs, seen: withConfigs(state, configs) };
  };
  let last = await checkAt(await stateOf(paths, cwd));
  while (await clock.tick()) {
    const state = await stateOf(paths, cwd);
    if (withConfigs(state, last.configs) === last.seen) continue;
    stdout.write(stdout.isTTY ? clearTerminal : '\n');
    last = await checkAt(state);
  }
  return last.status;
}

const waiting = 'Waiting for changes; Ctrl+C ends.\n';

/** A text that differs whenever the result of a check may differ, but for what configs build on. */
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

/** Config files that others build on may lie anywhere: only a check knows which they are. */
function withConfigs(state: string, configs: readonly string[]): string {
  return [state, ...configs.map(stampOf)].join('\n');
}

function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${file} ${stats.mtimeMs} ${stats.size}`;
}
