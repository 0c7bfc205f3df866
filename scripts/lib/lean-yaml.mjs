// Of yaml we use what reads. What its documents and nodes could be written with is left out, 14 KB that every start would
// read: a brief is changed by edits of our own (src/format/form), which keep its author's hand.
import { readFile } from 'node:fs/promises';

/** @type {import('esbuild').Plugin} */
export const leanYaml = {
  name: 'lean-yaml',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]/ }, async ({ path }) => {
      const [, names] = /^export \{ (.+) \};$/m.exec(await readFile(path, 'utf8'));
      return { contents: `export const ${names.split(', ').join(' = undefined, ')} = undefined;` };
    });
  },
};
