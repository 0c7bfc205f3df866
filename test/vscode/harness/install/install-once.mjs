// Things fetched once and kept in .vscode-test/ for the next run.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../../scripts/lib/dependencies.mjs';
import { run } from '../../../../scripts/lib/processes.mjs';
import { PlainError, say, since } from '../../../../scripts/lib/report.mjs';

/** Where everything fetched is kept (git-ignored). */
export const CACHE = path.join(ROOT, '.vscode-test');

/**
 * Installs something into a folder of its own unless a complete install by the same recipe is there. The work happens in
 * a folder beside it that takes its name when all is done: an interrupted or parallel install never leaves half a one.
 * @param {{ name: string, folder: string, recipe: string, install: (folder: string) => Promise<void> }} what
 *   name: for the reader; folder: its name under .vscode-test/; recipe: changes when the same name must be redone
 * @returns {Promise<string>} the absolute path of the folder
 */
export async function installOnce({ name, folder, recipe, install }) {
  const target = path.join(CACHE, folder);
  if (isComplete(target, recipe)) return target;
  const startedAt = Date.now();
  say(`Fetching ${name} from npm …`);
  const workplace = newWorkplace(folder);
  await install(workplace);
  writeFileSync(stampOf(workplace), recipe);
  moveIntoPlace(workplace, target, recipe);
  say(`${name} is ready, in ${since(startedAt)}.`);
  return target;
}

/**
 * `npm install` without running anybody's install script: nothing is compiled and nothing is fetched from elsewhere.
 * @param {string} folder with a package.json
 * @param {string[]} args packages and further options
 */
export async function npmInstall(folder, ...args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--legacy-peer-deps'];
  const { code, output } = await run('npm', ['install', ...quiet, ...args], { cwd: folder, quiet: true });
  if (code !== 0) throw new PlainError(`${output}\nnpm could not install ${args.join(' ')}, see its message above.`);
}

function isComplete(target, recipe) {
  return existsSync(stampOf(target)) && readFileSync(stampOf(target), 'utf8') === recipe;
}

function stampOf(folder) {
  return path.join(folder, 'installed.txt');
}

function newWorkplace(folder) {
  removeAbandonedWorkplaces(folder);
  const workplace = path.join(CACHE, `${folder}.${process.pid}`);
  mkdirSync(workplace, { recursive: true });
  writeFileSync(path.join(workplace, 'package.json'), '{ "private": true }\n');
  return workplace;
}

function removeAbandonedWorkplaces(folder) {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE)) {
    const pid = name.startsWith(`${folder}.`) ? Number(name.slice(folder.length + 1)) : 0;
    if (pid && !isRunning(pid)) rmSync(path.join(CACHE, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function moveIntoPlace(workplace, target, recipe) {
  if (isComplete(target, recipe)) {
    rmSync(workplace, { recursive: true }); // somebody else was faster
    return;
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(workplace, target);
}
