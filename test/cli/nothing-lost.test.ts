import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, linkSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundledProgram } from './bundled';
import { Folder, run } from './support';

describe('check --fix loses nothing', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'a.brief.yaml': 'teh', 'b.brief.yaml': 'teh teh' });
  });
  afterEach(() => folder.remove());

  function texts(): string[] {
    return ['a.brief.yaml', 'b.brief.yaml'].map((name) => readFileSync(folder.at(name), 'utf8'));
  }

  const left: Readonly<Record<string, { readonly spoil: (file: string) => void; readonly sentence: string }>> = {
    'is read-only': { spoil: (file) => chmodSync(file, 0o444), sentence: 'is read-only' },
    'has several names': {
      spoil: (file) => linkSync(file, `${file}.backup`),
      sentence: 'is known by several names (hard links), which would no longer be one file',
    },
  };
  for (const [what, { spoil, sentence }] of Object.entries(left)) {
    it(`leaves a file as it is that ${what}, says so, and mends the others`, async () => {
      spoil(folder.at('a.brief.yaml'));
      const { status, stderr } = await run(folder, ['check', '--fix']);
      strictEqual(status, 2);
      strictEqual(stderr, `a.brief.yaml ${sentence}, so it was left as it is.\n`);
      deepStrictEqual(texts(), ['teh', 'the the']);
    });
  }

  it('keeps the owner of a file; only the superuser has files of others to try it on', async () => {
    const file = folder.at('a.brief.yaml');
    if (process.getuid?.() === 0) chownSync(file, 12345, 54321);
    const { uid, gid } = statSync(file);
    await run(folder, ['check', '--fix']);
    deepStrictEqual([statSync(file).uid, statSync(file).gid, texts()[0]], [uid, gid, 'the']);
  });
});

/** A brief in which --fix changes a tab, long enough to be cut in two. */
const old = `campaign:\n\tname: Spring\n# ${'x'.repeat(4000)}\n`;
const mended = old.replace('\t', '  ');

/** Kills the process, as kill -9 does, before the step of the file system whose number is told; a write gets half-way. */
const killer = `
const fs = require('node:fs');
let left = Number(process.env.STEPS_TO_LIVE);
for (const name of Object.keys(fs).filter((name) => /^(open|write|fchmod|fchown|fsync|close|rename|rm|unlink|truncate).*Sync$/.test(name))) {
  const real = fs[name];
  fs[name] = (first, second, ...others) => {
    if (left-- > 0) return real(first, second, ...others);
    if (name.startsWith('write')) real(first, second.slice(0, second.length / 2), ...others);
    process.kill(process.pid, 'SIGKILL');
  };
}
`;

describe('check --fix that is ended half-way', () => {
  let program: string;
  let folder: Folder;
  before(async () => {
    program = resolve(await bundledProgram());
    folder = new Folder({ 'killer.cjs': killer });
  });
  after(() => folder.remove());

  function fixWith(steps: number) {
    const env = { ...process.env, STEPS_TO_LIVE: String(steps) };
    const args = ['--require', folder.at('killer.cjs'), program, 'check', '--fix', 'a'];
    return spawnSync(process.execPath, args, { cwd: folder.path, env, encoding: 'utf8' });
  }

  it('leaves the old brief or the new one, at whatever step it is killed', () => {
    const seen: string[] = [];
    for (let steps = 0; seen.at(-1) !== 'ended'; steps++) {
      folder.write('a/a.brief.yaml', old);
      const { signal } = fixWith(steps);
      const text = readFileSync(folder.at('a/a.brief.yaml'), 'utf8');
      ok(text === old || text === mended, `killed at step ${steps}: ${text.slice(0, 60)}`);
      seen.push(signal === null ? 'ended' : text === old ? 'old' : 'new');
    }
    match(seen.join(' '), /^(old ){5,}(new )+ended$/);
  }).timeout(60_000);

  it('leaves nothing behind that anybody takes for a brief', () => {
    const strangers = readdirSync(folder.at('a')).filter((name) => !/^\.campaign-brief-[0-9a-z-]+\.tmp$/.test(name));
    deepStrictEqual(strangers, ['a.brief.yaml']);
  });
});

describe('a disk that is full', () => {
  let program: string;
  let folder: Folder;
  before(async () => {
    program = resolve(await bundledProgram());
  });
  beforeEach(() => {
    folder = new Folder({ 'long.brief.yaml': old, 'short.brief.yaml': '\tname: Spring' });
  });
  afterEach(() => folder.remove());

  /** A limit to the size of files (RLIMIT_FSIZE), which anybody may set, stops a write half-way as a full disk does. */
  function runWithoutRoom(...typed: readonly string[]) {
    const limited = `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`;
    const args = ['-c', limited, process.execPath, program, ...typed];
    const { status, stderr } = spawnSync('sh', args, { cwd: folder.path, encoding: 'utf8' });
    return { status, stderr };
  }

  it('leaves a brief as it is under --fix, says so, takes its draft away and goes on with the others', () => {
    deepStrictEqual(runWithoutRoom('check', '--fix'), {
      status: 2,
      stderr: 'long.brief.yaml cannot be written because the disk is full, so it was left as it is.\n',
    });
    strictEqual(readFileSync(folder.at('long.brief.yaml'), 'utf8'), old);
    strictEqual(readFileSync(folder.at('short.brief.yaml'), 'utf8'), '  name: Spring');
    deepStrictEqual(readdirSync(folder.path), ['long.brief.yaml', 'short.brief.yaml']);
  });

  it('holds no half of a new brief', () => {
    deepStrictEqual(runWithoutRoom('new', 'spring'), {
      status: 2,
      stderr: 'spring.brief.yaml cannot be written: the disk is full.\n',
    });
    deepStrictEqual(readdirSync(folder.path), ['long.brief.yaml', 'short.brief.yaml']);
  });
});
