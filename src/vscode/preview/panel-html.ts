import * as vscode from 'vscode';

/** What a panel may show: the functions of src/webview/panels.ts that draw in an element. */
export type Shown = 'showPreview' | 'showPortfolio';

/** The address of what draws in the panels; the build makes it from src/webview. */
export function panelsScript(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'panels.js');
}

/** Lets a panel run our script. */
export function fillPanel(webview: vscode.Webview, extension: vscode.Uri, shown: Shown): void {
  const script = panelsScript(extension);
  webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(script, '..')] };
  webview.html = panelHtml(webview.asWebviewUri(script), shown);
}

/**
 * The document of a panel. It may run our script and nothing else, load nothing and reach nobody, whatever a brief holds.
 * The script brings its style along by ways that need no leave: style sheets made by a script, and not by a document.
 */
function panelHtml(script: vscode.Uri, shown: Shown): string {
  const nonce = makeNonce();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Campaign brief</title>
</head>
<body>
<div id="preview"></div>
<script nonce="${nonce}" src="${script}"></script>
<script nonce="${nonce}">module.exports.${shown}(document.getElementById('preview'))</script>
</body>
</html>`;
}

/** A word that nobody can guess, so that no other script can claim to be ours. */
function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
