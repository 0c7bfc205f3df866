import type { Range } from '../../format/text';
import type { Section, Value } from '../../format/view';
import { isLinkAddress } from '../links';
import type { Detail, Shortened, Shown, ShownLink } from './page-basics';

/** A text longer than this is cut: nobody reads on in a card, and the file beside it has the rest. */
const longestText = 4_000;

type AnyValue = Value<string | number | boolean>;

/** What stands at a value, as written, or in other words where `words` are given. */
export function shown(value: AnyValue | undefined, words?: string): Shown | undefined {
  if (!value) return undefined;
  return { text: cut(words ?? String(value.value)), place: placeOf(value) };
}

/** Where a value or section stands in the text. Sections may have keys of the names `start` and `end`, which are no numbers. */
export function placeOf(thing: AnyValue | Section): Range {
  const { start, end } = isValue(thing) ? thing : thing.place.node;
  return { start, end };
}

function isValue(thing: AnyValue | Section): thing is AnyValue {
  return 'start' in thing && typeof thing.start === 'number';
}

export function shownLink(value: Value<string> | undefined): ShownLink | undefined {
  const text = shown(value);
  return value && text && { ...text, href: isLinkAddress(value.value) ? value.value.trim() : undefined };
}

/** A long text up to a word near the limit, and a sentence that says how much is left out. */
function cut(text: string): string {
  if (text.length <= longestText) return text;
  const kept = text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
  return `${kept} … (${(text.length - kept.length).toLocaleString('en-GB')} more characters are not shown)`;
}

/** The first so many things, and how many more there are. Only those that are shown are made. */
export function shortened<S, T>(things: readonly S[], most: number, make: (thing: S) => T | undefined): Shortened<T> {
  const items = things.slice(0, most).flatMap((thing) => make(thing) ?? []);
  return { items, left: Math.max(0, things.length - most) };
}

/** So many values of a list stand in one line of the page. */
const mostValues = 40;

export function shownList(values: readonly AnyValue[], most = mostValues): Shortened<Shown> {
  return shortened(values, most, (value) => shown(value));
}

/** A fact of one value; an empty list where the brief does not have it, so that facts can be put together with `...`. */
export function detail(label: string, value: Shown | ShownLink | undefined): Detail[] {
  return value ? [{ label, values: { items: [value], left: 0 } }] : [];
}

export function detailOfList(label: string, values: Shortened<Shown | ShownLink>): Detail[] {
  return values.items.length > 0 ? [{ label, values }] : [];
}
