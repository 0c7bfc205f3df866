import { type Finding, type Fix, helpPage, type RelatedPlace } from '../finding';
import { fixTitles, formFixTitles, formMessages, syntaxMessages } from '../messages';
import { nearest } from '../near';
import {
  type Entry,
  effectiveEntries,
  keyText,
  type MapNode,
  type Path,
  resolveAlias,
  type ScalarNode,
} from '../nodes';
import type { SourceFile } from '../source-file';
import type { Range } from '../text';
import { insertKeyFix } from './insert';
import { otherWords } from './key-words';
import { homesOf, type Move, misplacedMessage, moveOf } from './misplaced-keys';
import { replaceFix } from './parts';
import { keyRange, labelRange, nameOfPlace, type Place, sentenceStart, shapeOf } from './place';
import { holdsUnread } from './unread';

/** The keys of one map that are too many or too few, as the schema sees them. */
export interface KeyProblems {
  readonly place: Place;
  readonly missing: string[];
  readonly unknown: string[];
}

export function formFinding(code: string, range: Range, message: string, fixes: readonly Fix[] = []): Finding {
  return { code, severity: 'error', message, range, related: [], fixes, help: helpPage(code) };
}

/** A misspelt required key is one finding, and so is one that stands in the wrong section. */
export function keyFindings(file: SourceFile, all: readonly KeyProblems[]): Finding[] {
  const misplaced = new Set(
    all.flatMap(({ place, unknown }) =>
      unknown.flatMap((key) => homesOf(key, place).flatMap((path) => placeAndSections([...path, key]))),
    ),
  );
  return all.flatMap((problems) => findingsOfMap(file, problems, misplaced));
}

/** A key that stands elsewhere is not missing, nor is a section of which a part stands elsewhere. */
function placeAndSections(path: Path): string[] {
  return path.map((_, index) => path.slice(0, index + 1).join('/'));
}

function findingsOfMap(
  file: SourceFile,
  { place, missing, unknown }: KeyProblems,
  misplaced: ReadonlySet<string>,
): Finding[] {
  const map = resolveAlias(place.node);
  if (map?.kind !== 'map') return [];
  const entries = effectiveEntries(map);
  const free = (shapeOf(place)?.keys ?? []).filter((key) => !entries.has(key));
  const meant = new Set<string>();
  const carried = new Set<Entry>();
  const findings = unknown.flatMap((key) => {
    const entry = entries.get(key);
    if (!entry || carried.has(entry)) return [];
    const stuck = missingSpaceInKey(entry, free);
    if (stuck) {
      meant.add(stuck.key);
      return [stuck.finding];
    }
    const near = nearKeys(key, free, missing);
    if (near[0]) meant.add(near[0]);
    const homes = near.length > 0 ? [] : homesOf(key, place);
    const move = moveOf(file, place, map, entry, homes);
    for (const along of move.carried) carried.add(along);
    return [unknownKey(file.text, place, entry, near, homes, move)];
  });
  const absent = holdsUnread(file, map)
    ? []
    : missing.filter((key) => !meant.has(key) && !misplaced.has([...place.path, key].join('/')));
  return [...findings, ...absent.map((key) => missingKey(file, place, map, key))];
}

/** Keys that are missing come first. */
function nearKeys(key: string, free: readonly string[], missing: readonly string[]): string[] {
  const near = nearest(key, free);
  const meant = near.length > 0 ? near : otherWords(key).filter((word) => free.includes(word));
  return meant.sort((a, b) => Number(missing.includes(b)) - Number(missing.includes(a)));
}

/** `{name:Ana}`, `title:"Doors: 18:00"`: without a space behind its colon, a key goes on up to the next one. */
function missingSpaceInKey({ key }: Entry, free: readonly string[]): { key: string; finding: Finding } | undefined {
  const name = /^([A-Za-z_][\w-]*):\S/.exec(String(key.value))?.[1];
  if (name === undefined || !free.includes(name) || key.style !== 'plain') return undefined;
  const end = key.start + name.length + 1;
  const fix = replaceFix(fixTitles.addSpace, { start: end, end }, ' ', true);
  const range = { start: key.start, end };
  return { key: name, finding: formFinding('yaml/missing-space', range, syntaxMessages.missingSpace(name), [fix]) };
}

function unknownKey(
  text: string,
  place: Place,
  entry: Entry,
  near: readonly string[],
  homes: readonly Path[],
  move: Move,
): Finding {
  const message = entry.key.value === null ? formMessages.noKey() : unknownMessage(place, keyText(entry), near, homes);
  const renames = near.map((name, index) => renameFix(wordOf(entry.key), name, index, near.length));
  const finding = formFinding('schema/unknown-key', keyRange(text, entry), message, [...renames, ...move.fixes]);
  return { ...finding, related: allowedKeys(text, place) };
}

function allowedKeys(text: string, place: Place): RelatedPlace[] {
  const message = formMessages.allowedKeys(shapeOf(place)?.keys ?? []);
  return place.entry ? [{ message, range: keyRange(text, place.entry) }] : [];
}

function unknownMessage(place: Place, key: string, near: readonly string[], homes: readonly Path[]): string {
  if (near.length > 0) return formMessages.misspeltKey(key, near);
  if (homes.length > 0) return misplacedMessage(key, place, homes);
  return formMessages.unknownKey(key, shapeOf(place)?.keys ?? []);
}

/** A key in quotes keeps them. */
function wordOf({ start, end, style }: ScalarNode): Range {
  return style === 'plain' ? { start, end } : { start: start + 1, end: end - 1 };
}

function renameFix({ start, end }: Range, name: string, index: number, count: number): Fix {
  return {
    title: formFixTitles.renameKey(name),
    preferred: index === 0,
    complete: count === 1,
    edits: [{ range: { start, end }, newText: name }],
  };
}

function missingKey(file: SourceFile, place: Place, map: MapNode, key: string): Finding {
  const purpose = firstSentence(shapeOf(place, key)?.description ?? '');
  const atRoot = place.path.length === 0;
  const first = map.entries[0];
  const range = atRoot && first ? keyRange(file.text, first) : labelRange(file.text, place);
  const message = formMessages.missingKey(sentenceStart(nameOfPlace(place)), key, purpose);
  return formFinding('schema/missing-key', range, message, insertKeyFix(file, map, place.path, key));
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
}
