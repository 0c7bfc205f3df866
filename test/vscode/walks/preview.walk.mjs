import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTS, keepPicture, startWalk } from './walk.mjs';

const EXAMPLES = path.join(import.meta.dirname, '../../../examples');
const BRIEF = readFileSync(path.join(EXAMPLES, '12-aquarium-public-release-2021.brief.yaml'), 'utf8');

describe('Preview', () => {
  for (const host of HOSTS) {
    it(`opens beside the text, in the ${host} host`, async () => {
      const window = await startWalk({ host, files: { 'launch.brief.yaml': BRIEF } });
      try {
        await window.page.keyboard.press('Control+Shift+V');
        try { await window.webview().locator('h1').first().waitFor({timeout:10000}); } catch(e) { console.log(String(e).slice(0,300)); }
        await keepPicture(window, `preview-${host}`);
        console.log(window.said.filter((x)=>!/Lit is in dev/.test(x)).slice(-20).join('\n'));
      } finally {
        await window.close();
      }
    });
  }
});
