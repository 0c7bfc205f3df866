// The packages of package-lock.json, installed when they are missing or out of date.
import { statSync } from 'node:fs';
import path from 'node:path';
import { run } from './processes.mjs';
import { PlainError, say, since } from './report.mjs';

/** The project's root folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Installs the project's packages unless they are there and as new as package-lock.json. */
export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return;
  const startedAt = Date.now();
  say('Installing the packages of package-lock.json (npm ci) …');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, quiet: true });
  if (code !== 0) throw new PlainError(`${output}\nnpm ci failed, so the project's packages are missing.`);
  say(`Packages installed in ${since(startedAt)}.`);
}

function dependenciesAreCurrent() {
  // npm writes this file last, so an interrupted install does not count.
  const installed = changedAt('node_modules/.package-lock.json');
  return installed !== undefined && installed >= changedAt('package-lock.json');
}

function changedAt(file) {
  return statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs;
}
