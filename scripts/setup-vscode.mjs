// Fetches what the integration suite needs: both VS Codes, a Node.js that runs them, a browser that shows them.
// Also useful by hand, before a journey without a network.

import { setUpWindow } from '../test/vscode/harness/setup.mjs';
import { NEWEST, OLDEST } from '../test/vscode/harness/versions.mjs';
import { endWithNpm } from './lib/processes.mjs';
import { runScript } from './lib/report.mjs';

await runScript(async () => {
  endWithNpm();
  await setUpWindow(OLDEST);
  await setUpWindow(NEWEST);
});
