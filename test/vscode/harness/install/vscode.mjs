// A VS Code from npm alone: the package `code-server` has the whole workbench and extension host.
// No install script runs, so nothing is compiled; two native modules get stand-ins in JavaScript.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installOnce, npmInstall } from './install-once.mjs';

const RECIPE = 3; // raise it when the steps below change, so that existing installs are redone
const RIPGREP = '@vscode/ripgrep-universal@1.18.0';

/**
 * @param {{ codeServer: string, vscode: string }} version
 * @returns {Promise<string>} the path of VS Code's own folder, the one with `out/server-main.js`
 */
export async function ensureVSCode(version) {
  const folder = await installOnce({
    name: `VS Code ${version.vscode}`,
    folder: `vscode-${version.vscode}`,
    recipe: `code-server@${version.codeServer} recipe ${RECIPE}`,
    install: (workplace) => installCodeServer(workplace, version.codeServer),
  });
  return vscodeIn(folder);
}

async function installCodeServer(folder, version) {
  await npmInstall(folder, '--omit=optional', `code-server@${version}`);
  const vscode = vscodeIn(folder);
  takeGitPackagesFromNpm(path.join(vscode, 'npm-shrinkwrap.json'));
  await npmInstall(vscode, '--omit=dev');
  replaceNativeModule(vscode, '@vscode/spdlog', 'spdlog.cjs');
  replaceNativeModule(vscode, '@vscode/native-watchdog', 'native-watchdog.cjs');
  replaceNativeModule(vscode, 'native-watchdog', 'native-watchdog.cjs'); // its name up to 1.96
  await addRipgrep(folder, vscode);
}

function vscodeIn(folder) {
  return path.join(folder, 'node_modules/code-server/lib/vscode');
}

/** Up to 1.96 the lock file names git repositories, which are often out of reach; npm has the same versions. */
function takeGitPackagesFromNpm(lockFile) {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  for (const entry of Object.values(lock.packages)) {
    if (!entry.resolved?.startsWith('git')) continue;
    delete entry.resolved;
    delete entry.integrity;
  }
  writeFileSync(lockFile, JSON.stringify(lock));
}

/** The server asks for these modules at its start, and without their compiled part it fills the log with errors. */
function replaceNativeModule(vscode, name, standIn) {
  const entry = path.join(vscode, 'node_modules', name, 'index.js');
  if (existsSync(entry)) copyFileSync(path.join(import.meta.dirname, 'stand-ins', standIn), entry);
}

/** Finding files needs ripgrep; in older releases its own install script would fetch it from elsewhere. */
async function addRipgrep(folder, vscode) {
  const home = path.join(vscode, 'node_modules/@vscode/ripgrep');
  const binary = path.join(home, 'bin/rg');
  if (!existsSync(home) || existsSync(binary)) return;
  const workplace = path.join(folder, 'ripgrep');
  mkdirSync(workplace);
  writeFileSync(path.join(workplace, 'package.json'), '{ "private": true }\n');
  await npmInstall(workplace, RIPGREP);
  const platform = `${process.platform}-${process.arch}`;
  mkdirSync(path.dirname(binary), { recursive: true });
  copyFileSync(path.join(workplace, `node_modules/@vscode/ripgrep-universal/bin/${platform}/rg`), binary);
  chmodSync(binary, 0o755);
  rmSync(workplace, { recursive: true });
}
