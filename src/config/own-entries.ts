import type { Counting, FormatFacts, Limit, MetricFacts, OwnEntry, PlatformFacts, RoleFacts } from '../format/facts';
import type {
  FormatView,
  LimitView,
  OwnMetricView,
  OwnPlatformView,
  OwnRoleView,
} from '../format/generated/config-view-types';
import type { Value } from '../format/view';
import type { OwnWord } from '../format/vocabulary';

/** What configs say of one platform, metric or role. */
interface Said<View> {
  readonly id: string;
  readonly says: { readonly [Key in keyof View]?: View[Key] | undefined };
}

type NamedView = Pick<OwnPlatformView, 'name' | 'synonyms'>;

/** How briefs may call it. */
export function ownWord({ id, says }: Said<NamedView>): OwnWord {
  return { id, name: says.name?.value ?? id, synonyms: textsOf(says.synonyms) };
}

/** What rules may know of a platform of the team's own, or of a known one anew. */
export function platformFacts({ id, says }: Said<OwnPlatformView>): OwnEntry<PlatformFacts> {
  const formats = (says.formats ?? []).flatMap((format) => (format.id ? [{ name: format.id.value, format }] : []));
  const taking = (answer: boolean) =>
    formats.filter(({ format }) => format.alt_text?.value === answer).map(({ name }) => name);
  return {
    id,
    formats: Object.fromEntries(formats.map(({ name, format }) => [name, formatFacts(format)])),
    alt_text: { supported: taking(true), not: taking(false) },
    ...given({
      name: says.name?.value,
      kind: says.kind?.value,
      hashtags: says.hashtags && given({ max: says.hashtags.max?.value }),
      needs_media: says.needs_media?.value,
      link_clickable: says.link_clickable?.value,
      min_age: says.min_age?.value,
    }),
  };
}

function formatFacts({ text, title, subject, media, parts, link_clickable }: FormatView): FormatFacts {
  return given({
    text: text && limitOf(text),
    title: title && limitOf(title),
    subject: subject && limitOf(subject),
    media: media && given({ min: media.min?.value, max: media.max?.value, types: someTexts(media.types) }),
    parts: parts?.value,
    link_clickable: link_clickable?.value,
  });
}

function limitOf({ max, min, recommended_max, count }: LimitView): Limit {
  const counting = count?.value as Counting | undefined; // the schema lists the ways of counting
  return given({
    max: max?.value,
    min: min?.value,
    recommended_max: recommended_max?.value,
    count: counting,
    own: true,
  });
}

/** What rules may know of a metric. */
export function metricFacts({ id, says }: Said<OwnMetricView>): OwnEntry<MetricFacts> {
  return {
    id,
    ...given({
      name: says.name?.value,
      class: says.class?.value,
      unit: says.unit && unitOf(says.unit.value),
      direction: says.direction?.value,
      goals: someTexts(says.goals),
      vanity: says.vanity?.value,
      min: says.min?.value,
      max: says.max?.value,
    }),
  };
}

/** `%` would need quotes in YAML. */
function unitOf(written: string): string {
  return written === 'percent' ? '%' : written;
}

/** What rules may know of a role. */
export function roleFacts({ id, says }: Said<OwnRoleView>): OwnEntry<RoleFacts> {
  return { id, ...given({ name: says.name?.value, discipline: says.discipline?.value }) };
}

function textsOf(values: readonly Value<string>[] | undefined): string[] {
  return (values ?? []).map(({ value }) => value);
}

function someTexts(values: readonly Value<string>[] | undefined): string[] | undefined {
  return values && values.length > 0 ? textsOf(values) : undefined;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that nothing is said of. */
function given<T extends object>(facts: T): Given<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Given<T>;
}
