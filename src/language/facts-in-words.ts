import { type Confidence, type Facts, factSource, type PlatformFacts } from '../format/facts';
import { listed } from '../format/messages';
import { isVocabularyKind, nameOf } from '../format/vocabulary';
import { wordsOfValue } from '../format/words';
import { grouped } from '../rules/amounts';
import { bullets, plain } from './markdown';

/** What a value out of a list means; empty where the format does not say. */
export function meaningOf(kind: string, value: string): string {
  const name = (isVocabularyKind(kind) && nameOf(kind, value)) || value;
  const words = withoutName(wordsOfValue(kind, value), name);
  return words === '' ? '' : headOf(name, words);
}

/** What is known of a platform, with where it comes from; nothing where nothing is known. */
export function platformLines(facts: Facts, id: string): readonly string[] {
  const platform = facts.platform(id);
  if (!platform) return [];
  const words = withoutName(wordsOfValue('platform', id), platform.name);
  return [headOf(platform.name, words), bullets(limitsOf(platform)), sourceOf(platform)];
}

function limitsOf(platform: PlatformFacts): string[] {
  const { formats, hashtags, min_age, needs_media } = platform;
  const tags = hashtags?.max;
  return [
    `Formats: ${Object.keys(formats).map(plain).join(', ')}`,
    ...textLimits(platform),
    ...(tags === undefined ? [] : [tags === 0 ? 'No hashtags' : `At most ${tags} hashtag${tags === 1 ? '' : 's'}`]),
    ...(needs_media ? ['Every post needs a picture or video'] : []),
    ...(min_age === undefined ? [] : [`For people of ${min_age} and over`]),
  ];
}

/** `Text: at most 2,200 characters (post, reel)`: formats of one limit together. */
function textLimits({ formats }: PlatformFacts): string[] {
  const byLimit = new Map<string, string[]>();
  for (const [name, { text }] of Object.entries(formats)) {
    const limit = text?.max ? `at most ${grouped(text.max)} characters${text.own ? ' in this project' : ''}` : '';
    if (limit !== '') byLimit.set(limit, [...(byLimit.get(limit) ?? []), name]);
  }
  return [...byLimit].map(([limit, names]) => `Text: ${limit} (${names.map(plain).join(', ')})`);
}

const howSure: Readonly<Record<Confidence, string>> = {
  official: 'documented by the platform',
  product: 'as publishing tools have it',
  secondary: 'as reported',
  memory: 'not confirmed',
};

/** `X documentation, 2026-08-22 · documented by the platform`: the first source that has a name. */
function sourceOf({ sources = [], confidence }: Pick<PlatformFacts, 'sources' | 'confidence'>): string {
  const known = sources.flatMap((id) => factSource(id) ?? []).find(({ title }) => title !== undefined);
  const source = known?.title === undefined ? [] : [`${plain(known.title)}, ${known.date}`];
  const sure = confidence ?? known?.confidence;
  return [...source, ...(sure ? [howSure[sure]] : [])].join(' · ');
}

/** What a metric counts, and for which goals it is, with where that comes from. */
export function metricLines(facts: Facts, id: string): readonly string[] {
  const metric = facts.metric(id);
  if (!metric) return [];
  const { name, unit, goals, direction, vanity } = metric;
  const goalNames = goals.flatMap((goal) => facts.goal(goal)?.name.toLowerCase() ?? []);
  const points = [
    ...(unit === '' ? [] : [`Unit: ${units[unit] ?? plain(unit)}`]),
    ...(directions[direction] ?? []),
    ...(goalNames.length === 0 ? [] : [`Shows success of: ${listed(goalNames)}`]),
    ...(vanity ? ['Weak as the only metric of a goal: it looks good without anything having changed'] : []),
  ];
  return [headOf(name, withoutName(wordsOfValue('metric', id), name)), bullets(points), sourceOf(metric)];
}

const units: Readonly<Record<string, string>> = {
  count: 'a number',
  '%': 'percent',
  currency: 'money',
  ratio: 'a ratio',
  duration: 'a length of time',
  score: 'a score',
};

const directions: Readonly<Record<string, readonly string[]>> = {
  up: ['More is better'],
  down: ['Less is better'],
};

function headOf(name: string, words: string): string {
  return `**${plain(name)}**${words === '' ? '' : ` · ${words}`}`;
}

/** Words that say a value's name first leave it out where it stands above them. */
function withoutName(words: string, name: string): string {
  return words.startsWith(`${name}: `) ? words.slice(name.length + 2) : words;
}
