import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/**
 * The page carries its style in itself, as text: without the comments and blanks that are for whoever writes it.
 * @type {import('esbuild').Plugin}
 */
export const cssAsText = {
  name: 'css-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};
