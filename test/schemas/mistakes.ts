import { parse, parseDocument, stringify } from 'yaml';
import { everyKeyBrief, smallestBrief } from './briefs';
import { formatPath, type Path, parsePath } from './path';

/** A small, otherwise complete brief with exactly one mistake. */
export interface Mistake {
  /** Says the mistake in short, and is told apart from all others: `campaign.start: 2026-02-30`. */
  readonly id: string;
  /** Where it is: the wrong value, the unknown key, or the thing that lacks a key: `strategy.goals[0].id`. */
  readonly path: string;
  readonly text: string;
}

/** Every kind of thing in a brief (its path in the brief with every key), and the keys that it must have. */
const things: Readonly<Record<string, readonly string[]>> = {
  '': ['campaign', 'strategy', 'execution'],
  campaign: ['name'],
  'campaign.phases[0]': ['id', 'name'],
  'campaign.references[0]': ['title', 'url'],
  strategy: ['goals', 'audience'],
  'strategy.goals[0]': ['id', 'statement'],
  'strategy.goals[0].metrics[0]': ['metric'],
  'strategy.audience[0]': ['id', 'name'],
  'strategy.audience[0].age': [],
  'strategy.message': [],
  'strategy.platforms[0]': ['platform'],
  'strategy.pillars[0]': ['id', 'name'],
  'strategy.competitors[0]': ['name'],
  execution: ['content', 'engagement_plan'],
  'execution.content[0]': ['id', 'title', 'platform'],
  'execution.content[0].media[0]': [],
  'execution.content[0].partner': ['name'],
  'execution.content[0].promotion': [],
  'execution.content[0].approval': [],
  'execution.content[0].results[0]': ['metric', 'value'],
  'execution.engagement_plan': [],
  'execution.engagement_plan.response_targets': [],
  'execution.engagement_plan.listening': [],
  'execution.engagement_plan.conversation[0]': ['action'],
  'execution.engagement_plan.moderation': [],
  'execution.engagement_plan.escalation[0]': ['when', 'to'],
  'execution.engagement_plan.crisis': [],
  'execution.engagement_plan.user_content': [],
  'execution.adaptation': [],
  'execution.adaptation.triggers[0]': ['when', 'then'],
  measurement: [],
  'measurement.utm': [],
  'measurement.survey': [],
  'measurement.results[0]': ['goal', 'metric', 'value', 'as_of'],
  budget: [],
  'budget.lines[0]': ['for', 'amount'],
  'team[0]': ['id', 'name'],
  governance: [],
  'governance.approvals[0]': ['stage', 'approver'],
  'governance.claims[0]': ['claim'],
  'governance.risks[0]': ['risk'],
};

/** Values that are wrong at a place, at least one row for every type and every list of the format. */
const wrongValues: ReadonlyArray<readonly [path: string, ...values: readonly unknown[]]> = [
  ['brief', 2, '1', 1.5],
  ['campaign', 'Grow where you live', ['name']],
  ['campaign.name', 2026, true, ['Grow'], { de: 'Wachsen' }, ''],
  ['campaign.status', 'Draft', 'finished', 1],
  ['campaign.owner', ['nadia', 'jo'], ''],
  [
    'campaign.start',
    '31/12/2026',
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-4-1',
    '2026-13-01',
    '2026-03-02 18:00',
    2026,
  ],
  ['campaign.timezone', 'London', 'europe/london', 'GMT+25'],
  ['campaign.locations', 'GB'],
  ['campaign.locations[0]', 'UK', 'gb', 'Scotland', 'GB-', 'AU-nsw', 'XX', 44],
  ['campaign.languages', 'en-GB'],
  ['campaign.languages[0]', 'English', 'en_GB', 'e', 'en-', 'en GB'],
  [
    'campaign.website',
    'example.com',
    'https://',
    'ftp://example.com',
    'https://example.com/a b',
    'see https://example.com',
  ],
  ['campaign.phases', 'launch', { launch: { name: 'Launch' } }],
  ['campaign.phases[0].id', 'Launch', 'first launch', 'launch-', '-launch', 'a--b', 'launch_1', '', 1],
  ['strategy.goals', [], { id: 'first-harvest' }],
  ['strategy.goals[0]', 'Sell 3,000 kits'],
  ['strategy.goals[0].type', 'brand', 'Sales', 'x-own', ['sales']],
  ['strategy.goals[0].priority', 'high'],
  ['strategy.goals[0].audience', 'Balcony beginners', { id: 'a' }, 1],
  ['strategy.goals[0].audience[0]', 'Balcony beginners', ['balcony-beginners']],
  ['strategy.goals[0].metrics[0].metric', 'likes-and-shares', 'Reach', 'x-', 'x-Seed swaps', ['reach']],
  ['strategy.goals[0].metrics[0].target', 'lots', '3,000', '4.5 %', '%', '1e3', '2 h', '+5', '.5', true, [3000]],
  ['strategy.goals[0].metrics[0].by', 'end of May'],
  ['strategy.audience', []],
  ['strategy.audience[0].age', 25, '25-40'],
  ['strategy.audience[0].age.min', -1, 121, 25.5, '25'],
  ['strategy.audience[0].size', '', -1, [420000]],
  ['strategy.audience[0].stage', 'awareness'],
  ['strategy.audience[0].needs', 'Fresh herbs'],
  ['strategy.audience[0].needs[0]', 12, '', { need: 'herbs' }],
  ['strategy.audience[0].platforms', 'instagrm', 'x-', 3],
  ['strategy.audience[0].platforms[0]', 'instagrm', 3],
  ['strategy.platforms[0]', 'instagram'],
  ['strategy.platforms[0].cadence', 'three per week', '3/week', '0 per week', '3 per year', 'yearly', 3],
  ['strategy.platforms[0].model', 'earned'],
  ['strategy.pillars[0].share', 101, -1, '40', '40%'],
  ['execution.content', [], 'none'],
  ['execution.content[0].platform', 'instagrm', 'Instagram', 'x-', 'x-Own', 'x-a--b', ['instagram']],
  ['execution.content[0].format', 'Reel', 'landing page'],
  ['execution.content[0].pillar', 'How to', ['how-to']],
  [
    'execution.content[0].publish',
    '2026-03-02 25:00',
    '2026-03-02 9:00',
    '2026-03-02 18:60',
    '2026-03-02T18',
    '2026-02-30 18:00',
    '2026-03-02 18:00+1',
    '2026-03-02 18:00+15:00',
    'tomorrow',
  ],
  ['execution.content[0].status', 'done'],
  ['execution.content[0].media[0].type', 'gif'],
  ['execution.content[0].media[0].duration', 15, '15', '15 s', '0:15', '15sec', '-15s'],
  ['execution.content[0].origin', 'stolen'],
  ['execution.content[0].partner', 'Ana Costa'],
  ['execution.content[0].partner.compensated', 'yes', 1],
  ['execution.content[0].promotion.amount', '400', '400 EUR', -1],
  ['execution.engagement_plan', 'Nadia answers', ['nadia']],
  ['execution.engagement_plan.response_targets.question', 'soon', 4],
  ['execution.engagement_plan.crisis.pause_posts', 'no'],
  ['execution.adaptation.triggers[0].below', 'under 2000'],
  ['budget.total', '48,000', -1, 'lots'],
  ['budget.currency', 'euro', 'eur', '€'],
  ['team', { nadia: 'Nadia Reyes' }],
  ['team[0].role', 'boss', 'Designer', 'x-'],
  ['team[0].email', 'nadia', 'nadia@', 'nadia@example'],
  ['governance.industry', 'food', 'x-', 1],
  ['governance.industry[0]', 'food', 'x-'],
  ['governance.jurisdictions[0]', 'UK'],
  ['governance.privacy_notice', 'on request'],
];

const everything: unknown = parse(everyKeyBrief);
const smallest = parse(smallestBrief) as object;

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root);
}

/** The smallest brief with the part that a path leads through taken from the brief with every key. */
function smallBriefAround(path: Path) {
  const document = parseDocument(stringify(smallest));
  const twoLevels = path[0] === 'strategy' || path[0] === 'execution';
  const part = path.slice(0, twoLevels ? 2 : 1);
  if (part.length > 0) document.setIn(part, document.createNode(valueAt(everything, part)));
  return document;
}

function missingKey(thing: string, key: string): Mistake {
  const path = parsePath(thing);
  const document = smallBriefAround([...path, key]);
  document.deleteIn([...path, key]);
  return { id: `${thing || 'the brief'} without ${key}`, path: thing, text: document.toString() };
}

function unknownKey(thing: string): Mistake {
  const path = formatPath([...parsePath(thing), 'colour']);
  return { id: `${path} is no key`, path, text: textWith(parsePath(path), 'green') };
}

function wrongValue(path: string, value: unknown): Mistake {
  return { id: `${path}: ${JSON.stringify(value)}`, path, text: textWith(parsePath(path), value) };
}

function textWith(path: Path, value: unknown): string {
  const document = smallBriefAround(path);
  document.setIn(path, document.createNode(value));
  return document.toString();
}

/** Everything in the brief with every key, emptied one by one, as when an author has yet to write the value. */
function emptyValues(): Mistake[] {
  return pathsOf(everything, []).map((path) => wrongValue(formatPath(path), null));
}

function pathsOf(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => {
    return pathsOf(item, [...path, Array.isArray(value) ? Number(key) : key]);
  });
  return path.length > 0 ? [path, ...inner] : inner;
}

/** All mistakes that the schema alone must show to anybody's validator. */
export const mistakes: readonly Mistake[] = [
  ...Object.entries(things).flatMap(([thing, keys]) => keys.map((key) => missingKey(thing, key))),
  ...Object.keys(things).map(unknownKey),
  ...wrongValues.flatMap(([path, ...values]) => values.map((value) => wrongValue(path, value))),
  ...emptyValues(),
];
