import type { MapCell, MapColumn, MapPart, MapRow } from '../model/map-data';
import type { Chip, Shortened } from '../model/page-basics';
import { Each } from './each';
import { More, Remarks, Section } from './parts';
import { Go, usePlace, Words } from './words';

/** Which content serves which goal for whom: where the strategy reaches execution, and where it does not. */
export function MapSection({ map }: { readonly map: MapPart }) {
  return (
    <Section name="map" title="From strategy to execution" place={map.place}>
      <Remarks words={map.words} />
      <section class="cb-scroll" aria-label="Goals by audience" tabIndex={map.columns.length > 3 ? 0 : undefined}>
        <table class="cb-map-table">
          <caption class="cb-hidden">The content that serves each goal, by audience</caption>
          <thead>
            <tr>
              <th scope="col">Goal</th>
              <Each of={map.columns}>{(column) => <ColumnHead column={column} />}</Each>
            </tr>
          </thead>
          <tbody>
            <Each of={map.rows}>{(row) => <MapRowDrawing row={row} />}</Each>
          </tbody>
        </table>
      </section>
      <More left={map.rowsLeft} noun="goal" />
      <More left={map.columnsLeft} noun="audience" />
      {map.goalless.items.length > 0 && (
        <div class="cb-goalless">
          <h3>Serves no goal</h3>
          <Chips chips={map.goalless} />
        </div>
      )}
    </Section>
  );
}

function ColumnHead({ column: { name, place } }: { readonly column: MapColumn }) {
  return (
    <th scope="col" class={place ? undefined : 'cb-everyone'} {...usePlace(place)}>
      <Go to={place}>
        <bdi>{name}</bdi>
      </Go>
    </th>
  );
}

function MapRowDrawing({ row: { name, cells } }: { readonly row: MapRow }) {
  return (
    <tr>
      <th scope="row">
        <Go to={name.place}>
          <Words of={name} />
        </Go>
      </th>
      <Each of={joined(cells)}>{({ cell, span }) => <Cell cell={cell} span={span} />}</Each>
    </tr>
  );
}

interface JoinedCell {
  readonly cell: MapCell;
  readonly span: number;
}

/** Neighbours that are served only by what is for everyone become one cell, so that the others are seen. */
function joined(cells: readonly MapCell[]): JoinedCell[] {
  const result: JoinedCell[] = [];
  for (const cell of cells) {
    const before = result.at(-1);
    const isSame = cell.kind === 'through-everyone' && before?.cell.kind === cell.kind;
    if (before && isSame) result[result.length - 1] = { ...before, span: before.span + 1 };
    else result.push({ cell, span: 1 });
  }
  return result;
}

const gapWords: Readonly<Record<MapCell['kind'], string>> = {
  served: '',
  'through-everyone': 'Only what is for everyone',
  'not-aimed': 'Not aimed at them',
  blank: 'Nothing for all at once',
  empty: 'Nothing yet',
};

function Cell({ cell: { kind, chips }, span }: { readonly cell: MapCell; readonly span: number }) {
  return (
    <td class={`cb-cell-${kind}`} colSpan={span > 1 ? span : undefined}>
      {kind === 'served' ? <Chips chips={chips} /> : <span class="cb-cell-words">{gapWords[kind]}</span>}
    </td>
  );
}

/** Items of content in short. */
export function Chips({ chips: { items, left } }: { readonly chips: Shortened<Chip> }) {
  return (
    <ul class="cb-chips">
      <Each of={items}>{(chip) => <ChipItem chip={chip} />}</Each>
      {left > 0 && <li class="cb-chips-more">and {left.toLocaleString('en-GB')} more</li>}
    </ul>
  );
}

function ChipItem({ chip: { place, title, words } }: { readonly chip: Chip }) {
  return (
    <li class="cb-chip" {...usePlace(place)}>
      <Go to={place}>
        <bdi>{title}</bdi>
        <small>{words}</small>
      </Go>
    </li>
  );
}
