// The tools that people would use instead of this one, installed for the benchmark alone: they are no dependencies of
// the project, and "npm ci" need not wait for them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../lib/dependencies.mjs';
import { run } from '../lib/processes.mjs';
import { PlainError, say } from '../lib/report.mjs';

const FOLDER = path.join(ROOT, '.bench-peers');

/** Pinned, so that two runs compare with the same tools. */
export const peerVersions = {
  '@stoplight/spectral-cli': '6.16.3',
  'ajv-cli': '5.0.0',
  'ajv-formats': '2.1.1',
  'js-yaml': '5.5.0',
  v8r: '6.1.0',
  'yaml-language-server': '2.0.0',
};

/** Installs the peers unless they are there. Ends the benchmark with a sentence where they cannot be had. */
export async function ensurePeers() {
  const manifest = JSON.stringify({ private: true, dependencies: peerVersions }, null, 2);
  const file = path.join(FOLDER, 'package.json');
  const done = path.join(FOLDER, 'node_modules/.package-lock.json');
  if (existsSync(done) && existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
  say('Installing the peers to compare with (once) …');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, manifest);
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: FOLDER, quiet: true });
  if (code !== 0)
    throw new PlainError(`${output}\nThe peers could not be installed, so there is nothing to compare with.`);
}

/** Loads a CommonJS peer by its name. */
export const requirePeer = createRequire(path.join(FOLDER, 'package.json'));

/** Loads a file of a peer that is an ES module. */
export function importPeer(file) {
  return import(pathToFileURL(peerFile(file)).href);
}

/** @returns {string} the path of a file of a peer */
export function peerFile(file) {
  return path.join(FOLDER, 'node_modules', file);
}
