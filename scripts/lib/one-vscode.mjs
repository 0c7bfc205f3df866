// esbuild copies the whole API, hundreds of names, for each of our modules that imports it: half of what loading the
// extension would take. So they share one copy.

/** @type {import('esbuild').Plugin} */
export const oneVscode = {
  name: 'one-vscode',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'one-vscode' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'one-vscode' },
    );
    onLoad({ filter: /.*/, namespace: 'one-vscode' }, () => ({ contents: `export * from 'vscode';` }));
  },
};
