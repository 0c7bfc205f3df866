// The part of the `code` command line that @vscode/test-electron and our runs use.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../../../../scripts/lib/report.mjs';

const OPTION = /^--([^=]+)(?:=([\s\S]*))?$/;

/** Options whose value may stand in the next word. */
const VALUED = new Set(['install-extension', 'user-data-dir', 'extensions-dir']);

/**
 * @param {string[]} words the command line without the program
 * @returns {{ installExtension?: string, userData?: string, extensions?: string, extension?: string, tests?: string,
 *   web: boolean, workspace?: string }} all paths absolute; options that mean nothing to a browser are left out
 */
export function parseArguments(words) {
  const { options, files } = sortWords(words);
  return {
    installExtension: absolute(options.get('install-extension')),
    userData: options.get('user-data-dir'),
    extensions: options.get('extensions-dir'),
    extension: absolute(options.get('extensionDevelopmentPath')),
    tests: moduleFile(options.get('extensionTestsPath')),
    web: options.get('extensionDevelopmentKind') === 'web',
    workspace: files.map(absolute).find(isFolder),
  };
}

function sortWords(words) {
  const options = new Map();
  const files = [];
  for (let index = 0; index < words.length; index++) {
    const [, name, value] = OPTION.exec(words[index]) ?? [];
    if (!name) files.push(words[index]);
    else if (value === undefined && VALUED.has(name)) options.set(name, words[++index]);
    else options.set(name, value ?? '');
  }
  return { options, files };
}

/** The module of the tests may be named without its extension, as for `require`. */
function moduleFile(name) {
  if (name === undefined) return undefined;
  const found = [name, `${name}.js`, path.join(name, 'index.js')].map(absolute).find(isFile);
  if (found) return found;
  throw new PlainError(`There is no module of tests at ${name}.`);
}

function absolute(file) {
  return file === undefined ? undefined : path.resolve(file);
}

function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}

function isFolder(file) {
  return existsSync(file) && statSync(file).isDirectory();
}
