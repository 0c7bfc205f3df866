// The workspace on disk, for the little file system extension in mount-extension/: one request per operation.
import { promises as fs } from 'node:fs';
import path from 'node:path';

/** Numbers of vscode.FileType. */
const FILE_TYPE = { unknown: 0, file: 1, folder: 2, link: 64 };

/**
 * A path that cannot leave its folder.
 * @param {string} root
 * @param {string} urlPath percent-encoded, as it stands in the address
 * @returns {string} an absolute path; throws an error with code EACCES for a path outside
 */
export function pathUnder(root, urlPath) {
  const file = path.join(root, decodeURIComponent(urlPath));
  if (file === root || file.startsWith(path.join(root, '/'))) return file;
  throw Object.assign(new Error(`${urlPath} is outside`), { code: 'EACCES' });
}

/**
 * @param {{ root: string, urlPath: string, query: URLSearchParams, body: AsyncIterable<Buffer> }} request
 * @returns {Promise<Buffer | object>} the bytes of a file, or an answer to be sent as JSON
 */
export async function serveMount({ root, urlPath, query, body }) {
  const operation = OPERATIONS[query.get('operation') ?? 'read'];
  const target = query.has('to') ? pathUnder(root, query.get('to')) : undefined;
  return operation(pathUnder(root, urlPath), { body, target });
}

const OPERATIONS = {
  read: (file) => fs.readFile(file),
  stat,
  list: async (folder) => (await fs.readdir(folder, { withFileTypes: true })).map((each) => [each.name, typeOf(each)]),
  walk,
  write: async (file, { body }) => done(fs.writeFile(file, await bytesOf(body))),
  mkdir: (folder) => done(fs.mkdir(folder, { recursive: true })),
  delete: (file) => done(fs.rm(file, { recursive: true })),
  rename: (file, { target }) => done(fs.rename(file, target)),
};

async function stat(file) {
  const stats = await fs.stat(file);
  return { type: typeOf(stats), ctime: stats.ctimeMs, mtime: stats.mtimeMs, size: stats.size };
}

/** Every file below a folder, relative to it: what a search for files answers with. */
async function walk(folder) {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function typeOf(entry) {
  if (entry.isFile()) return FILE_TYPE.file;
  if (entry.isDirectory()) return FILE_TYPE.folder;
  return entry.isSymbolicLink() ? FILE_TYPE.link : FILE_TYPE.unknown;
}

async function done(work) {
  await work;
  return {};
}

async function bytesOf(body) {
  const chunks = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
