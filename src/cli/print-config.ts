import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isConfig } from './check-files';
import { Configs } from './configs';
import { shownPath } from './files/paths';
import type { Arguments } from './options';
import { configText } from './report/config-text';
import { tame } from './report/width';
import { type ExitStatus, exitStatus, type Surroundings } from './surroundings';

/** `check --print-config PATH`: what holds for a brief, a folder or a config itself, with the place of each value. */
export async function printConfig(typed: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const { cwd, stdout, stderr } = surroundings;
  const absolute = resolve(cwd, typed.values.get('print-config') ?? '.');
  const configs = await Configs.of(typed, cwd);
  const config = isConfig({ path: absolute })
    ? await configs.forFile(absolute)
    : await configs.resolve(folderOf(absolute));
  stdout.write(configText(shownPath(absolute, cwd), config, (path) => configs.shown(path)));
  const errors = configs.errorsOf(config);
  for (const { message } of errors) stderr.write(`${tame(message)}\n`);
  return errors.length > 0 ? exitStatus.trouble : exitStatus.fine;
}

/** A path that is no folder is that of a brief, whether it is there yet or not. */
function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
}
