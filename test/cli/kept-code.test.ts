import { deepStrictEqual, notDeepStrictEqual, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { copyProgram } from './bundled';
import { Folder, type Outcome } from './support';

describe('the compiled code that is kept between runs', function () {
  this.timeout(20_000);
  let folder: Folder;

  beforeEach(async () => {
    folder = new Folder({ 'spring.brief.yaml': 'campaign: {nam: Spring}\n' });
    await copyProgram(folder);
  });
  afterEach(() => folder.remove());

  function start(typed: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
    const options = {
      cwd: folder.path,
      env: { XDG_CACHE_HOME: folder.at('caches'), ...env },
      encoding: 'utf8',
    } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/cli.js', ...typed], options);
    return { status: status ?? -1, stdout, stderr };
  }

  const kept = () => (existsSync(folder.at('caches')) ? readdirSync(folder.at('caches/campaign-brief')) : []);
  const keptFile = () => folder.at(`caches/campaign-brief/${kept()[0]}`);

  it('is that of a check, in one file for this version of Node.js, and used by the next run', () => {
    const first = start(['check']);
    strictEqual(first.status, 1);
    deepStrictEqual(kept(), [`${process.version}-${process.arch}.code`]);
    const code = readFileSync(keptFile());
    deepStrictEqual(start(['check']), first);
    deepStrictEqual(readFileSync(keptFile()), code);
  });

  it('is not kept by commands that need little of it, nor where nobody wants it', () => {
    start(['--version']);
    start(['check', '--help']);
    start(['check'], { NODE_DISABLE_COMPILE_CACHE: '1' });
    deepStrictEqual(kept(), []);
  });

  it('is made anew for another program', () => {
    start(['check']);
    const code = readFileSync(keptFile());
    folder.write('bin/program.js', `${readFileSync(folder.at('bin/program.js'), 'utf8')}//`);
    strictEqual(start(['check']).status, 1);
    notDeepStrictEqual(readFileSync(keptFile()), code);
  });

  for (const [what, damage] of Object.entries<(code: Buffer) => Buffer>({
    'a bit of it is wrong': (code) => Buffer.from(code.map((byte, at) => (at === 500_000 ? byte ^ 1 : byte))),
    'its end is missing': (code) => code.subarray(0, -1000),
    'it is empty': () => Buffer.alloc(0),
  }))
    it(`is not used but made anew where ${what}`, () => {
      const whole = start(['check']);
      const damaged = damage(readFileSync(keptFile()));
      writeFileSync(keptFile(), damaged);
      deepStrictEqual(start(['check']), whole);
      const anew = readFileSync(keptFile());
      notDeepStrictEqual(anew, damaged);
      deepStrictEqual(start(['check']), whole);
      deepStrictEqual(readFileSync(keptFile()), anew);
    });

  it('is nothing to speak of where it cannot be kept', () => {
    const whole = start(['check']);
    folder.write('file', '');
    deepStrictEqual(start(['check'], { XDG_CACHE_HOME: folder.at('file') }), whole);
  });
});
