// npm run package: the extension as out/campaign-briefs.vsix. .vscodeignore says what goes in; it is packed in a folder of
// its own, where JSON has no blanks, which are for whoever writes it, and the manifest nothing that is for building.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { buildAll } from './build.mjs';
import { runScript } from './lib/report.mjs';

const FOLDER = 'out/vsix';
const VSIX = 'out/campaign-briefs.vsix';

async function main() {
  await buildAll();
  rmSync(FOLDER, { recursive: true, force: true });
  for (const file of await listFiles({ packageManager: PackageManager.None })) write(file, packedContent(file));
  write('.vscodeignore', ''); // or vsce warns that everything goes in
  const options = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false };
  await createVSIX({ ...options, cwd: FOLDER, packagePath: path.resolve(VSIX) });
}

/** A file as it ships. */
function packedContent(file) {
  const content = readFileSync(file);
  if (path.extname(file) !== '.json') return content;
  const data = JSON.parse(content.toString());
  return JSON.stringify(file === 'package.json' ? forUsers(data) : data);
}

function forUsers(manifest) {
  const building = new Set(['scripts', 'devDependencies']);
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !building.has(key)));
}

function write(file, content) {
  const target = path.join(FOLDER, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

await runScript(main);
