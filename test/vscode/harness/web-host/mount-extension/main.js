// Gives the web worker host a workspace: the file system scheme web-mount, served from disk by ../mount.mjs.
const vscode = require('vscode');

exports.activate = (context) => {
  const files = new MountedFiles(`${context.extensionUri.scheme}://${context.extensionUri.authority}`);
  const search = { provideFileSearchResults: (_query, options) => files.search(options) };
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('web-mount', files, { isCaseSensitive: true }),
    vscode.workspace.registerFileSearchProvider('web-mount', search),
  );
};

class MountedFiles {
  constructor(origin) {
    this.origin = origin;
    this.changes = new vscode.EventEmitter();
    this.onDidChangeFile = this.changes.event;
  }

  watch() {
    return new vscode.Disposable(() => {}); // changes from outside this window are not reported
  }

  async stat(uri) {
    return (await this.ask(uri, 'stat')).json();
  }

  async readDirectory(uri) {
    return (await this.ask(uri, 'list')).json();
  }

  async readFile(uri) {
    return new Uint8Array(await (await this.ask(uri, 'read')).arrayBuffer());
  }

  /** VS Code picks what was asked for; what is excluded is left to whoever searches. */
  async search({ folder, excludes }) {
    const names = await (await this.ask(folder, 'walk')).json();
    const files = names.map((name) => vscode.Uri.joinPath(folder, name));
    return files.filter((uri) => !excludes.some((pattern) => vscode.languages.match({ pattern }, { uri })));
  }

  async writeFile(uri, bytes, { create, overwrite }) {
    const existed = await this.exists(uri);
    if (!existed && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (existed && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    await this.ask(uri, 'write', { body: bytes });
    this.report(existed ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  async createDirectory(uri) {
    await this.ask(uri, 'mkdir');
    this.report(vscode.FileChangeType.Created, uri);
  }

  async delete(uri) {
    await this.ask(uri, 'delete');
    this.report(vscode.FileChangeType.Deleted, uri);
  }

  async rename(from, to, { overwrite }) {
    if (!overwrite && (await this.exists(to))) throw vscode.FileSystemError.FileExists(to);
    await this.ask(from, 'rename', { to: to.path });
    this.report(vscode.FileChangeType.Deleted, from);
    this.report(vscode.FileChangeType.Created, to);
  }

  async exists(uri) {
    return this.ask(uri, 'stat').then(
      () => true,
      () => false,
    );
  }

  /** One request to ../mount.mjs; a missing file is VS Code's own error. */
  async ask(uri, operation, { body, to } = {}) {
    const query = new URLSearchParams({ operation, ...(to && { to }) });
    const path = uri.path.split('/').map(encodeURIComponent).join('/');
    const response = await fetch(`${this.origin}/mount${path}?${query}`, { method: 'POST', body });
    if (response.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
    if (!response.ok) throw vscode.FileSystemError.Unavailable(await response.text());
    return response;
  }

  report(type, uri) {
    this.changes.fire([{ type, uri }]);
  }
}
