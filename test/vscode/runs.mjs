// The five ways the integration suite runs: two releases of VS Code, two extension hosts, and once as users install it.
// Three of them meet each release, each host and the package, and are part of "npm test"; "npm run test:long" has the others.
import { NEWEST, OLDEST } from './harness/versions.mjs';

/** @typedef {{ name: string, version: typeof NEWEST, host: 'node' | 'web', packaged: boolean, long?: true }} Run */

/** @type {Run[]} */
export const RUNS = [
  { name: 'oldest-node', version: OLDEST, host: 'node', packaged: false },
  { name: 'oldest-web', version: OLDEST, host: 'web', packaged: false, long: true },
  { name: 'newest-node', version: NEWEST, host: 'node', packaged: false, long: true },
  { name: 'newest-web', version: NEWEST, host: 'web', packaged: false },
  { name: 'packaged', version: NEWEST, host: 'node', packaged: true },
];

/**
 * @param {Run} run
 * @returns {string} what the run is, for the reader
 */
export function describeRun({ version, host, packaged }) {
  const from = packaged ? ', extension installed from the VSIX' : '';
  return `VS Code ${version.vscode}, ${host === 'node' ? 'Node' : 'web worker'} host${from}`;
}
