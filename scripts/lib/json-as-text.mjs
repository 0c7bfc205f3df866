import { readFile } from 'node:fs/promises';

/**
 * Bundles data as text that is parsed when it is needed first at run time: a JavaScript engine reads JSON several times
 * as fast as the same data written as an object in code, and a start-up has to wait for it.
 * @type {import('esbuild').Plugin}
 */
export const jsonAsText = {
  name: 'json-as-text',
  setup(build) {
    build.onLoad({ filter: /\/(generated|snippets|schemas)\/[^/]+\.json$/ }, async ({ path }) => {
      const compact = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(compact)});`, loader: 'js' };
    });
  },
};
