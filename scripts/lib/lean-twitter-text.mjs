// Of twitter-text we use one function, which counts a post. As it comes, the package brings its other ones along, and
// polyfills that change the built-in objects of a shared process; with this plugin it is 30 KB instead of 107.
import { fileURLToPath } from 'node:url';

const parseTweet = fileURLToPath(import.meta.resolve('twitter-text/dist/esm/parseTweet.js'));

/** @type {import('esbuild').Plugin} */
export const leanTwitterText = {
  name: 'lean-twitter-text',
  setup(build) {
    build.onResolve({ filter: /^twitter-text$/ }, ({ path }) => ({ path, namespace: 'lean' }));
    build.onLoad({ filter: /^twitter-text$/, namespace: 'lean' }, () => ({
      contents: `export { default as parseTweet } from ${JSON.stringify(parseTweet)};`,
      resolveDir: process.cwd(),
    }));
    build.onResolve({ filter: /^core-js\// }, ({ path }) => ({ path, namespace: 'built-in-by-now' }));
    build.onLoad({ filter: /.*/, namespace: 'built-in-by-now' }, () => ({ contents: '' }));
  },
};
