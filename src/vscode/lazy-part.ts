import * as vscode from 'vscode';

/**
 * A part of the extension in a file of its own under dist/, loaded when it is first asked for, so that opening a brief
 * does not wait for what few briefs need.
 *
 * `require` and `import()` would be the ways in Node. VS Code for the Web has neither: its `require` knows `vscode` and
 * nothing else, and the policy of its worker allows scripts from few addresses. So a part is read through the editor's
 * file system and evaluated as a function, the very way in which VS Code itself loads the extension there. It is our own
 * file, out of the package, and it is loaded in one way everywhere, so that each test of it counts for both hosts.
 */
export class LazyPart<Exports> {
  private loading: Promise<Exports> | undefined;

  /**
   * @param file a CommonJS bundle
   * @param require gives it the modules that it shares with the extension; `vscode` is not among them
   */
  constructor(
    private readonly file: vscode.Uri,
    private readonly require: (name: string) => unknown,
  ) {}

  /** What the part exports. Rejects when its file cannot be read, and then tries again the next time. */
  load(): Promise<Exports> {
    this.loading ??= this.readAndEvaluate().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async readAndEvaluate(): Promise<Exports> {
    const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.file));
    const part: { exports: unknown } = { exports: {} };
    const evaluate = new Function(
      'module',
      'exports',
      'require',
      `${source}\n//# sourceURL=${this.file.toString(true)}`,
    );
    evaluate(part, part.exports, this.require);
    return part.exports as Exports; // the build makes the file from the very module whose type this is
  }
}
