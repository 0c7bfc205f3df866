import type { MissingPart } from '../model/page-data';
import { Each } from './each';
import { More, Section } from './parts';
import { Go, usePlace } from './words';

/** What the brief still lacks for its next status. */
export function MissingSection({ missing }: { readonly missing: MissingPart }) {
  const { items, left, next, words } = missing;
  if (next === undefined) return null;
  return (
    <Section name="missing" title={`What is missing before “${next}”`} aside={words}>
      {items.length === 0 ? (
        <p class="cb-ready">Nothing. The brief is ready for {next}.</p>
      ) : (
        <ol class="cb-missing-list">
          <Each of={items}>{(thing) => <Thing thing={thing} />}</Each>
        </ol>
      )}
      <More left={left} noun="thing" />
    </Section>
  );
}

function Thing({ thing: { place, message, line } }: { readonly thing: MissingPart['items'][number] }) {
  return (
    <li {...usePlace(place)}>
      <Go to={place}>
        <bdi>{message}</bdi>
      </Go>
      <small>line {line}</small>
    </li>
  );
}
