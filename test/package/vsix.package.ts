import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';

/** Names in a ZIP file, by its central directory (APPNOTE.TXT, 4.3.12). */
function namesInZip(bytes: Buffer): string[] {
  const names: string[] = [];
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = bytes.readUInt32LE(end + 16);
  while (at < end) {
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

/** All texts in the manifest that are paths: `./icons/brief-light.svg`. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

describe('the VSIX', () => {
  const bytes = readFileSync('out/campaign-briefs.vsix');
  const names = namesInZip(bytes);

  it('is quick to download', () => {
    ok(bytes.length <= 400 * 1024, `${bytes.length} bytes; "npm run bench -- size" tells what takes the room`);
  });

  it('holds every file that the manifest names, the licences, and what is loaded later', () => {
    const { main, browser, icon, contributes } = manifest;
    const later = ['panels.js', 'rendering.js', 'rule-texts.json'].map((name) => `dist/${name}`);
    const needed = [...pathsIn({ main, browser, contributes }), icon, ...later, 'dist/ThirdPartyNotices.txt'];
    const others = ['LICENSE.txt', 'readme.md', 'changelog.md', 'package.json'];
    const missing = [...needed, ...others].filter((name) => !names.includes(`extension/${name}`));
    deepStrictEqual(missing, []);
  });

  it('holds nothing that only whoever builds it needs', () => {
    const folders = ['dist', 'examples', 'icons', 'media', 'media/walkthrough', 'schemas', 'snippets', 'syntaxes'];
    const allowed = new RegExp(`^extension/((${folders.join('|')})/[^/]+|[^/]+\\.(json|md|txt))$`);
    const own = ['extension.vsixmanifest', '[Content_Types].xml'];
    const strange = names.filter(
      (name) => !own.includes(name) && (!allowed.test(name) || /\.map$|\/cli\.js$/.test(name)),
    );
    deepStrictEqual(strange, []);
  });
});
