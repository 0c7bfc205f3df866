// The editor's bundle leaves out what only the page of a code says (why, sources, remedy, examples): it is a tenth of the
// bundle, every start would read it, and few pages are opened. scripts/build.mjs writes it to a file of its own.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';

const RULES = path.resolve(import.meta.dirname, '../../src/rules');
const PROPERTIES = ['why', 'sources', 'remedy', 'bad', 'good'];
const CODE = /^ +code: "[a-z-]+\/[a-z-]+",$/gm;
/** As esbuild prints it: one text, or a line and those after it that are indented more or close what it opened. */
const VALUE = /(?:`(?:[^`\\]|\\.)*`,?|.*(?:\n\1[ \])}].*)*)\n/.source;
const PROSE = new RegExp(`^( +)(?:${PROPERTIES.join('|')}): ${VALUE}`, 'gm');

/** @type {import('esbuild').Plugin} */
export const withoutProse = {
  name: 'without-prose',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      if (path.dirname(file) !== RULES) return undefined;
      return { contents: await leanModule(file), loader: 'js' };
    });
  },
};

/**
 * @param {readonly object[]} codes with all that is to be said of them
 * @returns {Record<string, object>} what the bundle leaves out, by code
 */
export function proseByCode(codes) {
  const proseOf = (info) => Object.fromEntries(PROPERTIES.map((name) => [name, info[name]]));
  return Object.fromEntries(codes.map((info) => [info.code, proseOf(info)]));
}

/** A module of the rules as JavaScript; throws where its codes have other properties than are known here. */
async function leanModule(file) {
  const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts' });
  const codes = code.match(CODE)?.length ?? 0;
  const prose = code.match(PROSE)?.length ?? 0;
  if (codes === 0) return code;
  if (prose !== codes * PROPERTIES.length)
    throw new Error(`${file} has ${codes} codes and ${prose} properties with prose: scripts/lib/without-prose.mjs.`);
  return code.replace(PROSE, '');
}
