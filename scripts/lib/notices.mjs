// The licences of everybody's code that we ship: made from what esbuild says it bundled, so that none can be forgotten.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from './report.mjs';

/** Where the build puts the notices; whatever ships a bundle ships this file too. */
export const NOTICES_FILE = 'dist/ThirdPartyNotices.txt';

const licenceFile = /^(licen[cs]e|copying|notice)/i;
const rule = `\n${'-'.repeat(80)}\n\n`;

/**
 * The folders of the packages that bundles hold code of, in order.
 * @param {import('esbuild').Metafile[]} metafiles
 * @returns {string[]} such as `node_modules/yaml`
 */
export function bundledPackages(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? packageFolder(file) : []));
  return [...new Set(folders)].sort();
}

/** A package may lie in the `node_modules` of another. */
function packageFolder(file) {
  return /^.*\bnode_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [];
}

/**
 * @param {import('esbuild').Metafile[]} metafiles of all bundles that ship
 * @returns {string} the notices; a package without a licence text throws a PlainError
 */
export function noticesOf(metafiles) {
  const introduction = 'Campaign Briefs holds code of these packages, each under the licence that follows its name.\n';
  return [introduction, ...bundledPackages(metafiles).map(noticeOf)].join(rule);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  if (files.length === 0) throw new PlainError(`${folder} is bundled and has no licence text to pass on.`);
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const title = license === undefined ? `${name} ${version}` : `${name} ${version} (${license})`;
  return `${[title, ...texts].join('\n\n')}\n`;
}
