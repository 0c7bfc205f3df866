import { type Place, shapeOf } from '../format/form/place';
import { entryOf, isNull, type MapNode, type Node, resolveAlias } from '../format/nodes';
import { isVocabularyKind, nameOf } from '../format/vocabulary';

/** How an item of a list is told from its neighbours. */
export interface ItemTitle {
  readonly title: string;
  /** The title with the id, where the item has one: what it is looked for by. */
  readonly name: string;
  /** What else one wants to know of it; empty where there is nothing. */
  readonly detail: string;
}

const longestTitle = 60;

/** By the kind of item, the key whose value stands beside its title. */
const detailKeys: Readonly<Record<string, string>> = {
  goal: 'type',
  goal_metric: 'target',
  audience: 'priority',
  chosen_platform: 'cadence',
  phase: 'start',
  content_item: 'platform',
  result: 'value',
  goal_result: 'metric',
  conversation_action: 'cadence',
  escalation_step: 'to',
  trigger: 'then',
  budget_line: 'amount',
  team_member: 'role',
  governance_approval: 'approver',
};

/** What to call an item: a goal by its id and statement, a content item by its title, a platform by its name. */
export function titleOf(place: Place, position: number): ItemTitle {
  const map = resolveAlias(place.node);
  const shape = shapeOf(place);
  const fallback = `${shape?.title ?? 'Item'} ${position + 1}`;
  const words = (key: string) => (map?.kind === 'map' ? wordsAt(place, map, key) : '');
  const name = inShort(nameOfItem(shape?.required ?? [], words)) || fallback;
  // A content item is known by its title; its id is there for the other items that wait for it.
  const title = shape?.kind === 'content_item' ? inShort(words('title')) || name : name;
  const detail = detailKeys[shape?.kind ?? ''];
  return { title, name, detail: detail === undefined ? '' : inShort(words(detail)) };
}

/** `id: statement`, or the first of the keys that tell one item from another. */
function nameOfItem(required: readonly string[], words: (key: string) => string): string {
  const [first = '', second = ''] = required;
  if (first === 'id') return [words('id'), words(second)].filter((part) => part !== '').join(': ');
  return [first, 'name', 'title', 'file', 'url', 'type'].map((key) => words(key)).find((found) => found !== '') ?? '';
}

function wordsAt(place: Place, map: MapNode, key: string): string {
  const value = entryOf(map, key)?.value;
  const words = value ? wordsOf(value) : '';
  const kind = shapeOf(place, key)?.kind;
  return (isVocabularyKind(kind) && nameOf(kind, words)) || words;
}

/** A single value as text, on one line. */
function wordsOf(node: Node): string {
  const value = resolveAlias(node);
  return value?.kind === 'scalar' && !isNull(value) ? String(value.value).replace(/\s+/g, ' ').trim() : '';
}

/** Cut between two words where it is long. */
function inShort(text: string): string {
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longestTitle / 2 ? end : longestTitle).replace(/[\ud800-\udbff]$/, '')} …`;
}
