import type { Brief } from '../../format/brief';
import { shapeOf } from '../../format/form/place';
import type { ProjectConfig } from '../../format/project-config';
import type { Section, Value } from '../../format/view';
import { isVocabularyKind, type Vocabulary } from '../../format/vocabulary';
import { inline } from './markdown-text';

/** A single value of any kind. */
export type AnyValue = Value<string | number | boolean>;

/** What stands under a key of a section. */
export type Part = AnyValue | Section | readonly (AnyValue | Section)[] | undefined;

/** Writes the values of a brief as a reader wants them: names in place of ids, yes and no, thousands apart. */
export class ValueWords {
  private readonly names: ReadonlyMap<string, string>;
  private readonly vocabulary: Vocabulary;
  private readonly currency: string;

  constructor(brief: Brief, config: ProjectConfig) {
    this.names = namesOf(brief);
    this.vocabulary = config.vocabulary;
    this.currency = brief.view.budget?.currency?.value ?? '';
  }

  /** A value as Markdown in one line. */
  of({ value, place }: AnyValue): string {
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    const kind = shapeOf(place)?.kind ?? '';
    if (kind === 'amount' && typeof value === 'number') return inline(this.money(value));
    if (typeof value === 'number') return keyOf(place.path) === 'share' ? `${value}%` : String(value);
    return inline(this.nameOf(kind, value, keyOf(place.path)));
  }

  /** `48,000 GBP` */
  private money(amount: number): string {
    return `${amount.toLocaleString('en-GB')} ${this.currency}`.trimEnd();
  }

  private nameOf(kind: string, value: string, key: string): string {
    const single = singleKinds[kind] ?? kind;
    if (isVocabularyKind(single)) return this.vocabulary.nameOf(single, value) ?? value;
    const named = single === 'person' ? 'team' : (namedBy[key] ?? '');
    return this.names.get(`${named} ${value}`) ?? value;
  }
}

/** Where one bare value stands in place of a list. */
const singleKinds: Readonly<Record<string, string>> = {
  platforms: 'platform',
  places: 'place',
  industries: 'industry',
};

/** Which list of the brief the ids under a key come from. */
const namedBy: Readonly<Record<string, string>> = {
  audience: 'audience',
  pillar: 'pillars',
  phase: 'phases',
  depends_on: 'content',
  content: 'content',
  goals: 'goals',
  goal: 'goals',
};

/** The last key on the way to a value; indexes of lists do not count. */
function keyOf(path: readonly (string | number)[]): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

interface Named {
  readonly id: Value<string> | undefined;
  readonly name?: Value<string> | undefined;
  readonly title?: Value<string> | undefined;
  readonly statement?: Value<string> | undefined;
}

function namesOf({ view }: Brief): ReadonlyMap<string, string> {
  const lists: Readonly<Record<string, readonly Named[]>> = {
    team: view.team,
    audience: view.strategy?.audience ?? [],
    goals: view.strategy?.goals ?? [],
    pillars: view.strategy?.pillars ?? [],
    phases: view.campaign?.phases ?? [],
    content: view.execution?.content ?? [],
  };
  const entries = Object.entries(lists).flatMap(([list, things]) =>
    things.flatMap(({ id, name, title, statement }) => {
      const words = (name ?? title ?? statement)?.value;
      return id && words ? [[`${list} ${id.value}`, words] as const] : [];
    }),
  );
  return new Map(entries);
}

/** A section may have a key of the name `value`, which its class reads; a value holds its own. */
export function isValue(part: Part): part is AnyValue {
  return part !== undefined && Object.hasOwn(part, 'value');
}

export function isList(part: Part): part is readonly (AnyValue | Section)[] {
  return Array.isArray(part);
}
