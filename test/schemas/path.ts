/** The way to a value from the root of a brief: keys and positions in lists. */
export type Path = ReadonlyArray<string | number>;

/** `strategy.goals[0].id` → `['strategy', 'goals', 0, 'id']`; the empty text is the root. */
export function parsePath(text: string): Path {
  return [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, position]) => (position ? Number(position) : key));
}

/** `['strategy', 'goals', 0, 'id']` → `strategy.goals[0].id`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${key}` : key;
  }, '');
}

/** `/strategy/goals/0/id`, as ajv names places, → `strategy.goals[0].id`. */
export function pathOfPointer(pointer: string): string {
  const keys = pointer.split('/').slice(1);
  return formatPath(keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
}
