// Addresses of VS Code's window on a server: what to open goes into the query of the page's address.
import path from 'node:path';

/**
 * @param {string} authority such as 127.0.0.1:8735
 * @param {string} file on the server's disk
 * @returns {string} the URI by which the window knows the file
 */
export function remoteUri(authority, file) {
  return `vscode-remote://${authority}${path.resolve(file)}`;
}

/**
 * @param {{ authority: string, folder?: string, token?: string, payload?: [string, string][] }} options
 *   folder: opened as the workspace, an empty window without it; payload: the workbench's own settings for this window,
 *   such as ['extensionDevelopmentPath', uri]
 * @returns {string}
 */
export function workbenchUrl({ authority, folder, token, payload = [] }) {
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  if (folder) query.set('folder', path.resolve(folder));
  else query.set('ew', 'true');
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}
