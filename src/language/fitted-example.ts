import { onDay, readDay } from '../format/dates';
import { idForm } from '../format/id-form';
import { shapeAt } from '../format/shape';
import type { Beside } from './cursor';
import { fittedMoney } from './fitted-money';
import { fittedAmount } from './suggested-metrics';
import type { Question, Suggestion } from './suggestion';
import { idKindAt, suggestionsFor } from './suggestions';

/** Kinds whose example would be wrong in most briefs: what the brief has, or what suits its platform or goal, is better. */
const chosenKinds = ['platform', 'metric', 'content_format', 'date', 'moment'];

/**
 * An example that is right in this brief: ids that exist, days of the campaign, a metric that suits the goal. Undefined
 * where there is nothing to name yet.
 */
export function fittedExample(question: Question, example: unknown): unknown {
  if (question.path.join() === 'team') return wholeTeam(question) ?? example;
  if (Array.isArray(example)) return fittedList(question, example);
  if (typeof example === 'object' && example !== null) return fittedMap(question, { ...example });
  return fittedValue(question, example);
}

function fittedList(question: Question, example: readonly unknown[]): unknown {
  const items = example.map((item) => fittedExample({ ...question, path: [...question.path, 0] }, item));
  const fitting = items.filter((item) => item !== undefined);
  return fitting.length > 0 ? fitting : undefined;
}

/** Keys that nothing fits are left out; without a required one there is nothing. */
function fittedMap(question: Question, example: Readonly<Record<string, unknown>>): unknown {
  const fitted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(example)) {
    const path = [...question.path, key];
    const beside: Beside = (name) => (name === key ? textsOf(fitted) : question.beside(name));
    const data = fittedExample({ ...question, path, beside }, value);
    if (data !== undefined) fitted[key] = data;
  }
  const missing = shapeAt(question.path)?.required.some((key) => !(key in fitted));
  return missing ? undefined : fitted;
}

function textsOf(data: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(data).map(([key, value]) => [key, String(value)]));
}

function fittedValue(question: Question, example: unknown): unknown {
  const { path, brief } = question;
  const kind = shapeAt(path)?.kind;
  const idKind = idKindAt(path);
  if (kind === 'target') return fittedAmount(question, example);
  if (kind === 'amount' && path[0] === 'budget') return fittedMoney(brief, path, Number(example));
  if (path.at(-1) === 'id') return freeId(question, String(example));
  if (idKind === 'person' && brief.ids.definitions('person').size === 0) return example;
  if (!idKind && !chosenKinds.includes(kind ?? '')) return example;
  const [first] = suggestionsFor(question);
  if (first === undefined) return idKind ? undefined : example;
  return kind === 'moment' ? momentLike(String(example), first) : first.value;
}

/** The example's time of day on a day that fits. */
function momentLike(example: string, { value }: Suggestion): string {
  return onDay(example, readDay(String(value)) ?? 0);
}

/** An id that nothing of the brief has yet: `teaser`, `teaser-2` … */
function freeId({ brief }: Question, example: string): string {
  const taken = new Set<string>();
  for (const kind of ['goal', 'audience', 'pillar', 'content item', 'phase', 'person'] as const)
    for (const id of brief.ids.definitions(kind).keys()) taken.add(id);
  let id = example;
  for (let count = 2; taken.has(id); count++) id = `${example}-${count}`;
  return id;
}

/** Once there is a team, everybody whom the brief names by an id has to be in it. */
function wholeTeam({ brief }: Question): unknown {
  const ids = new Set(brief.ids.references('person').map(({ id }) => id));
  return ids.size === 0
    ? undefined
    : [...ids].filter((id) => idForm.test(id)).map((id) => ({ id, name: nameFrom(id) }));
}

/** `jo-lind` → `Jo Lind` */
function nameFrom(id: string): string {
  return id.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash === '' ? '' : ' ') + letter.toUpperCase());
}
