import type { Brief } from '../format/brief';
import { nameOfPlace } from '../format/form/place';
import type { ChosenPlatformView } from '../format/generated/view-types';
import { alternatives, quoted } from '../format/messages';
import { keyRangeOf, labelOf, type Value } from '../format/view';
import { appendFix, insertFix, removeFix } from './fixes';
import { lacks } from './lacking';
import { newContentFix } from './new-content';
import { platformsAgeRules } from './platforms-age';
import { platformsAudienceRules } from './platforms-audience';
import type { Rule } from './rule';
import { isUnderstood } from './understood';

const missing: Rule = {
  code: 'platforms/missing',
  title: 'No platform',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'Where a campaign appears is a decision, and it decides on format, tone and cost. Left open, it is taken post by post, by habit.',
  sources: ['strategy and execution article: platform selection'],
  remedy: 'Choose the platforms on which your audience is, each with the job it does.',
  bad: `
# without strategy.platforms
strategy:
  message:
    core: You can eat from your own balcony in six weeks.
    call_to_action: Order your kit
`,
  good: `
strategy:
  platforms:
    - platform: instagram
      why: Two in three of them plan their home there.
    - platform: email
      why: They gave their address in the shop.
`,
  check(brief, report) {
    const strategy = brief.view.strategy;
    if (!strategy || strategy.platforms.length > 0 || !lacks(strategy, 'platforms')) return;
    const data = likelyPlatforms(brief).map((platform) => ({ platform, why: 'The audience is there.' }));
    report({
      range: keyRangeOf(strategy, 'platforms') ?? labelOf(brief.text, strategy),
      message: 'The strategy chooses no platform. Choose at least one on which the audience is.',
      fixes: () => insertFix(brief, strategy, 'platforms', data),
    });
  },
};

/** Those that the content is made for already, else those of the audiences. */
function likelyPlatforms({ view }: Brief): readonly string[] {
  const used = view.execution?.content.flatMap(({ platform }) => platform?.value ?? []) ?? [];
  const known = view.strategy?.audience.flatMap(({ platforms }) => platforms.map(({ value }) => value)) ?? [];
  const likely = [...new Set(used.length > 0 ? used : known)];
  return likely.length > 0 ? likely : ['instagram'];
}

const noRationale: Rule = {
  code: 'platforms/no-rationale',
  title: 'No reason for platform',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'Each platform costs work every week. One that is there because everybody is there takes that work from another one that would bring more.',
  sources: ['strategy and execution article: strategic selection does not waste resources'],
  remedy: 'Name the fact about the audience that speaks for this platform.',
  bad: `
strategy:
  platforms:
    - platform: instagram
      role: Show the first harvest
    - platform: email
      why: They gave their address in the shop.
`,
  good: `
strategy:
  platforms:
    - platform: instagram
      role: Show the first harvest
      why: Two in three of them plan their home there.
    - platform: email
      why: They gave their address in the shop.
`,
  check(brief, report) {
    for (const chosen of brief.view.strategy?.platforms ?? []) {
      if (chosen.why || !lacks(chosen, 'why')) continue;
      report({
        range: labelOf(brief.text, chosen),
        message: `Nothing says why the campaign is on ${nameOf(chosen)}. Name what about the audience speaks for it.`,
        fixes: () => insertFix(brief, chosen, 'why', 'Two in three of the audience are there every week.'),
      });
    }
  },
};

const unused: Rule = {
  code: 'platforms/unused',
  title: 'Platform without content',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'A platform in the strategy that gets no content is either forgotten in the plan or not meant. An empty profile tells people that nobody is in.',
  sources: ['strategy and execution article: strategic selection does not waste resources'],
  remedy: 'Plan an item for the platform, or take it out of the strategy.',
  bad: `
strategy:
  platforms:
    - platform: instagram
      why: Two in three of them plan their home there.
    - platform: email
      why: They gave their address in the shop.
    - platform: print
      why: They keep the planting calendar of their garden centre.
`,
  good: `
strategy:
  platforms:
    - platform: instagram
      why: Two in three of them plan their home there.
    - platform: email
      why: They gave their address in the shop.
`,
  check(brief, report, { facts }) {
    const content = brief.view.execution?.content ?? [];
    const used = new Set(content.map(({ platform }) => platform?.value));
    const isClear = content.length > 0 && [...used].every((platform) => isUnderstood(platform, facts));
    if (!isClear) return;
    for (const chosen of brief.view.strategy?.platforms ?? []) {
      const platform = chosen.platform?.value;
      if (!isUnderstood(platform, facts) || used.has(platform)) continue;
      report({
        range: labelOf(brief.text, chosen),
        message: `No content item is made for ${quoted(platform)}. Plan one, or take the platform out.`,
        fixes: () => [...itemFor(brief, chosen, platform), ...removal(brief, chosen, platform)],
      });
    }
  },
};

function itemFor(brief: Brief, chosen: ChosenPlatformView, platform: string) {
  const item = {
    id: `${platform.replace(/^x-/, '')}-post`,
    title: `First item on ${platform}`,
    platform,
    audience: chosen.audience[0]?.value,
  };
  return newContentFix(brief, item, 'best', `Plan an item on ${quoted(platform)}`);
}

/** An empty list of platforms would be the next finding. */
function removal(brief: Brief, chosen: ChosenPlatformView, platform: string) {
  if ((brief.view.strategy?.platforms.length ?? 0) < 2) return [];
  return removeFix(brief, `Remove ${quoted(platform)} from the strategy`, 'choice', chosen.place.node);
}

const undeclared: Rule = {
  code: 'platforms/undeclared',
  title: 'Content on undeclared platform',
  strictness: 'warning',
  why: 'A post on a platform that nobody chose has no job there and nobody who answers. It is a sign that the plan has left the strategy behind, or that the strategy needs an update.',
  sources: ['strategy and execution article: the strategy comes first'],
  remedy: 'Add the platform to the strategy with its reason, or use one that is there.',
  bad: `
strategy:
  platforms:
    - platform: email
      why: They gave their address in the shop.
`,
  good: `
strategy:
  platforms:
    - platform: instagram
      why: Two in three of them plan their home there.
    - platform: email
      why: They gave their address in the shop.
`,
  check(brief, report, { facts }) {
    const strategy = brief.view.strategy;
    const chosen = new Set(strategy?.platforms.map(({ platform }) => platform?.value));
    const isClear = chosen.size > 0 && [...chosen].every((platform) => isUnderstood(platform, facts));
    if (!strategy || !isClear) return;
    for (const { value, start, end } of platformsUsed(brief)) {
      if (chosen.has(value) || !isUnderstood(value, facts)) continue;
      const item = { platform: value, why: 'The audience is there.' };
      report({
        range: { start, end },
        message: `${quoted(value)} is not among the platforms of the strategy. Add it there, or use ${someOf(chosen)}.`,
        fixes: () => appendFix(brief, strategy, 'platforms', item, 'best', `Add ${quoted(value)} to the strategy`),
      });
    }
  },
};

function platformsUsed({ view }: Brief): Value<string>[] {
  const users = [
    ...(view.execution?.content ?? []),
    ...(view.budget?.lines ?? []),
    ...(view.execution?.engagement_plan?.conversation ?? []),
  ];
  return users.flatMap(({ platform }) => platform ?? []);
}

function someOf(chosen: ReadonlySet<string | undefined>): string {
  const names = [...chosen].flatMap((platform) => platform ?? []);
  return names.length > 3 ? 'one that is' : alternatives(names);
}

function nameOf(chosen: ChosenPlatformView): string {
  return chosen.platform ? quoted(chosen.platform.value) : nameOfPlace(chosen.place);
}

export const platformsRules: readonly Rule[] = [
  missing,
  noRationale,
  ...platformsAudienceRules,
  unused,
  undeclared,
  ...platformsAgeRules,
];
