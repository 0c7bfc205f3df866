import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { examine } from '../../src/check';
import type { Helpers } from '../../src/cli/helpers';
import { formatNames } from '../../src/cli/report/formats';
import { bundledProgram } from './bundled';
import { Folder, run } from './support';

const loadExamine = async () => examine;

/** Two threads that load the program as it ships. */
function twoThreads(program: string): Helpers {
  const code = `require(${JSON.stringify(program)}).help()`;
  return { number: 2, fromFiles: 1, start: async (workerData) => new Worker(code, { eval: true, workerData }) };
}

/** Briefs with findings of every kind, one that cannot be read, and configs that hold for some of them or are wrong. */
function fill(folder: Folder): void {
  const example = readFileSync('examples/12-aquarium-public-release-2021.brief.yaml', 'utf8');
  const texts = ['', 'campaign:\n\tname: Spring\n', 'campaign: {nam: Spring}\n', '- #spring\n', 'x: *y\n', example];
  for (let number = 0; number < 180; number++)
    folder.write(`team-${number % 4}/${number}.brief.yaml`, texts[number % 23] ?? 'campaign: {name: Spring}\n');
  folder.write('team-0/.campaign-brief.yaml', 'rules: {team/no-owner: error, nothing/known: off}\n');
  folder.write('team-1/.campaign-brief.yaml', 'rules: {team/no-owner: error}\nwebsite: https://example.com\n');
  folder.write('team-2/unread.brief.yaml', Uint8Array.of(0));
}

describe('check with several threads', () => {
  let folder: Folder;
  let helpers: Helpers;
  before(async () => {
    folder = new Folder({});
    fill(folder);
    helpers = twoThreads(resolve(await bundledProgram(), '../program.js'));
  });
  after(() => folder.remove());

  for (const typed of [...formatNames.map((name) => ['--format', name]), ['--quiet', '--color'], ['--as', 'live']]) {
    it(`prints the same bytes as with one: ${typed.join(' ')}`, async () => {
      const alone = await run(folder, ['check', ...typed], { loadExamine });
      deepStrictEqual(await run(folder, ['check', ...typed], { loadExamine, helpers }), alone);
      strictEqual(alone.status, 2);
    }).timeout(60_000);
  }

  it('starts none for few files, and none where files are written', async () => {
    const start = async () => {
      throw new Error('started');
    };
    const outcome = await run(folder, ['check', 'team-1'], {
      loadExamine,
      helpers: { ...helpers, fromFiles: 46, start },
    });
    strictEqual(outcome.status, 1);
    const mended = await run(folder, ['check', '--dry-run'], { loadExamine, helpers: { ...helpers, start } });
    strictEqual(mended.status, 2);
  }).timeout(60_000);

  it('fails as a whole where a thread fails', async () => {
    const start = async () => new Worker('throw new Error("a fault")', { eval: true });
    let message = '';
    await run(folder, ['check'], { loadExamine, helpers: { ...helpers, start } }).catch((error) => {
      message = error.message;
    });
    strictEqual(message, 'a fault');
  }).timeout(60_000);
});
