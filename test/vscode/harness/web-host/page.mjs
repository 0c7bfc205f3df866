// The page that starts VS Code for the Web, and the options it hands to the workbench.
import { QUIET_SETTINGS } from '../profile.mjs';
import { WORKBENCH } from './workbench-patch.mjs';

const ERROR_LEVEL = 3;
const STATIC = '/static';
const MOUNT_SCHEME = 'web-mount';

/**
 * @param {{ authority: string, testsPath?: string, hasWorkspace: boolean, settings?: object }} options testsPath: path of
 *   the tests' address, if tests are to run; settings: on top of the quiet ones
 * @returns {string} HTML
 */
export function workbenchPage(given) {
  const options = workbenchOptions(given);
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<script>performance.mark('code/didStartRenderer')</script>
<meta id="vscode-workbench-web-configuration" data-settings="${attribute(JSON.stringify(options))}">
<meta id="vscode-workbench-web-base-url" data-settings="${STATIC}">
<link rel="stylesheet" href="${STATIC}/${WORKBENCH.replace(/js$/, 'css')}">
</head>
<body aria-label=""></body>
<script>
globalThis._VSCODE_FILE_ROOT = location.origin + '${STATIC}/out/';
performance.mark('code/willLoadWorkbenchMain');
</script>
<script type="module" src="${STATIC}/out/nls.messages.js"></script>
<script type="module" src="${STATIC}/${WORKBENCH}"></script>
</html>`;
}

function workbenchOptions({ authority, testsPath, hasWorkspace, settings }) {
  const uri = (path) => ({ scheme: 'http', authority, path });
  return {
    productConfiguration: {
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'harness.web-mount': ['fileSearchProvider'] },
    },
    developmentOptions: {
      extensions: [uri('/extension')],
      extensionTestsPath: testsPath && uri(testsPath),
      enableSmokeTestDriver: true,
      logLevel: ERROR_LEVEL,
    },
    additionalBuiltinExtensions: hasWorkspace ? [uri('/mount-extension')] : [],
    folderUri: hasWorkspace ? { scheme: MOUNT_SCHEME, authority: 'disk', path: '/' } : undefined,
    userDataPath: '/user',
    // code-server's own options, which its workbench insists on
    isEnabledCoderGettingStarted: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    configurationDefaults: { ...QUIET_SETTINGS, ...settings },
    webviewEndpoint: `${STATIC}/out/vs/workbench/contrib/webview/browser/pre`,
    enableWorkspaceTrust: false,
  };
}

function attribute(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
