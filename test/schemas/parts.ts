import type { Schema } from './validators';

/** A schema within a schema, and where it stands: `/definitions/date/properties/start`. */
export interface Part {
  readonly at: string;
  readonly part: Schema;
}

export const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

const named = (parts: unknown, at: string): Part[] => {
  if (!isSchema(parts)) return [];
  return Object.entries(parts).flatMap(([key, part]) => partsOf(part, `${at}/${key.replaceAll('/', '~1')}`));
};

/** A schema and all schemas within it, each with its place. */
export function partsOf(part: unknown, at = ''): Part[] {
  if (!isSchema(part)) return [];
  const single = ['items', 'if', 'then', 'else'].flatMap((key) => partsOf(part[key], `${at}/${key}`));
  const several = ['properties', 'definitions'].flatMap((key) => named(part[key], `${at}/${key}`));
  return [{ at, part }, ...single, ...several];
}

export const placesWhere = (list: readonly Part[], isWrong: (part: Schema, at: string) => boolean): string[] => {
  return list.filter(({ part, at }) => isWrong(part, at)).map(({ at }) => at);
};
