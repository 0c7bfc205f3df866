import assert from 'node:assert/strict';
import { ConfigLoader } from '../../src/config/load-config';
import { filesOf } from './files';

interface Case {
  readonly config: string;
  readonly marked: string;
  readonly code: string;
  readonly message: string;
  readonly fixes?: readonly string[];
}

const cases: readonly Case[] = [
  {
    config: 'rulez:\n  goals/viral: off\n',
    marked: 'rulez',
    code: 'schema/unknown-key',
    message: '"rulez" is not a key here. Did you mean "rules"?',
    fixes: ['Rename to "rules"'],
  },
  {
    config: 'rules:\n  goals/virul: off\n',
    marked: 'goals/virul',
    code: 'schema/unknown-key',
    message: '"goals/virul" is not a key here. Did you mean "goals/viral"?',
    fixes: ['Rename to "goals/viral"'],
  },
  {
    config: 'rules:\n  goals/viral: warn\n',
    marked: 'warn',
    code: 'schema/unknown-value',
    message: '"goals/viral" cannot be "warn". Allowed are off, hint, info, warning, error.',
  },
  {
    config: 'website: growkits.test\n',
    marked: 'growkits.test',
    code: 'schema/wrong-format',
    message: '"growkits.test" is not a full web address. Write https://growkits.test.',
    fixes: ['Replace by "https://growkits.test"'],
  },
  {
    config: 'platforms:\n  - name: Forum\n',
    marked: 'name',
    code: 'schema/missing-key',
    message: 'Platform "Forum" has no "id": the name by which briefs choose this platform.',
    fixes: ['Insert "id"'],
  },
  {
    config: 'platforms:\n  - id: x-forum\n    kind: comunity\n',
    marked: 'comunity',
    code: 'schema/unknown-value',
    message: '"kind" cannot be "comunity". Did you mean "community"?',
    fixes: ['Replace by "community"'],
  },
  {
    config: 'metrics:\n  - id: solved\n    goals: [suport]\n',
    marked: 'suport',
    code: 'schema/unknown-value',
    message: '"suport" is not a type of goal. Did you mean "support"?',
    fixes: ['Replace by "support"'],
  },
  {
    config: 'Grow where you live\n',
    marked: 'Grow where you live',
    code: 'schema/wrong-type',
    message: 'A config begins with keys such as extends, website or rules.',
  },
  {
    config: 'extends: [gone.yaml]\n',
    marked: 'gone.yaml',
    code: 'schema/unknown-value',
    message: 'There is no file "gone.yaml" to build on.',
  },
  {
    config: 'extends: [.campaign-brief.yaml]\n',
    marked: '.campaign-brief.yaml',
    code: 'schema/unknown-value',
    message: 'This config builds on itself. Take it out.',
  },
  {
    config: 'rules:\n\tgoals/viral: off\n',
    marked: '\t',
    code: 'yaml/tab',
    message: 'Tabs cannot indent YAML. Use spaces.',
    fixes: ['Use spaces for all indentation in this file'],
  },
];

describe('a config that is wrong', () => {
  for (const { config, marked, code, message, fixes = [] } of cases)
    it(`is told so: ${message}`, async () => {
      const loader = new ConfigLoader(filesOf({ '/.campaign-brief.yaml': config }));
      const { files } = await loader.forFolder('/');
      const seen = files.flatMap(({ findings }) =>
        findings.map((finding) => ({
          marked: config.slice(finding.range.start, finding.range.end),
          code: finding.code,
          message: finding.message,
          fixes: finding.fixes.map(({ title }) => title),
        })),
      );
      assert.deepEqual(seen, [{ marked, code, message, fixes }]);
    });

  it('may be empty, or hold keys of one’s own', async () => {
    for (const config of ['', '# later\n', 'x-note: ours\nrules:\n  x-own: later\n']) {
      const { files } = await new ConfigLoader(filesOf({ '/.campaign-brief.yaml': config })).forFolder('/');
      assert.deepEqual(
        files.flatMap(({ findings }) => findings),
        [],
      );
    }
  });

  it('is named where two build on each other', async () => {
    const files = { '/.campaign-brief.yaml': 'extends: [b.yaml]\n', '/b.yaml': 'extends: [.campaign-brief.yaml]\n' };
    const resolved = await new ConfigLoader(filesOf(files)).forFolder('/');
    assert.deepEqual(
      resolved.files.map(({ path, findings }) => [path, findings.map(({ message }) => message)]),
      [
        ['/b.yaml', ['".campaign-brief.yaml" builds on this config in turn. Take one of the two out.']],
        ['/.campaign-brief.yaml', []],
      ],
    );
  });

  it('is one sentence where it cannot be read at all', async () => {
    const loader = new ConfigLoader(async () => ({ problem: '.campaign-brief.yaml is not a text file.' }));
    assert.deepEqual((await loader.forFolder('/')).problems, ['.campaign-brief.yaml is not a text file.']);
  });
});
