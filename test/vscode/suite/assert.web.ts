// Stands in for Node's `assert` in the web worker host, which has none: the functions that the suite uses, for plain
// data. ../bundle.mjs puts it in place.

/** Fails unless both are the very same value. */
export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message ?? 'Not the expected value', actual, expected);
}

/** Fails when both are the very same value. */
export function notStrictEqual(actual: unknown, unwanted: unknown, message?: string): void {
  if (Object.is(actual, unwanted)) fail(message ?? 'The value was to be another', actual, unwanted);
}

/** Fails unless both are the same plain data: values, lists and records, to any depth. */
export function deepStrictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!isSameData(actual, expected)) fail(message ?? 'Not the expected data', actual, expected);
}

/** Fails unless the pattern is found in the text. */
export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message ?? 'The text does not match', text, String(pattern));
}

/** Fails unless the value is true or counts as true. */
export function ok(value: unknown, message?: string): void {
  if (!value) fail(message ?? 'Not true', value, true);
}

/** mocha prints the difference between `actual` and `expected`. */
function fail(message: string, actual: unknown, expected: unknown): never {
  throw Object.assign(new Error(message), { actual, expected, showDiff: true });
}

function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => key in one && key in other && isSameData(one[key], other[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
