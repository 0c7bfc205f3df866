// A part of the extension that is loaded later shares the brain with the extension instead of bringing it a second time:
// what it imports of the brain's rooms becomes a `require` that src/vscode/shared-brain.ts answers.
import path from 'node:path';

const SOURCE = path.resolve(import.meta.dirname, '../../src');
const ROOMS = /^(?:format|rules|config|language)\/|^(?:check|readiness)$/;

/** @type {import('esbuild').Plugin} */
export const sharedBrain = {
  name: 'shared-brain',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path: wanted, resolveDir }) => {
      const name = path.relative(SOURCE, path.resolve(resolveDir, wanted)).split(path.sep).join('/');
      return ROOMS.test(name) ? { path: name, external: true } : undefined;
    });
  },
};
