import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { version } from '../../package.json';
import { Folder } from '../cli/support';

const packed = resolve(`out/campaign-brief-${version}.tgz`);

function inFolder({ path }: Folder, command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: path, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the npm package of the command line', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder({ 'package.json': '{}', 'empty.brief.yaml': '' });
    const { status, stderr } = inFolder(folder, 'npm', 'install', '--offline', '--no-audit', '--no-fund', packed);
    strictEqual(status, 0, stderr);
  });
  after(() => folder.remove());

  it('holds the program, its licences and its page, and nothing else', () => {
    const { stdout } = inFolder(folder, 'npm', 'pack', '--dry-run', '--json', './node_modules/campaign-brief');
    const [{ files }] = JSON.parse(stdout);
    deepStrictEqual(files.map(({ path }: { readonly path: string }) => path).sort(), [
      'LICENSE',
      'README.md',
      'dist/ThirdPartyNotices.txt',
      'dist/cli.js',
      'dist/program.js',
      'package.json',
    ]);
  });

  it('brings nothing along to install', () => {
    const { stdout } = inFolder(folder, 'npm', 'ls', '--all', '--parseable');
    deepStrictEqual(
      stdout
        .trim()
        .split('\n')
        .map((path) => path.slice(folder.path.length)),
      ['', '/node_modules/campaign-brief'],
    );
  });

  it('runs by npx, without a network', () => {
    const told = inFolder(folder, 'npx', '--offline', '--no', '--', 'campaign-brief', '--version');
    deepStrictEqual(told.stdout, `${version}\n`);
    const { status, stdout } = inFolder(folder, 'npx', '--offline', '--no', '--', 'campaign-brief', 'check');
    strictEqual(status, 1);
    match(stdout, /^empty\.brief\.yaml:1:1 {2}error {2}/);
  });
});
