// The two VS Codes the extension is held to. npm carries VS Code as `code-server`, whose 4.N.p is VS Code 1.N.p.

/** The oldest release that package.json's `engines.vscode` promises. */
export const OLDEST = { codeServer: '4.96.4', vscode: '1.96.4' };

/** The newest release the project was tried with: raise it by hand, with a run of the whole suite. */
export const NEWEST = { codeServer: '4.139.1', vscode: '1.139.1' };

/** The Node.js major version that both code-server releases run on. */
export const NODE_MAJOR = 24;
