// code-server's workbench always talks to a server. Two small changes make it VS Code for the Web again.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const PATCHES = [
  {
    why: 'no server behind the window',
    pattern: /,\s*remoteAuthority:\s*location\.host\}/,
    replacement: '}',
  },
  {
    why: "the user's settings live in the browser",
    pattern:
      /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.vscodeRemote\}\),"User"\)\}/,
    replacement: 'get userRoamingDataHome(){return $1.file("/User").with({scheme:"vscode-userdata"})}',
  },
];

/** The workbench's file under VS Code's folder, and in the addresses of the page. */
export const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

/**
 * @param {string} vscode VS Code's folder
 * @returns {string} the source of the workbench without its server
 */
export function serverlessWorkbench(vscode) {
  const source = readFileSync(path.join(vscode, WORKBENCH), 'utf8');
  return PATCHES.reduce(applyPatch, source);
}

function applyPatch(source, { why, pattern, replacement }) {
  if (!pattern.test(source)) throw new Error(`workbench.js has changed and needs another patch for: ${why}`);
  return source.replace(pattern, replacement);
}
