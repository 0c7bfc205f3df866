import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { examine } from '../../src/check';
import { ConfigLoader, confined } from '../../src/config/load-config';
import { Folder, run } from '../cli/support';
import { filesOf } from '../config/files';

const loadExamine = async () => examine;

/** A brief that names a file. */
const briefWith = (file: string) => `campaign: {name: Grow where you live}
strategy:
  goals: [{id: first-harvest, statement: Sell kits}]
  audience: [{id: beginners, name: Renters with a balcony}]
execution:
  content:
    - {id: teaser, title: Teaser, platform: instagram, media: [{file: '${file}'}]}
  engagement_plan: {owner: Nadia}
`;

describe('a brief that names files outside of its repository', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder({ 'secrets/id_rsa': '', 'repository/assets/teaser.jpg': '' });
    mkdirSync(folder.at('repository/.git'));
  });
  after(() => folder.remove());

  const cases = [
    { file: '../../secrets/id_rs', said: undefined },
    { file: '..\\..\\secrets\\nothing', said: undefined },
    { file: 'x/../../../secrets/id_rs', said: undefined },
    { file: '/etc/passw', said: undefined },
    { file: '\\\\example.com\\share\\x.jpg', said: undefined },
    { file: 'file:///etc/passw', said: undefined },
    {
      file: '../assets/teaser.jpeg',
      said: 'The file "../assets/teaser.jpeg" is not there. Did you mean "../assets/teaser.jpg"?',
    },
  ];
  for (const { file, said } of cases) {
    it(`is told ${said === undefined ? 'nothing' : 'what is there'}: ${file}`, async () => {
      folder.write('repository/briefs/a.brief.yaml', briefWith(file));
      const { stdout } = await run(folder, ['check', '--format', 'json', 'repository'], { loadExamine });
      const findings: { code: string; message: string }[] = JSON.parse(stdout).files[0].findings;
      deepStrictEqual(findings.find(({ code }) => code === 'content/asset-missing')?.message, said);
    });
  }
});

describe('a config that leads astray', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'a.brief.yaml': 'fine' });
  });
  afterEach(() => folder.remove());

  it('does not make us read what never ends, or waits for ever', async () => {
    spawnSync('mkfifo', [folder.at('pipe')]);
    folder.write('.campaign-brief.yaml', 'extends: [/dev/zero, pipe, .]\n');
    const { status, stderr } = await run(folder, ['check']);
    strictEqual(status, 2);
    const told = stderr.split('\n').map((line) => line.replace(/^.*(?=zero)/, ''));
    deepStrictEqual(told, [
      'zero is no file, so it cannot be a config.',
      'pipe is no file, so it cannot be a config.',
      '. is no file, so it cannot be a config.',
      '',
    ]);
  });

  it('does not make us read more than anybody writes', async () => {
    folder.write('.campaign-brief.yaml', `# ${'x'.repeat(1_000_000)}\n`);
    const { status, stderr } = await run(folder, ['check']);
    deepStrictEqual({ status, stderr }, { status: 2, stderr: '.campaign-brief.yaml is too large to be a config.\n' });
  });

  it('does not make us read files twice as often with each one that it builds on', async () => {
    const chain = Array.from({ length: 40 }, (_, at) => [
      `/c/${at}.yaml`,
      `extends: [${at + 1}.yaml, ${at + 1}.yaml]\n`,
    ]);
    const files = filesOf({ ...Object.fromEntries(chain), '/c/40.yaml': '' });
    const { problems } = await new ConfigLoader(files).forFile('/c/0.yaml');
    deepStrictEqual(problems, ['The config builds on more than 100 files, so it was not read to the end.']);
  });

  it('does not lead out of the folders that are open, where nobody trusts them yet', async () => {
    const files = filesOf({
      '/.campaign-brief.yaml': 'rules: {goals/viral: error}\n',
      '/home/house.yaml': 'rules: {goals/viral: error}\n',
      '/open/team.yaml': 'rules: {goals/no-target: off}\n',
      '/open/briefs/.campaign-brief.yaml': 'extends: [../team.yaml, ../../home/house.yaml, /home/house.yaml]\n',
    });
    const loader = new ConfigLoader(confined(files, (path) => path.startsWith('/open/')));
    const { config } = await loader.forFolder('/open/briefs');
    deepStrictEqual([...config.levels], [['goals/no-target', 'off']]);
    strictEqual((await loader.forFolder('/open')).path, undefined);
  });
});

describe('a link in a folder of briefs', () => {
  it('does not lead to another folder, nor back to its own, and one to a device is no brief', async () => {
    const folder = new Folder({ 'briefs/a.brief.yaml': 'fine', 'outside/b.brief.yaml': 'fine' });
    symlinkSync('../outside', folder.at('briefs/outside'));
    symlinkSync('.', folder.at('briefs/again'));
    symlinkSync('/dev/zero', folder.at('briefs/zero.brief.yaml'));
    const { stdout } = await run(folder, ['check', '--format', 'json', 'briefs']);
    deepStrictEqual(
      JSON.parse(stdout).files.map(({ path }: { readonly path: string }) => path),
      ['briefs/a.brief.yaml'],
    );
    deepStrictEqual(readdirSync(folder.path).sort(), ['briefs', 'outside']);
    folder.remove();
  });
});
