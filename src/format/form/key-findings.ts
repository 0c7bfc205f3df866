import type { Brief } from '../brief';
import { type Finding, type Fix, helpPage } from '../finding';
import { formFixTitles, formMessages, quoted } from '../messages';
import { nearest } from '../near';
import { type Entry, effectiveEntries, type MapNode, type Path, resolveAlias } from '../nodes';
import { placesOfKey, shapeAt } from '../shape';
import type { Range } from '../text';
import { insertKeyFix } from './insert';
import { labelRange, nameOfPlace, type Place, sentenceStart } from './place';

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
export function keyFindings(brief: Brief, all: readonly KeyProblems[]): Finding[] {
  const misplaced = new Set(
    all.flatMap(({ place, unknown }) =>
      unknown.flatMap((key) => homesOf(key, place.path).flatMap((path) => placeAndSections([...path, key]))),
    ),
  );
  return all.flatMap((problems) => findingsOfMap(brief, problems, misplaced));
}

/** A key that stands elsewhere is not missing, nor is a section of which a part stands elsewhere. */
function placeAndSections(path: Path): string[] {
  return path.map((_, index) => path.slice(0, index + 1).join('/'));
}

function findingsOfMap(
  brief: Brief,
  { place, missing, unknown }: KeyProblems,
  misplaced: ReadonlySet<string>,
): Finding[] {
  const map = resolveAlias(place.node);
  if (map?.kind !== 'map') return [];
  const entries = effectiveEntries(map);
  const free = (shapeAt(place.path)?.keys ?? []).filter((key) => !entries.has(key));
  const meant = new Set<string>();
  const findings = unknown.flatMap((key) => {
    const entry = entries.get(key);
    if (!entry) return [];
    const near = nearest(key, free).sort((a, b) => Number(missing.includes(b)) - Number(missing.includes(a)));
    if (near[0]) meant.add(near[0]);
    return [unknownKey(place, entry, key, near)];
  });
  const absent = missing.filter((key) => !meant.has(key) && !misplaced.has([...place.path, key].join('/')));
  return [...findings, ...absent.map((key) => missingKey(brief, place, map, key))];
}

function unknownKey(place: Place, entry: Entry, key: string, near: readonly string[]): Finding {
  const allowed = shapeAt(place.path)?.keys ?? [];
  const range = { start: entry.key.start, end: entry.key.end };
  const homes = homesOf(key, place.path);
  const message =
    near.length > 0
      ? formMessages.misspeltKey(key, near)
      : homes.length > 0
        ? formMessages.misplacedKey(key, homes.map(nameOfHome).join(' or '))
        : formMessages.unknownKey(key, allowed);
  const fixes = near.map((name, index) => renameFix(range, name, index, near.length));
  const finding = formFinding('schema/unknown-key', range, message, fixes);
  return place.entry
    ? { ...finding, related: [{ message: formMessages.allowedKeys(allowed), range: keyRange(place.entry) }] }
    : finding;
}

function keyRange({ key }: Entry): Range {
  return { start: key.start, end: key.end };
}

function renameFix(range: Range, name: string, index: number, count: number): Fix {
  return {
    title: formFixTitles.renameKey(name),
    preferred: index === 0,
    complete: count === 1,
    edits: [{ range, newText: name }],
  };
}

/** The sections in which a key belongs that stands in another one, where there are at most two of them. */
function homesOf(key: string, path: Path): readonly Path[] {
  const homes = placesOfKey(key).filter(
    (home) => home.length > 0 && !home.includes(0) && home.join('/') !== path.join('/'),
  );
  return homes.length <= 2 ? homes : [];
}

function nameOfHome(path: Path): string {
  return quoted(String(path.at(-1)));
}

function missingKey(brief: Brief, place: Place, map: MapNode, key: string): Finding {
  const purpose = firstSentence(shapeAt([...place.path, key])?.description ?? '');
  const atRoot = place.path.length === 0;
  const first = map.entries[0];
  const range = atRoot && first ? keyRange(first) : labelRange(brief.text, place);
  const message = formMessages.missingKey(sentenceStart(nameOfPlace(place)), key, purpose);
  return formFinding('schema/missing-key', range, message, [insertKeyFix(brief, map, place.path, key)]);
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
}
