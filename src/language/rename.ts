import type { Brief } from '../format/brief';
import { shapeOf } from '../format/form/place';
import { idForm } from '../format/id-form';
import { resolveAlias, type ScalarNode } from '../format/nodes';
import { writeText } from '../format/quote';
import { writtenRange } from '../format/stretches';
import type { Range, TextEdit } from '../format/text';
import { knownVocabulary, type Vocabulary } from '../format/vocabulary';
import { type Mention, mentionAt, type NamedThing, namedThing } from './named-things';
import { placesAround } from './places-around';
import { refusals } from './rename-refusals';
import { otherUseOf } from './shared-values';

/** Why a rename cannot be done, in words for the author. */
export interface Refusal {
  readonly refusal: string;
}

/** What a rename would change: the words at the cursor, and the name to begin with. */
export interface RenameStart {
  readonly range: Range;
  readonly name: string;
}

/** What a rename changes; nothing where the name stays the same. */
export interface Rename {
  readonly edits: readonly TextEdit[];
}

/** Whether what stands at an offset can be renamed: an id, or a platform that the strategy chooses. */
export function renameStartAt(brief: Brief, offset: number): RenameStart | Refusal {
  const found = renamableAt(brief, offset);
  if ('refusal' in found) return found;
  return { range: withoutQuotes(brief.text, found.use.range), name: found.thing.id };
}

/**
 * The edits that give another name to what stands at an offset, wherever the brief speaks of it. Quotes stay as they
 * are. The new name is checked: an id in the form of an id, a platform from the vocabulary, and not taken.
 */
export function renameAt(
  brief: Brief,
  offset: number,
  newName: string,
  vocabulary: Vocabulary = knownVocabulary,
): Rename | Refusal {
  const found = renamableAt(brief, offset);
  if ('refusal' in found) return found;
  const name = newName.trim();
  if (name === found.thing.id) return { edits: [] };
  const reason = whyNotCalled(brief, found.thing, name, vocabulary);
  return reason === undefined ? { edits: editsFor(brief, found.thing, name) } : refuse(reason);
}

function renamableAt(brief: Brief, offset: number): Mention | Refusal {
  const mention = mentionAt(brief, offset);
  if (!mention) return refuse(whyNoName(brief, offset));
  const { node } = mention.use.place;
  if (node.kind === 'alias') return refuse(refusals.alias(node.name));
  const reason = whyNotRenamed(brief, mention.thing);
  return reason === undefined ? mention : refuse(reason);
}

function refuse(refusal: string): Refusal {
  return { refusal };
}

/** Why words that are no name of the brief's cannot be renamed. */
function whyNoName(brief: Brief, offset: number): string {
  const place = placesAround(brief, offset).at(-1);
  if (place?.node.kind !== 'scalar' || typeof place.node.value !== 'string' || offset < place.node.start)
    return refusals.nothing();
  const kind = shapeOf(place)?.kind;
  if (kind === 'person') return refusals.freeText(place.node.value);
  return kind === 'id' || kind === 'ids' ? refusals.noId(place.node.value) : refusals.nothing();
}

function whyNotRenamed(brief: Brief, thing: NamedThing): string | undefined {
  if (!brief.isReadable || brief.unreadRanges.length > 0) return refusals.unreadable();
  const defined = new Set(thing.definitions.map(({ range }) => range.start)).size;
  if (defined === 0) return whyUndefined(brief, thing);
  if (defined > 1 && thing.kind !== 'platform') return refusals.several(thing.kind, thing.id, defined);
  const values = valuesOf(thing);
  if (values.some((value) => !isWritten(brief.text, value, thing.id))) return refusals.unreadable();
  const other = otherUseOf(brief, values, [...thing.definitions, ...thing.references]);
  return other && refusals.shared(thing.id, other);
}

function whyUndefined(brief: Brief, { kind, id }: NamedThing): string {
  if (kind === 'platform') return refusals.notChosen(id);
  return kind === 'person' && brief.ids.definitions('person').size === 0
    ? refusals.freeText(id)
    : refusals.unknown(kind, id);
}

function whyNotCalled(brief: Brief, { kind }: NamedThing, name: string, vocabulary: Vocabulary): string | undefined {
  if (kind === 'platform') return whyNotChosen(brief, name, vocabulary);
  if (!idForm.test(name)) return refusals.noId(name);
  return brief.ids.definitions(kind).has(name) ? refusals.taken(kind, name) : undefined;
}

function whyNotChosen(brief: Brief, name: string, vocabulary: Vocabulary): string | undefined {
  if (!vocabulary.allows('platform', name)) return refusals.noPlatform(name, vocabulary.suggestions('platform', name));
  return namedThing(brief, 'platform', name).definitions.length > 0 ? refusals.chosenAlready(name) : undefined;
}

function editsFor(brief: Brief, thing: NamedThing, name: string): TextEdit[] {
  return valuesOf(thing).map((value) => {
    const range = writtenRange(brief.text, value);
    const isQuoted = value.style === 'single' || value.style === 'double';
    return isQuoted ? { range: withoutQuotes(brief.text, range), newText: name } : { range, newText: writeText(name) };
  });
}

/** The values that hold the name, each once and in text order: an alias has none of its own. */
function valuesOf({ definitions, references }: NamedThing): ScalarNode[] {
  const values = [...definitions, ...references].map(({ place }) => resolveAlias(place.node));
  const scalars = new Set(values.filter((value) => value?.kind === 'scalar'));
  return [...scalars].sort((a, b) => a.start - b.start);
}

/** Whether the words of a value stand in the text as they are. Where broken YAML was mended, they may not. */
function isWritten(text: string, value: ScalarNode, name: string): boolean {
  if (value.style === 'block') return true;
  const { start, end } = withoutQuotes(text, value);
  return value.value === name && (value.style === 'double' || text.slice(start, end) === name);
}

/** What stands between the quotes of a text; of one without quotes, all of it. */
function withoutQuotes(text: string, { start, end }: Range): Range {
  const first = text[start];
  const isQuoted = end - start > 1 && (first === '"' || first === "'") && text[end - 1] === first;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
