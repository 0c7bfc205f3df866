// VS Code for the Web (no server, no Node extension host) out of the files of a code-server package. The extension runs
// in the web worker extension host; the workspace on disk is mounted by a little file system extension.
import { promises as fs } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathUnder, serveMount } from './mount.mjs';
import { workbenchPage } from './page.mjs';
import { serverlessWorkbench, WORKBENCH } from './workbench-patch.mjs';

/** Stands before every line that the tests print (test-console.js writes it). */
export const TEST_LINE = '\u0001';

const PAGE = '/index.html';
const HERE = import.meta.dirname;
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};
const HTTP_STATUS = { ENOENT: 404, ENOTDIR: 404, EISDIR: 404, EACCES: 403 };

/**
 * @param {{ vscode: string, extension: string, tests?: string, workspace?: string, settings?: object,
 *   inspect?: (methods: string[]) => Promise<object> }} options absolute paths: VS Code's folder, the extension's folder,
 *   the tests' module somewhere below it, the folder to open; inspect: for tests that look into the extension host
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function startWebHost({ vscode, extension, tests, workspace, settings, inspect }) {
  const workbench = serverlessWorkbench(vscode);
  const testsPath = tests && `/extension/${path.relative(extension, tests).split(path.sep).join('/')}`;
  const rooms = [
    room('/static/', (file) => (file === WORKBENCH ? workbench : readUnder(vscode, file))),
    room('/extension/', (file, url) => (url.pathname === testsPath ? testsModule(tests) : readUnder(extension, file))),
    room('/mount-extension/', (file) => readUnder(path.join(HERE, 'mount-extension'), file)),
    room('/mount/', (file, url, body) => serveMount({ root: workspace, urlPath: file, query: url.searchParams, body })),
    room('/inspect/', (methods) => inspect(methods.split(','))),
  ];
  const server = createServer((request, response) => answer(rooms, request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const authority = `127.0.0.1:${server.address().port}`;
  rooms.push(
    room(PAGE, () => workbenchPage({ authority, testsPath, hasWorkspace: workspace !== undefined, settings })),
  );
  return { url: `http://${authority}${PAGE}`, close: () => closeServer(server) };
}

/** One part of the address space and what is served there. */
function room(prefix, serve) {
  return { prefix, serve };
}

async function answer(rooms, request, response) {
  const url = new URL(request.url, 'http://harness');
  response.setHeader('Access-Control-Allow-Origin', '*'); // the worker of the extension host has an origin of its own
  try {
    const found = rooms.find(({ prefix }) => url.pathname.startsWith(prefix));
    if (!found) return response.writeHead(404).end();
    const content = await found.serve(url.pathname.slice(found.prefix.length), url, request);
    send(response, url.pathname, content);
  } catch (error) {
    response.writeHead(HTTP_STATUS[error.code] ?? 500).end(error.message);
  }
}

/** Texts and bytes go out as they are, anything else as JSON. */
function send(response, pathname, content) {
  const isPlain = typeof content === 'string' || Buffer.isBuffer(content);
  response.setHeader('Content-Type', TYPES[path.extname(pathname)] ?? 'application/octet-stream');
  response.end(isPlain ? content : JSON.stringify(content));
}

function readUnder(root, urlPath) {
  return fs.readFile(pathUnder(root, urlPath));
}

/** The tests' module, with a console whose lines can be told from the window's own. */
async function testsModule(tests) {
  const testConsole = await fs.readFile(path.join(HERE, 'test-console.js'), 'utf8');
  return `${testConsole}\n${await fs.readFile(tests, 'utf8')}`;
}

function closeServer(server) {
  server.closeAllConnections();
  server.close();
}
