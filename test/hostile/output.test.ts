import { deepStrictEqual, doesNotMatch, strictEqual } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { formatNames } from '../../src/cli/report/formats';
import { Folder, run } from '../cli/support';

/** What would clear a terminal, set its title, or turn the text around, in all ways of writing it. */
const escapes = '\u001B[2J\u001B]0;title\u0007 \u009B2J \u202Eteh\u2066 \r';
/** What build servers take for commands: Azure Pipelines, GitHub Actions (old and new), TeamCity. */
const commands = '##vso[task.setvariable variable=x]y ##[stop-commands]z ##teamcity[x] \n::stop-commands::x\n';
const hostile = `teh ${commands}${escapes} teh ]]> --> "/><x>&`;

/** A terminal obeys control characters; colours, which are ours, are off in these runs. Line breaks are allowed. */
const unruly = /[^\P{Cc}\n]|[\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const obeyed = /##\w*\[|^\s*::(?!(error|warning|notice) file=[^:]*::)/m;

describe('a hostile brief in a terminal or a log', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder({
      'text.brief.yaml': hostile,
      '::stop-commands::x.brief.yaml': 'teh',
      '##vso[x]\u001B[2J\n::error::x.brief.yaml': 'teh',
      '::unread.brief.yaml': Uint8Array.of(0),
      '.campaign-brief.yaml': 'extends: ["##vso[y]\\e[2J\\n::error::z"]\nwebsite: "http://##vso[x]\\e[2J\\u202E"\n',
    });
  });
  after(() => folder.remove());

  const typed = [
    ...formatNames.map((format) => ['check', '--no-config', '--format', format]),
    ['check', '--no-config', '--dry-run'],
    ['check'],
    ['check', '--print-config', '.'],
    ['check', '--print-config', '##vso[x]\u001B[2J'],
    ['check', '::error::\u001B[2J##[x].yaml'],
    ['::error::\u001B[2J##[x]'],
    ['explain', '\u001B[2J##[x]'],
  ];
  for (const args of typed) {
    it(`gives no orders: ${JSON.stringify(args.join(' '))}`, async () => {
      const { stdout, stderr } = await run(folder, args);
      for (const output of [stdout, stderr]) {
        doesNotMatch(output, unruly);
        doesNotMatch(output, obeyed);
      }
    });
  }

  it('is told to programs to the letter', async () => {
    const { stdout } = await run(folder, ['check', '--no-config', '--format', 'json']);
    const { files } = JSON.parse(stdout);
    const paths = files.map(({ path }: { readonly path: string }) => path);
    deepStrictEqual(
      paths,
      readdirSync(folder.path)
        .filter((name) => /(?<!unread)\.brief\.yaml$/.test(name))
        .sort(),
    );
  });

  it('has as many notes on GitHub as findings, each on a line of its own', async () => {
    const { stdout } = await run(folder, ['check', '--no-config', '--format', 'github']);
    strictEqual(stdout.trimEnd().split('\n').length, 6);
  });
});
