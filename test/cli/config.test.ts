import assert from 'node:assert/strict';
import { examine } from '../../src/check';
import { smallestBrief } from '../schemas/briefs';
import { runWith } from './support';

const real = { loadExamine: async () => examine };

/** What the run says of each file, in text order: `spring.brief.yaml hint goals/no-metric`. */
async function said(files: Readonly<Record<string, string>>, typed: readonly string[] = []) {
  const { status, stdout, stderr } = await runWith(files, ['check', '--format', 'json', ...typed], real);
  const report: {
    files: { path: string; findings: { code: string; severity: string }[] }[];
    errors: { path: string; message: string }[];
  } = JSON.parse(stdout);
  const findings = report.files.flatMap(({ path, findings }) =>
    findings.map(({ code, severity }) => `${path} ${severity} ${code}`),
  );
  return { status, findings, errors: report.errors, stderr };
}

const ofCode = (code: string, findings: readonly string[]) => findings.filter((line) => line.endsWith(code));

describe('a project config', () => {
  const brief = { 'spring/launch.brief.yaml': smallestBrief };

  it('sets how loud a rule is, as the nearest one above the brief says', async () => {
    const loud = { '.campaign-brief.yaml': 'rules:\n  goals/no-metric: error\n' };
    const quiet = { 'spring/.campaign-brief.yaml': 'rules:\n  goals/no-metric: off\n' };
    const levels = [{}, loud, { ...loud, ...quiet }].map(async (configs) => {
      const { status, findings } = await said({ ...brief, ...configs });
      return [status, ofCode('goals/no-metric', findings)];
    });
    assert.deepEqual(await Promise.all(levels), [
      [0, ['spring/launch.brief.yaml hint goals/no-metric']],
      [1, ['spring/launch.brief.yaml error goals/no-metric']],
      [0, []],
    ]);
  });

  it('is chosen by --config, and left out by --no-config', async () => {
    const files = {
      ...brief,
      '.campaign-brief.yaml': 'rules:\n  goals/no-metric: off\n',
      'house.yaml': 'rules:\n  goals/no-metric: warning\n',
    };
    const chosen = await said(files, ['--config', 'house.yaml']);
    const none = await said(files, ['--no-config']);
    assert.deepEqual(ofCode('goals/no-metric', chosen.findings), ['spring/launch.brief.yaml warning goals/no-metric']);
    assert.deepEqual(ofCode('goals/no-metric', none.findings), ['spring/launch.brief.yaml hint goals/no-metric']);
  });

  it('makes platforms of one’s own known', async () => {
    const files = { 'launch.brief.yaml': smallestBrief.replace('platform: instagram', 'platform: shop-app') };
    const own = { '.campaign-brief.yaml': 'platforms:\n  - {id: shop-app, name: Shop app, kind: owned}\n' };
    const [without, withOwn] = await Promise.all([said(files), said({ ...files, ...own })]);
    assert.deepEqual(ofCode('schema/unknown-value', without.findings), [
      'launch.brief.yaml error schema/unknown-value',
    ]);
    assert.deepEqual(ofCode('schema/unknown-value', withOwn.findings), []);
  });

  it('that is wrong is shown like a brief, ends in 2, and lets nothing be said of its briefs', async () => {
    const wrong = { '.campaign-brief.yaml': 'rules:\n  goals/no-metrik: off\n', 'x/.campaign-brief.yaml': '' };
    const { status, findings, errors, stderr } = await said({ ...brief, ...wrong, 'x/a.brief.yaml': '' });
    const sentence = '.campaign-brief.yaml has 1 error, so the briefs it holds for are left out.';
    assert.deepEqual(
      { status, findings, errors, stderr },
      {
        status: 2,
        findings: ['.campaign-brief.yaml error schema/unknown-key', 'x/a.brief.yaml error yaml/empty'],
        errors: [{ path: '.campaign-brief.yaml', message: sentence }],
        stderr: `${sentence}\n`,
      },
    );
  });

  it('that is no text ends in 2 with a sentence', async () => {
    const { status, stderr } = await runWith({ ...brief, '.campaign-brief.yaml': 'a\0b' }, ['check', '--quiet'], real);
    assert.deepEqual([status, stderr], [2, '.campaign-brief.yaml is not a text file.\n']);
  });

  it('is checked as a config when it is named', async () => {
    const files = { '.campaign-brief.yaml': 'website: growkits.test\nextends: [gone.yaml]\n' };
    const { status, findings } = await said(files, ['.campaign-brief.yaml']);
    assert.deepEqual(
      [status, findings],
      [1, ['.campaign-brief.yaml error schema/wrong-format', '.campaign-brief.yaml error schema/unknown-value']],
    );
  });

  it('is mended by --fix when it is named', async () => {
    const typed = ['check', '--fix', '.campaign-brief.yaml'];
    const { status } = await runWith({ '.campaign-brief.yaml': 'rulez:\n  goals/viral: off\n' }, typed, real);
    assert.equal(status, 0);
  });

  it('holds for standard input by the name that is given', async () => {
    const input = { ...real, readStdin: async () => new TextEncoder().encode(smallestBrief) };
    const files = { 'spring/.campaign-brief.yaml': 'rules:\n  goals/no-metric: error\n' };
    const run = (...typed: string[]) => runWith(files, ['check', '--stdin', '--quiet', ...typed], input);
    assert.equal((await run('--stdin-path', 'spring/launch.brief.yaml')).status, 1);
    assert.equal((await run()).status, 0);
  });

  for (const { typed, says } of [
    { typed: ['--config', 'gone.yaml'], says: 'There is no config "gone.yaml".' },
    { typed: ['--config', 'a.yaml', '--no-config'], says: 'Leave out --config or --no-config.' },
  ])
    it(`is asked for wrongly: ${says}`, async () => {
      const { status, stdout, stderr } = await runWith(brief, ['check', ...typed], real);
      assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: '', stderr: `${says}\n` });
    });
});

describe('check --print-config', () => {
  const files = {
    'house.yaml': 'website: https://growkits.test\nrules:\n  goals/viral: off\n  goals/no-metric: info\n',
    'spring/.campaign-brief.yaml': `extends: [../house.yaml]
rules:
  goals/viral: error
platforms:
  - id: x-forum
    name: "Forum: ours"
    formats: [{id: topic, text: {max: 5000}}]
`,
    'spring/launch.brief.yaml': smallestBrief,
  };

  it('shows each value with the file and line where it stands', async () => {
    const { status, stdout } = await runWith(files, ['check', '--print-config', 'spring/launch.brief.yaml']);
    assert.equal(
      stdout,
      `# What holds for spring/launch.brief.yaml, and where it stands.
website: https://growkits.test # house.yaml:1
rules:
  goals/no-metric: info # house.yaml:4
  goals/viral: error # spring/.campaign-brief.yaml:3
platforms:
  - id: x-forum # spring/.campaign-brief.yaml:5
    name: "Forum: ours" # spring/.campaign-brief.yaml:6
    formats: [{"id":"topic","text":{"max":5000}}] # spring/.campaign-brief.yaml:7
`,
    );
    assert.equal(status, 0);
  });

  it('says so where there is none', async () => {
    const { status, stdout } = await runWith(files, ['check', '--print-config', '.']);
    assert.deepEqual([status, stdout], [0, '# No config holds for ".".\n']);
  });

  it('ends in 2 where one is wrong', async () => {
    const wrong = { '.campaign-brief.yaml': 'extends: [gone.yaml]\n' };
    const { status, stderr } = await runWith(wrong, ['check', '--print-config', 'new.brief.yaml']);
    assert.deepEqual(
      [status, stderr],
      [2, '.campaign-brief.yaml has 1 error, so the briefs it holds for are left out.\n'],
    );
  });
});
