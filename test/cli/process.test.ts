import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { on, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { version } from '../../package.json';
import { copyProgram } from './bundled';
import { Folder, type Outcome } from './support';

/** Texts on which the real checker cannot change its mind: nothing at all, and a tab that indents. */
const files = { 'empty.brief.yaml': '', 'tab.brief.yaml': 'campaign:\n\tname: Spring\r\n' };

describe('the bundled command line', () => {
  let folder: Folder;

  before(async () => {
    folder = new Folder({});
    await copyProgram(folder);
  });
  beforeEach(() => {
    for (const [name, text] of Object.entries(files)) folder.write(name, text);
  });
  after(() => folder.remove());

  function start(typed: readonly string[], input = ''): Outcome {
    const env = { ...process.env, TERM: 'xterm' };
    const options = { cwd: folder.path, input, env, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/cli.js', ...typed], options);
    return { status: status ?? -1, stdout, stderr };
  }

  it('stands alone, also for globs', () => {
    deepStrictEqual(start(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
    deepStrictEqual(start(['check', '**/*.nothing']), {
      status: 2,
      stdout: 'No brief was checked.\n',
      stderr: 'No brief matches "**/*.nothing".\n',
    });
  });

  it('ends in 1 where it finds errors, and uses no colours in a pipe', () => {
    const { status, stdout, stderr } = start(['check']);
    deepStrictEqual({ status, stderr }, { status: 1, stderr: '' });
    match(stdout, /^empty\.brief\.yaml:1:1 {2}error {2}.* {2}yaml\/empty\n {2}1 \|\n {4}\| \^\n/);
    strictEqual(stdout.includes('\u001B'), false);
  });

  it('ends in 2 for wrong use', () => {
    deepStrictEqual(start(['check', '--fromat']), {
      status: 2,
      stdout: '',
      stderr: 'There is no option "--fromat": did you mean "--format"?\n',
    });
  });

  it('gives the same bytes twice', () => {
    for (const format of ['text', 'json', 'sarif', 'github', 'junit']) {
      deepStrictEqual(start(['check', '--format', format]), start(['check', '--format', format]));
    }
  }).timeout(20_000);

  it('watches until Ctrl+C, and ends with the status of the last check', async () => {
    const watching = spawn(process.execPath, ['bin/cli.js', 'check', '--watch', 'tab.brief.yaml'], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(watching, 'exit');
    const printed = async (expected: RegExp) => {
      let text = '';
      for await (const [chunk] of on(watching.stdout, 'data')) {
        text += chunk;
        if (expected.test(text)) return;
      }
    };
    await printed(/ yaml\/tab\n[\s\S]*Waiting for changes/);
    folder.write('tab.brief.yaml', '');
    await printed(/ yaml\/empty\n[\s\S]*Waiting for changes/);
    watching.kill('SIGINT');
    deepStrictEqual(await ended, [1, null]);
  }).timeout(20_000);

  it('mends standard input to the byte', () => {
    const { stdout } = start(['check', '--stdin', '--fix'], `\uFEFF${files['tab.brief.yaml']}`);
    strictEqual(stdout, '\uFEFFcampaign:\n  name: Spring\r\n');
  });

  it('mends a file to the byte', () => {
    start(['check', '--fix', 'tab.brief.yaml']);
    strictEqual(readFileSync(folder.at('tab.brief.yaml'), 'utf8'), 'campaign:\n  name: Spring\r\n');
  });
});
