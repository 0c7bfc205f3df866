// The two VS Codes the extension is held to. npm carries VS Code as `code-server`, whose 4.N.p is VS Code 1.N.p.

/**
 * @typedef {{ codeServer: string, vscode: string, nodeMajor: number }} Version `nodeMajor` is the Node.js that the
 * release is made for. Another one starts it, too, but the file watcher of 1.96 crashes on Node.js 24.
 */

/** @type {Version} the oldest release that package.json's `engines.vscode` promises */
export const OLDEST = { codeServer: '4.96.4', vscode: '1.96.4', nodeMajor: 20 };

/** @type {Version} the newest release the project was tried with: raise it by hand, with a run of the whole suite */
export const NEWEST = { codeServer: '4.139.1', vscode: '1.139.1', nodeMajor: 24 };
