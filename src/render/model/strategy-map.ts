import type { AudienceView, ContentItemView, GoalView } from '../../format/generated/view-types';
import { quoted } from '../../format/messages';
import { counted } from '../../language/counted';
import { chipOf } from './chips';
import type { PageContext } from './context';
import type { MapCell, MapColumn, MapPart, MapRow } from './map-data';
import { placeOf, shortened, shown } from './shown';

const mostRows = 20;
const mostColumns = 8;
const mostChips = 6;
const mostGaps = 4;

/** A column of the map: an audience, or undefined for everyone. */
type Column = AudienceView | undefined;

/**
 * Which content serves which goal for which audience. Content for all audiences has a column of its own, so that what is
 * made for one audience is seen. Undefined where the brief has no goals.
 */
export function mapPart(context: PageContext): MapPart | undefined {
  const { strategy } = context.brief.view;
  if (!strategy || strategy.goals.length === 0) return undefined;
  const columns = columnsOf(context);
  const rows = strategy.goals.slice(0, mostRows).flatMap((goal) => rowOf(goal, columns, context) ?? []);
  const named = columns.map(columnShown);
  return {
    place: placeOf(strategy),
    columns: named,
    rows,
    words: wordsOf(rows, named),
    goalless: shortened(goallessItems(context), mostChips, (item) => chipOf(item, context)),
    rowsLeft: Math.max(0, strategy.goals.length - mostRows),
    columnsLeft: Math.max(0, strategy.audience.length - mostColumns),
  };
}

function columnsOf({ brief: { view } }: PageContext): Column[] {
  const audiences = view.strategy?.audience ?? [];
  const items = view.execution?.content ?? [];
  const hasForEveryone = audiences.length > 1 && items.some(({ audience }) => audience.length === 0);
  const everyone: Column[] = audiences.length === 0 || hasForEveryone ? [undefined] : [];
  return [...everyone, ...audiences.slice(0, mostColumns)];
}

function columnShown(audience: Column): MapColumn {
  if (!audience) return { id: undefined, name: 'Everyone', place: undefined };
  return {
    id: audience.id?.value,
    name: (audience.name ?? audience.id)?.value ?? 'Unnamed audience',
    place: placeOf(audience),
  };
}

function rowOf(goal: GoalView, columns: readonly Column[], context: PageContext): MapRow | undefined {
  const name = shown(goal.statement ?? goal.id);
  if (!name) return undefined;
  const serving = goal.id ? (context.serving.get(goal.id.value) ?? []) : [];
  const isForEveryone = serving.some((item) => isFor(item, undefined, columns));
  const cells = columns.map((column): MapCell => {
    const items = serving.filter((item) => isFor(item, column, columns));
    const kind = items.length > 0 ? 'served' : kindOfGap(goal, column, columns, isForEveryone);
    return { kind, chips: shortened(items, mostChips, (item) => chipOf(item, context)) };
  });
  return { id: goal.id?.value, name: { ...name, place: placeOf(goal) }, cells };
}

/** An item that names no audience is for all of them; where there is no column for that, it is for the one there is. */
function isFor({ audience }: ContentItemView, column: Column, columns: readonly Column[]): boolean {
  if (column === undefined) return columns.length === 1 || audience.length === 0;
  if (audience.length === 0) return columns.length === 1;
  return audience.some(({ value }) => value === column.id?.value);
}

function kindOfGap(
  goal: GoalView,
  column: Column,
  columns: readonly Column[],
  isForEveryone: boolean,
): MapCell['kind'] {
  if (column === undefined) return columns.length === 1 ? 'empty' : 'blank';
  const isAimed = goal.audience.length === 0 || goal.audience.some(({ value }) => value === column.id?.value);
  if (!isAimed) return 'not-aimed';
  return isForEveryone ? 'through-everyone' : 'empty';
}

function wordsOf(rows: readonly MapRow[], columns: readonly MapColumn[]): string[] {
  const gaps = rows.flatMap(({ name, cells }) => {
    const isUnserved = cells.every(({ kind }) => kind !== 'served');
    if (isUnserved) return [`No content serves ${quoted(name.text)}.`];
    return cells.flatMap(({ kind }, at) => (kind === 'empty' ? [gapInWords(name.text, columns[at])] : []));
  });
  const more = gaps.length - mostGaps;
  return [
    ...(gaps.length === 0 ? ['Content serves every goal for everybody it is aimed at.'] : gaps.slice(0, mostGaps)),
    ...(more > 0 ? [`And ${counted(more, 'more gap')}.`] : []),
    ...columns.flatMap((column, at) => {
      const isOnlyAddressed = column.place && rows.every(({ cells }) => cells[at]?.kind !== 'served');
      return isOnlyAddressed && columns.length > 1 ? [`No content is made for ${quoted(column.name)} alone.`] : [];
    }),
  ];
}

function gapInWords(goal: string, column: MapColumn | undefined): string {
  return `No content serves ${quoted(goal)} for ${quoted(column?.name ?? '')}.`;
}

function goallessItems({ brief: { view }, named }: PageContext): ContentItemView[] {
  const items = view.execution?.content ?? [];
  return items.filter(({ goals }) => !goals.some(({ value }) => named.goals.has(value)));
}
