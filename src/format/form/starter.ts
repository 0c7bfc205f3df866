/** What an empty file begins with: the smallest brief that has no error, in the words of a real one. */
export const starterBrief = `campaign:
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
