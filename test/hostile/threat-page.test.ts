import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

/** The rows of all tables of the page, without their heads, in cells. */
function rowsOf(page: string): string[][] {
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  return rows
    .map((row) => row.split(' | '))
    .filter(([first]) => !['| attempt', '| what happens'].includes(first ?? ''));
}

describe('The page on safety', () => {
  const rows = rowsOf(readFileSync('docs/security.md', 'utf8'));

  it('names for each attempt what shows that it fails, and all of it is there', () => {
    const proofs = rows.map(([, , proof = '']) =>
      [...proof.matchAll(/`((?:test|src)\/[^`]+)`/g)].map(([, file = '']) => file),
    );
    assert.ok(rows.length > 20, `only ${rows.length} rows`);
    assert.deepEqual(
      proofs.flat().filter((file) => !existsSync(file)),
      [],
    );
    const without = rows.filter(
      ([, , proof = ''], index) => proofs[index]?.length === 0 && !proof.startsWith('the same'),
    );
    assert.deepEqual(without, []);
  });
});
