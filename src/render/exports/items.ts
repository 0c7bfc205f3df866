import type { Brief } from '../../format/brief';
import type { ContentItemView } from '../../format/generated/view-types';
import type { Value } from '../../format/view';
import { type When, whenOf, zoneOf } from './when';

/** A content item, with what all exports ask of it. */
export interface Item {
  readonly view: ContentItemView;
  /** What people call it: its title, else its id, else its place in the list. */
  readonly name: string;
  readonly when: When | undefined;
}

/** The content of a brief in its order. */
export function itemsOf(brief: Brief): Item[] {
  const zone = zoneOf(brief);
  return (brief.view.execution?.content ?? []).map((view, index) => ({
    view,
    name: oneLine(view.title?.value ?? view.id?.value ?? `Content item ${index + 1}`),
    when: whenOf(view.publish?.value, zone),
  }));
}

/** The words of an item as they are published, one text for each part of a thread. */
export function textsOf({ text, parts }: ContentItemView): string[] {
  return [...(text ? [text] : []), ...parts].map(({ value }) => withoutLastBreak(value));
}

/** The hashtags of the list, each with its `#`. */
export function hashtagsOf({ hashtags }: ContentItemView): string[] {
  return hashtags.map(({ value }) => `#${value.replace(/^#/, '')}`);
}

/** The name of a person: that of the team member with this id, else the words as they stand. */
export function personName(brief: Brief, person: Value<string> | undefined): string {
  return memberOf(brief, person)?.name?.value ?? person?.value ?? '';
}

/** The team member with this id; undefined for somebody who is named in free text. */
export function memberOf({ view: { team } }: Brief, person: Value<string> | undefined) {
  return person && team.find(({ id }) => id?.value === person.value);
}

/** The name of a pillar, else the id as it stands. */
export function pillarName({ view }: Brief, pillar: Value<string> | undefined): string {
  const found = view.strategy?.pillars.find(({ id }) => id !== undefined && id.value === pillar?.value);
  return found?.name?.value ?? pillar?.value ?? '';
}

/** The name of a phase, else the id as it stands. */
export function phaseName({ view }: Brief, phase: Value<string> | undefined): string {
  const found = view.campaign?.phases.find(({ id }) => id !== undefined && id.value === phase?.value);
  return found?.name?.value ?? phase?.value ?? '';
}

/** A block of text in YAML ends with a line break that nobody means to publish. */
export function withoutLastBreak(text: string): string {
  return text.replace(/(?<![\r\n])[\r\n]+$/, '');
}

/** The text without line breaks, for titles. */
export function oneLine(text: string): string {
  return text.trim().replace(/(?<!\s)\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}
