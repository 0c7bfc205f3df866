import type { Brief } from '../format/brief';
import { type IdKind, idKinds, idPlaces } from '../format/ids';
import type { Path, PathStep } from '../format/nodes';
import { type Shape, shapeAt } from '../format/shape';
import { isVocabularyKind } from '../format/vocabulary';
import { mayWaitFor } from './publishing-order';
import { datesFor } from './suggested-dates';
import { suggestedLanguages } from './suggested-languages';
import { suggestedLinks } from './suggested-links';
import { suggestedMetrics } from './suggested-metrics';
import { known, type Question, type Suggestion } from './suggestion';
import { thingsOf } from './things';

const idKindByPath = new Map(
  idKinds.flatMap((kind) => idPlaces[kind].namedAt.map((path) => [path.join(), kind] as const)),
);

/** The kind of thing that is named at a place of the format; undefined where none is. */
export function idKindAt(path: Path): IdKind | undefined {
  return idKindByPath.get(path.join()) ?? (path.at(-1) === 0 ? idKindByPath.get(path.slice(0, -1).join()) : undefined);
}

/** The values that may be chosen at a place, the best first; of a list, those of its items. Empty where words are asked for. */
export function suggestionsFor(question: Question): readonly Suggestion[] {
  const { path } = question;
  const shape = shapeAt(path);
  if (!shape) return [];
  const idKind = idKindAt(path);
  if (idKind) return suggestedIds(question, idKind);
  const single = shape.types.includes('array') ? [...path, 0] : path;
  return suggestionsOfShape({ ...question, path: single }, shapeAt(single) ?? shape);
}

function suggestionsOfShape(question: Question, shape: Shape): readonly Suggestion[] {
  const { kind = '' } = shape;
  if (kind === 'metric') return suggestedMetrics(question);
  if (kind === 'platform') return suggestedPlatforms(question);
  if (isVocabularyKind(kind))
    return question.vocabulary.values(kind).map((id) => known(kind, id, question.vocabulary.nameOf(kind, id)));
  if (kind === 'date' || kind === 'moment') return datesFor(question);
  if (kind === 'content_format') return suggestedFormats(question);
  if (kind === 'language') return suggestedLanguages(question);
  if (question.path.at(-1) === 'link') return suggestedLinks(question);
  if (shape.values.length > 0) return shape.values.map((value) => known(kind, value, undefined));
  if (shape.types.includes('boolean')) return [plain(true), plain(false)];
  return suggestedWords(question, kind).map((value) => ({ ...plain(value), kind: 'text' }));
}

function plain(value: string | boolean): Suggestion {
  return { value, detail: '', documentation: '', kind: 'value' };
}

function suggestedIds({ brief, path, beside }: Question, kind: IdKind): Suggestion[] {
  const own = path.includes('depends_on') ? beside('depends_on') : undefined;
  return thingsOf(brief, kind)
    .filter(({ id }) => !own || mayWaitFor(brief, own, id))
    .map(({ id, name, more }) => ({ value: id, detail: name, documentation: more, kind: 'id' }));
}

/**
 * The platforms that the strategy chose come first; where it chooses, those that it has not chosen yet. Only those that have
 * the format of the item, once it has one.
 */
function suggestedPlatforms({ brief, path, vocabulary, facts, beside }: Question): Suggestion[] {
  const chosen = new Set((brief.view.strategy?.platforms ?? []).flatMap(({ platform }) => platform?.value ?? []));
  const format = path.includes('content') ? beside('platform').get('format') : undefined;
  const all = vocabulary.values('platform').filter((id) => !format || facts.format(id, format) !== undefined);
  const isChoice = path.slice(0, -1).join() === 'strategy,platforms,0';
  const here = beside('platform').get('platform');
  const first = all.filter((id) => chosen.has(id) && (!isChoice || id === here));
  const others = all.filter((id) => !chosen.has(id));
  return [...(isChoice ? [] : first), ...others].map((id) => {
    const suggestion = known('platform', id, vocabulary.nameOf('platform', id));
    return chosen.has(id) ? { ...suggestion, detail: `${suggestion.detail}, chosen in the strategy` } : suggestion;
  });
}

function suggestedFormats({ beside, facts }: Question): Suggestion[] {
  const platform = facts.platform(beside('format').get('platform'));
  return Object.keys(platform?.formats ?? {}).map((format) => ({ ...plain(format), detail: platform?.name ?? '' }));
}

const cadences = ['daily', 'weekly', 'monthly', '2 per week', '3 per week', '5 per week'];
const durations = ['30m', '1h', '2h', '4h', '1d', '2d'];

function suggestedWords({ brief, path }: Question, kind: string): readonly string[] {
  if (kind === 'cadence') return cadences;
  if (kind === 'duration') return path.at(-1) === 'duration' ? ['6s', '15s', '30s', '60s'] : durations;
  if (path.at(-1) === 'captions') return ['burned-in'];
  return isHashtag(path) ? usedHashtags(brief) : [];
}

function isHashtag(path: Path): boolean {
  const key: PathStep | undefined = path.findLast((step) => typeof step === 'string');
  return key === 'hashtags' || key === 'hashtag';
}

/** The most used first. */
function usedHashtags(brief: Brief): string[] {
  const own = brief.view.execution?.engagement_plan?.user_content?.hashtag;
  const used = [...(own ? [own] : []), ...(brief.view.execution?.content ?? []).flatMap(({ hashtags }) => hashtags)];
  const counts = new Map<string, number>();
  for (const { value } of used) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
