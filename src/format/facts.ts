import data from './generated/facts.json';

/** How sure a fact is; one from memory is never the ground of an error. */
export type Confidence = 'official' | 'product' | 'secondary' | 'memory';

/** How a platform counts the length of a text; see `counting` in schemas/platforms.json. */
export type Counting = 'weighted-x' | 'graphemes' | 'utf8-emoji' | 'mastodon' | 'chars' | 'bytes' | 'gsm7';

export interface Limit {
  readonly max?: number | null;
  readonly min?: number;
  readonly count?: Counting;
  readonly recommended_max?: number;
  readonly warn?: number;
  readonly per?: 'part';
  readonly unicode_max?: number;
  /** Set by the project's config, whatever the platform says. */
  readonly own?: boolean;
  readonly confidence?: Confidence;
}

export interface MediaNeeds {
  readonly min?: number;
  readonly max?: number;
  readonly types?: readonly string[];
  readonly confidence?: Confidence;
}

/** What is known of one format of a platform. A fact that is not there is not known. */
export interface FormatFacts {
  readonly text?: Limit | null;
  readonly title?: Limit | 'required';
  readonly subject?: Limit;
  readonly media?: MediaNeeds;
  readonly parts?: boolean;
  readonly link_clickable?: boolean;
}

export interface PlatformFacts {
  readonly id: string;
  readonly name: string;
  /** social, messaging, community, owned, paid, shared or earned */
  readonly kind: string;
  readonly formats: Readonly<Record<string, FormatFacts>>;
  readonly hashtags?: { readonly max?: number; readonly since?: string; readonly enforce?: string };
  readonly alt_text?: { readonly supported: readonly string[]; readonly not?: readonly string[] };
  readonly needs_media?: boolean;
  readonly min_age?: number;
  readonly min_age_confidence?: Confidence;
  readonly link_clickable?: boolean;
  readonly captions?: string;
  readonly sources?: readonly string[];
  readonly confidence?: Confidence;
}

export interface MetricFacts {
  readonly id: string;
  readonly name: string;
  /** reach, engagement, traffic, conversion, revenue, loyalty, service or deprecated */
  readonly class: string;
  /** count, %, currency, ratio, duration or score */
  readonly unit: string;
  readonly goals: readonly string[];
  /** up, down or range */
  readonly direction: string;
  readonly vanity: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly sources?: readonly string[];
}

export interface GoalFacts {
  readonly id: string;
  readonly name: string;
  /** see, think, do or care */
  readonly stage: string;
  /** management, marketing or both */
  readonly discipline: string;
  readonly suits: readonly string[];
  readonly weak: readonly string[];
  readonly mismatch: readonly string[];
  readonly primary: readonly string[];
  readonly guardrail?: readonly string[];
}

export interface RoleFacts {
  readonly id: string;
  readonly name: string;
  /** management, marketing or support */
  readonly discipline: string;
}

/** Where a fact comes from, to be named with it. */
export interface FactSource {
  /** As people would call it: "X documentation". */
  readonly title?: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly confidence: Confidence;
}

/** A law or rule of a country about the age of users. */
export interface AgeLaw {
  readonly jurisdiction: string;
  readonly min_age: number | string;
  /** The day on which it came into force, YYYY-MM-DD. */
  readonly since?: string;
  readonly platforms?: readonly string[];
  readonly sources?: readonly string[];
}

/** What a team says of a thing of its own, or of a known one: as much as it wants. */
export type OwnEntry<T> = Partial<T> & { readonly id: string };

/** Facts that a team adds for platforms, metrics and roles of its own. What it says of known ones takes precedence. */
export interface OwnFacts {
  readonly platforms?: readonly OwnEntry<PlatformFacts>[];
  readonly metrics?: readonly OwnEntry<MetricFacts>[];
  readonly roles?: readonly OwnEntry<RoleFacts>[];
}

/** What is known of platforms, metrics, goals and roles, by id. What is not known is undefined, never a guess. */
export class Facts {
  private readonly platforms: ReadonlyMap<string, PlatformFacts>;
  private readonly metrics: ReadonlyMap<string, MetricFacts>;
  private readonly roles: ReadonlyMap<string, RoleFacts>;

  constructor(own: OwnFacts = {}) {
    this.platforms = withOwn(known.platforms, own.platforms, ownPlatform);
    this.metrics = withOwn(known.metrics, own.metrics, ownMetric);
    this.roles = withOwn(known.roles, own.roles, ownRole);
  }

  platform(id: string | undefined): PlatformFacts | undefined {
    return id === undefined ? undefined : this.platforms.get(id);
  }

  /** The format that an item has: its own, or the platform's first where it names none. */
  format(platform: string | undefined, format: string | undefined): FormatFacts | undefined {
    const formats = this.platform(platform)?.formats ?? {};
    const name = format ?? Object.keys(formats)[0];
    return name !== undefined && Object.hasOwn(formats, name) ? formats[name] : undefined;
  }

  metric(id: string | undefined): MetricFacts | undefined {
    return id === undefined ? undefined : this.metrics.get(id);
  }

  role(id: string | undefined): RoleFacts | undefined {
    return id === undefined ? undefined : this.roles.get(id);
  }

  goal(type: string | undefined): GoalFacts | undefined {
    return type === undefined ? undefined : goals.get(type);
  }
}

const known = {
  platforms: byId(data.platforms as unknown as PlatformFacts[]),
  metrics: byId(data.metrics as unknown as MetricFacts[]),
  roles: byId<RoleFacts>(data.roles),
};

const goals = byId(data.goals as unknown as GoalFacts[]);

export const ageLaws: readonly AgeLaw[] = data.ageLaws;

/** What to say when a metric of a class is chosen for a type of goal: `sales+engagement`. */
export const mismatchMessages: Readonly<Record<string, string>> = data.mismatchMessages;

export function factSource(id: string): FactSource | undefined {
  return (data.sources as Record<string, FactSource>)[id];
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function withOwn<T extends { readonly id: string }>(
  facts: ReadonlyMap<string, T>,
  own: readonly OwnEntry<T>[] | undefined,
  complete: (entry: OwnEntry<T>, known: T | undefined) => T,
): ReadonlyMap<string, T> {
  if (!own || own.length === 0) return facts;
  const all = new Map(facts);
  for (const entry of own) all.set(entry.id, complete(entry, all.get(entry.id)));
  return all;
}

/** What nobody said is not known: an empty kind, class or unit is like none of those that rules ask for. */
function ownPlatform(entry: OwnEntry<PlatformFacts>, known: PlatformFacts | undefined): PlatformFacts {
  const formats = { ...known?.formats };
  for (const [name, format] of Object.entries(entry.formats ?? {})) formats[name] = { ...formats[name], ...format };
  const altText = { supported: altTextFormats(entry, known) };
  return { name: entry.id, kind: '', ...known, ...entry, formats, alt_text: altText };
}

/** The formats whose pictures take a description: what a team says of its formats, and what is known of the others. */
function altTextFormats(entry: OwnEntry<PlatformFacts>, known: PlatformFacts | undefined): string[] {
  const not = new Set(entry.alt_text?.not);
  const before = known?.alt_text?.supported.filter((format) => !not.has(format)) ?? [];
  return [...new Set([...before, ...(entry.alt_text?.supported ?? [])])];
}

function ownMetric(entry: OwnEntry<MetricFacts>, known: MetricFacts | undefined): MetricFacts {
  return { name: entry.id, class: '', unit: '', goals: [], direction: '', vanity: false, ...known, ...entry };
}

function ownRole(entry: OwnEntry<RoleFacts>, known: RoleFacts | undefined): RoleFacts {
  return { name: entry.id, discipline: '', ...known, ...entry };
}

/** What is known without any configuration. */
export const knownFacts = new Facts();
