// A folder that nobody trusts yet, with a config that builds on a file elsewhere on the disk.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeScratch } from '../harness/profile.mjs';
import { keepPicture, startWalk } from './walk.mjs';

const BRIEF = `campaign:
  name: Grow where you live
strategy:
  goals:
    - id: first-harvest
      statement: Sell 3,000 starter kits to first-time growers by 31 May 2026.
`;
const RESTRICTED = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

describe('In Restricted Mode', () => {
  it('a config does not lead to files outside of the folder, until the author trusts it, in the node host', async () => {
    const elsewhere = makeScratch();
    const house = path.join(elsewhere.folder, 'house.yaml');
    writeFileSync(house, 'rules:\n  goals/no-metric: error\n');
    const files = { 'launch.brief.yaml': BRIEF, '.campaign-brief.yaml': `extends: [${house}]\n` };
    const window = await startWalk({ files, settings: RESTRICTED });
    try {
      await window.page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor();
      await seesProblem(window, `There is no file "${house}" to build on.`);
      assert.deepEqual(await problems(window).filter({ hasText: 'goals/no-metric' }).allTextContents(), []);
      await trust(window);
      await seesProblem(window, 'goals/no-metric');
      assert.deepEqual(await problems(window).filter({ hasText: 'to build on' }).allTextContents(), []);
    } catch (error) {
      await keepPicture(window, 'restricted-failed');
      throw error;
    } finally {
      await window.close();
      elsewhere.remove();
    }
  });
});

function problems({ page }) {
  return page.locator('.markers-panel .monaco-list-row');
}

async function seesProblem(window, words) {
  await window.runCommand('Problems: Focus on Problems View');
  await problems(window).filter({ hasText: words }).waitFor();
}

async function trust(window) {
  await window.runCommand('Workspaces: Manage Workspace Trust');
  await window.page.locator('.workspace-trust-editor').getByText('Trust', { exact: true }).click();
  await window.page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
}
