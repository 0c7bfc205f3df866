/**
 * The brief that completes the examples of the rules. It holds all that any rule asks for, so that an example is judged
 * by what it shows and nothing else.
 */
export const completeBrief = `campaign:
  name: Grow where you live
  summary: A starter kit campaign for people who have never grown food.
  brand: Grow Kits
  status: draft
  owner: nadia
  start: 2026-03-02
  end: 2026-05-31
  timezone: Europe/London
  locations: [GB]
  languages: [en-GB]
  website: https://growkits.test
strategy:
  background: Seed sales fell last spring although more people want to grow food at home.
  goals:
    - id: first-harvest
      statement: Three thousand first-time growers buy a starter kit.
      type: sales
      priority: primary
      why: First-time growers come back for seeds.
      audience: balcony-beginners
      metrics:
        - metric: orders
          baseline: 1200
          target: 3000
          by: 2026-05-31
          data_source: Shop
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      age: {min: 25, max: 40}
      locations: [GB]
      languages: [en-GB]
      insight: They think that growing food takes a garden, so they never begin.
      insight_source: Interviews with 12 renters, January 2026
      needs: [A first success within weeks]
      barriers: [No garden]
      cultural_context: Allotments have waiting lists of years in British cities.
      platforms: [instagram, email]
      platforms_source: Customer survey 2025
  message:
    core: You can eat from your own balcony in six weeks.
    proof: [Eight in ten kits gave a harvest in our trial]
    tone: [warm, practical]
    call_to_action: Order your kit
    link: https://growkits.test/kit?utm_source=brief&utm_medium=social&utm_campaign=grow-where-you-live
  platforms:
    - platform: instagram
      role: Show the first harvest
      why: Two in three of them plan their home there.
      audience: balcony-beginners
      model: paid
    - platform: email
      role: Lead to the shop
      why: They gave their address in the shop.
      audience: balcony-beginners
      model: organic
  pillars:
    - {id: how-to, name: How to begin, share: 100}
execution:
  content:
    - id: teaser
      title: What fits on a balcony?
      platform: instagram
      format: post
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: How many herbs fit on one metre of balcony? Order your kit today.
      hashtags: [GrowWhereYouLive]
      call_to_action: Order your kit
      media:
        - url: https://growkits.test/balcony.jpg
          type: image
          alt_text: A narrow balcony with six pots of herbs
    - id: welcome-mail
      title: Six weeks to the first harvest
      platform: email
      format: newsletter
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-04-06 09:00
      owner: sam
      status: approved
      subject: Six weeks to your first harvest
      text: Sow today and eat by the middle of May. We show you each step.
      link: https://growkits.test/kit?utm_source=email&utm_medium=email&utm_campaign=grow-where-you-live
  engagement_plan:
    owner: nadia
    backup: sam
    inboxes: [Instagram comments, Instagram messages, hello@growkits.test]
    hours: Monday to Friday, 9 to 18
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m, praise: 1d}
    reply_style: By first name, with one next step
    listening:
      keywords: [Grow Kits, growkits, GrowWhereYouLive]
      tools: [Platform search]
      review: weekly
    conversation:
      - {action: Ask for a photo of the first sprout, platform: instagram, cadence: weekly}
    moderation:
      guidelines: We hide insults and leave criticism.
      hide: [insults]
      ban: [repeated insults]
    escalation:
      - {when: A plant makes somebody ill, to: sam, within: 1h}
    crisis:
      trigger: Three reports of illness in a day
      spokesperson: sam
      pause_posts: true
      holding_statement: We are looking into it and will answer today.
      resumed_by: nadia
  adaptation:
    review: weekly
    owner: sam
    triggers:
      - when: Too few orders after four weeks
        then: Move half of the budget to search
        metric: orders
        below: 800
        owner: sam
measurement:
  owner: sam
  cadence: weekly
  tools: [Shop, Instagram Insights]
budget:
  total: 12000
  currency: GBP
  contingency: 1000
  lines:
    - {for: Instagram adverts, amount: 9000, platform: instagram}
    - {for: Photos, amount: 2000}
team:
  - {id: nadia, name: Nadia Reyes, role: social-media-manager}
  - {id: sam, name: Sam Okoro, role: digital-marketer}
governance:
  industry: general
  jurisdictions: [GB]
  approvals:
    - {stage: legal, approver: sam, approved_on: 2026-02-20}
  consent: Shop customers agreed to our mails when they ordered.
  privacy_notice: https://growkits.test/privacy
`;

/** The files that lie beside the examples of the rules. */
const exampleFiles: readonly string[] = ['balcony.jpg', 'sprout.jpg'];

/** What a host would tell of them. */
export const besideExamples = {
  fileExists: (path: string): boolean => exampleFiles.some((name) => path === `assets/${name}`),
  filesIn: (folder: string): readonly string[] | undefined => (folder === 'assets/' ? exampleFiles : undefined),
};

/**
 * A whole brief out of an example: what the example gives replaces the same part of the complete brief (a key of a
 * section, or a whole section without keys), and a line `# without campaign.end` takes a part out.
 */
export function completed(example: string): string {
  const sections = sectionsOf(completeBrief);
  for (const [, section = '', key] of example.matchAll(/^# without ([a-z_]+)(?:\.([a-z_]+))?$/gm)) {
    if (key) sections.get(section)?.delete(key);
    else sections.delete(section);
  }
  for (const [section, keys] of sectionsOf(example.trim())) {
    const whole = keys.has('');
    const merged = whole ? keys : new Map([...(sections.get(section) ?? []), ...keys]);
    sections.set(section, merged);
  }
  return [...sections].map(([section, keys]) => `${section}:\n${[...keys.values()].join('')}`).join('');
}

/** Section → key → the key's lines. The lines of a section without keys of its own (a list) stand under ''. */
function sectionsOf(text: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let keys = new Map<string, string>();
  let key = '';
  for (const line of text.split('\n')) {
    const section = /^([a-z_]+):/.exec(line)?.[1];
    if (section) {
      keys = new Map();
      key = '';
      sections.set(section, keys);
    } else if (line !== '' && !line.startsWith('#')) {
      key = /^ {2}([a-z_]+):/.exec(line)?.[1] ?? key;
      keys.set(key, `${keys.get(key) ?? ''}${line}\n`);
    }
  }
  return sections;
}
