import { readFileSync } from 'node:fs';

/** The smallest brief without an error, as the format's description shows it. */
export const smallestBrief = `campaign:
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
      platform: instagram
  engagement_plan:
    owner: Nadia Reyes
`;

/** A brief without an error that uses every key of the format. */
export const everyKeyBrief = readFileSync('test/schemas/every-key.brief.yaml', 'utf8');

/** Values and keys of the author's own, and what is shared by an anchor and a merge. */
const ownAndSharedBrief = `x-shared:
  post: &post
    platform: instagram
    owner: &owner Nadia Reyes
x-team-board: 12
campaign:
  name: Grow where you live
  x-code: SP26
strategy:
  goals:
    - id: first-harvest
      statement: Sell 3,000 starter kits to first-time growers by 31 May 2026.
      metrics:
        - metric: x-seed-swaps
          x-asked-by: board
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      platforms: x-xiaohongshu
execution:
  content:
    - <<: *post
      id: teaser
      title: Teaser reel
    - <<: *post
      id: launch
      title: Launch post
      platform: x-xiaohongshu
  engagement_plan:
    owner: *owner
team:
  - id: ana
    name: Ana
    role: x-illustrator
governance:
  industry: x-cannabis
`;

const windowsBrief = `\uFEFF${smallestBrief.replaceAll('\n', '\r\n')}`;
const flowBrief = `campaign: {name: Grow}
strategy: {goals: [{id: sell, statement: Sell 3 kits.}], audience: [{id: renters, name: Renters}]}
execution: {content: [{id: teaser, title: Teaser, platform: tiktok}], engagement_plan: {}}
`;

/** Briefs in which no validator may find anything, by what they show. */
export const cleanBriefs: Readonly<Record<string, string>> = {
  'the smallest brief': smallestBrief,
  'a brief with every key': everyKeyBrief,
  'values and keys of the author, an anchor and a merge': ownAndSharedBrief,
  'a byte order mark and Windows line ends': windowsBrief,
  'everything in braces, an empty engagement plan': flowBrief,
};
