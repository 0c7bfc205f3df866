import * as vscode from 'vscode';

/** The address of the script that shows the page; the build makes it from src/webview. */
export function previewScript(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'preview.js');
}

/** The document of a panel with the page of a brief. */
export function previewHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  return panelHtml(webview, previewScript(extension));
}

/**
 * The document of a panel. It may run our script and nothing else, load nothing and reach nobody, whatever a brief holds.
 * The script brings its style along by ways that need no leave: style sheets made by a script, and not by a document.
 */
export function panelHtml(webview: vscode.Webview, scriptFile: vscode.Uri): string {
  const nonce = makeNonce();
  const script = webview.asWebviewUri(scriptFile);
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
</body>
</html>`;
}

/** A word that nobody can guess, so that no other script can claim to be ours. */
function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
