import { HOSTS, startWalk } from './walk.mjs';

/** The smallest brief without an error, but for a misspelt platform. */
const BRIEF = `campaign:
  name: Grow where you live
strategy:
  goals:
    - id: first-harvest
      statement: Sell 3,000 starter kits to first-time growers by 31 May 2026.
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagrm
  engagement_plan:
    owner: Nadia Reyes
`;

describe('First look', () => {
  for (const host of HOSTS) {
    it(`shows a finding in the window, in the ${host} host`, async () => {
      const window = await startWalk({ host, files: { 'launch.brief.yaml': BRIEF } });
      try {
        await window.findingShown('error');
      } finally {
        await window.close();
      }
    });
  }
});
