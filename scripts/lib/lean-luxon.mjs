// Of luxon we use what it knows of time zones, which is one class. Its bundle is one file that cannot be taken apart; its
// sources, which the package brings along, can: this way it is 3 KB instead of 71.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = path.resolve(fileURLToPath(import.meta.resolve('luxon')), '../../../src');

/** @type {import('esbuild').Plugin} */
export const leanLuxon = {
  name: 'lean-luxon',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^luxon$/ }, ({ path: name }) => ({ path: name, namespace: 'lean-luxon' }));
    onLoad({ filter: /.*/, namespace: 'lean-luxon' }, () => ({
      contents: `export { default as IANAZone } from './zones/IANAZone.js';`,
      resolveDir: sources,
    }));
    // That nothing in them acts by being loaded is said in package.json, which does not reach this folder.
    onResolve({ filter: /^\.\.?\// }, ({ path: wanted, resolveDir }) =>
      resolveDir.startsWith(sources) ? { path: path.join(resolveDir, wanted), sideEffects: false } : undefined,
    );
  },
};
