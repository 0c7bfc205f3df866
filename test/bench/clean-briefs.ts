/** What stands above the content items of a made-up brief: a strategy of ordinary size. */
const head = `brief: 1

campaign:
  name: Grow where you live
  summary: A spring campaign that wins renters with a balcony for our starter kit.
  brand: Sprout & Sill
  status: draft
  owner: nadia
  start: 2026-03-02
  end: 2026-05-31
  timezone: Europe/London
  locations: [GB]
  languages: [en-GB]

strategy:
  background: Kit sales fall after April. # the shop's own numbers
  goals:
    - id: first-harvest
      statement: Sell 3,000 starter kits to first-time growers by 31 May 2026.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          baseline: 900
          target: 3000
          by: 2026-05-31
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      age:
        min: 25
        max: 40
      locations: [GB]
      insight: They think growing food needs a garden.
      barriers: [No space, "No idea where to begin"]
  message:
    core: You can eat from your balcony this summer.
    supporting:
      - Ready in ten minutes
      - A harvest in six weeks
    call_to_action: Order your kit
    link: https://sproutandsill.test/kit
  platforms:
    - platform: instagram
      role: Show first harvests
      why: Half of our buyers found us there.
      cadence: 3 per week

execution:
`;

const tail = `  engagement_plan:
    owner: nadia
    hours: Mon–Fri 09:00–18:00
    response_targets:
      question: 4h
      complaint: 2h
    escalation:
      - when: Somebody got ill
        to: Press office
        within: 30m

team:
  - id: nadia
    name: Nadia Reyes
    role: social-media-manager
`;

/** A content item of eleven lines. */
function contentItem(number: number): string {
  return `    - id: post-${number}
      title: "First harvest, part ${number}"
      platform: instagram
      format: reel
      goals: [first-harvest]
      audience: [balcony-beginners]
      publish: 2026-03-02 18:00
      owner: nadia
      text: |
        A window sill is enough. No garden, no tools: part ${number} shows how to begin.
      hashtags: [GrowWhereYouLive]
`;
}

const linesOfItem = lineCount(contentItem(1));
const linesOfRest = lineCount(`${head}  content:\n${tail}`);

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

/** A brief without a mistake, as long as whole content items allow. */
export function cleanBrief(lines: number): string {
  return briefWithCleanItems(Math.round((lines - linesOfRest) / linesOfItem));
}

/** A brief without a mistake, with so many content items. */
export function briefWithCleanItems(count: number): string {
  return briefWithItems(count, contentItem);
}

/** A brief whose content items are written by `item`, called with 0, 1, 2 … */
export function briefWithItems(count: number, item: (number: number) => string): string {
  return `${head}  content:\n${Array.from({ length: count }, (_, index) => item(index)).join('')}${tail}`;
}

/** A brief of one content item and what else `execution` and the sections after it are to hold. */
export function briefWithTeam(sections: string): string {
  return `${head}  content:\n${contentItem(0)}${tail}${sections}`;
}

/** A brief with as many goals as audiences, each goal for an audience of its own, and one item that serves them all. */
export function briefWithGoals(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const goals = numbers.map((n) => `    - {id: goal-${n}, statement: Renters order kit ${n}, audience: group-${n}}\n`);
  const groups = numbers.map((n) => `    - {id: group-${n}, name: Renters of street ${n}}\n`);
  const ids = numbers.map((n) => `goal-${n}`).join(', ');
  return `campaign:
  name: Grow where you live
strategy:
  goals:
${goals.join('')}  audience:
${groups.join('')}execution:
  content:
    - {id: teaser, title: Teaser, platform: email, goals: [${ids}]}
  engagement_plan: {owner: nadia}
`;
}
