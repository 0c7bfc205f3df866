import assert from 'node:assert/strict';
import { quickRead } from '../../src/format/quick-reader';
import { readThoroughly } from '../../src/format/yaml-reader';

/** Whatever the quick reader reads, it reads as the library does, and without anything the library has to say of it. */
export function assertSameAsLibrary(text: string): void {
  const root = quickRead(text);
  if (!root) return;
  const thorough = readThoroughly(text);
  assert.deepEqual(thorough, { ...readThoroughly('a: 1'), root });
}
