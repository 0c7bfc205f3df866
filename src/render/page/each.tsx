import { type ComponentChildren, Fragment } from 'preact';

interface EachProps<T> {
  readonly of: readonly T[];
  readonly children: (item: T, index: number) => ComponentChildren;
}

/**
 * Draws the things of a list. Where the list or the text before it changes, a thing is known again by its id, or by its
 * number where it has none of its own: what was drawn for it stays, and with it a selection or the focus within.
 */
export function Each<T extends object>({ of, children }: EachProps<T>) {
  const keys = keysOf(of);
  return (
    <>
      {of.map((item, index) => (
        <Fragment key={keys[index]}>{children(item, index)}</Fragment>
      ))}
    </>
  );
}

/** What tells things of a list apart. Ids are the author's: two things may have the same by mistake. */
export function keysOf(things: readonly object[]): string[] {
  const taken = new Set<string | undefined>([undefined]);
  return things.map((thing, index) => {
    const id = idOf(thing);
    const key = taken.has(id) ? `${index}` : `id ${id}`;
    taken.add(id);
    return key;
  });
}

function idOf(thing: object): string | undefined {
  return 'id' in thing && typeof thing.id === 'string' ? thing.id : undefined;
}
