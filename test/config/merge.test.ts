import assert from 'node:assert/strict';
import { ConfigLoader, type ResolvedConfig } from '../../src/config/load-config';
import { filesOf } from './files';

const forFolder = (files: Readonly<Record<string, string>>, folder = '/team/spring'): Promise<ResolvedConfig> =>
  new ConfigLoader(filesOf(files)).forFolder(folder);

const levels = ({ config }: ResolvedConfig) => Object.fromEntries(config.levels);

interface Case {
  readonly when: string;
  readonly files: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly path: string | undefined;
}

const cases: readonly Case[] = [
  { when: 'there is no config', files: {}, levels: {}, path: undefined },
  {
    when: 'one lies beside the brief',
    files: { '/team/spring/.campaign-brief.yaml': 'rules:\n  goals/viral: off\n' },
    levels: { 'goals/viral': 'off' },
    path: '/team/spring/.campaign-brief.yaml',
  },
  {
    when: 'one lies further up',
    files: { '/.campaign-brief.yaml': 'rules:\n  goals/viral: off\n' },
    levels: { 'goals/viral': 'off' },
    path: '/.campaign-brief.yaml',
  },
  {
    when: 'the nearest of two is all that counts',
    files: {
      '/team/.campaign-brief.yaml': 'rules:\n  goals/viral: error\n  goals/no-target: off\n',
      '/team/spring/.campaign-brief.yaml': 'rules:\n  goals/viral: off\n',
    },
    levels: { 'goals/viral': 'off' },
    path: '/team/spring/.campaign-brief.yaml',
  },
  {
    when: 'it builds on others, a later one has the say, and it has the last word',
    files: {
      '/team/spring/.campaign-brief.yaml': 'extends: [../house.yaml, team.yaml]\nrules:\n  goals/viral: hint\n',
      '/team/house.yaml': 'rules:\n  goals/viral: error\n  goals/no-target: error\n  team/no-owner: off\n',
      '/team/spring/team.yaml': 'rules:\n  goals/no-target: info\n',
    },
    levels: { 'goals/viral': 'hint', 'goals/no-target': 'info', 'team/no-owner': 'off' },
    path: '/team/spring/.campaign-brief.yaml',
  },
  {
    when: 'what it builds on builds on another',
    files: {
      '/team/spring/.campaign-brief.yaml': 'extends: [..\\house.yaml]\n',
      '/team/house.yaml': 'extends: [/group.yaml]\nrules:\n  goals/viral: error\n',
      '/group.yaml': 'rules:\n  goals/viral: off\n  goals/no-target: off\n',
    },
    levels: { 'goals/viral': 'error', 'goals/no-target': 'off' },
    path: '/team/spring/.campaign-brief.yaml',
  },
  {
    when: 'two of them build on the same one',
    files: {
      '/team/spring/.campaign-brief.yaml': 'extends: [a.yaml, b.yaml]\n',
      '/team/spring/a.yaml': 'extends: [c.yaml]\nrules:\n  goals/viral: error\n',
      '/team/spring/b.yaml': 'extends: [c.yaml]\n',
      '/team/spring/c.yaml': 'rules:\n  goals/viral: off\n',
    },
    levels: { 'goals/viral': 'off' },
    path: '/team/spring/.campaign-brief.yaml',
  },
  {
    when: 'a level is none, and another stands beside it',
    files: { '/team/spring/.campaign-brief.yaml': 'rules:\n  goals/viral: loud\n  goals/no-target: off\n' },
    levels: { 'goals/no-target': 'off' },
    path: '/team/spring/.campaign-brief.yaml',
  },
  {
    when: 'a file builds on itself',
    files: { '/team/spring/.campaign-brief.yaml': 'extends: [.campaign-brief.yaml]\nrules:\n  goals/viral: off\n' },
    levels: { 'goals/viral': 'off' },
    path: '/team/spring/.campaign-brief.yaml',
  },
];

describe('the config of a brief', () => {
  for (const { when, files, levels: wanted, path } of cases)
    it(`is found and merged when ${when}`, async () => {
      const resolved = await forFolder(files);
      assert.deepEqual([resolved.path, levels(resolved)], [path, wanted]);
    });

  it('is one file when it is named', async () => {
    const files = { '/house.yaml': 'website: https://growkits.test\n', '/.campaign-brief.yaml': 'rules: {}\n' };
    const resolved = await new ConfigLoader(filesOf(files)).forFile('/house.yaml');
    assert.deepEqual([resolved.path, resolved.config.website], ['/house.yaml', 'https://growkits.test']);
  });

  it('takes the website of the nearest file', async () => {
    const resolved = await forFolder({
      '/team/spring/.campaign-brief.yaml': 'extends: [../house.yaml]\nwebsite: https://spring.test\n',
      '/team/house.yaml': 'website: https://growkits.test\n',
    });
    assert.deepEqual(resolved.website, {
      value: 'https://spring.test',
      origin: { path: '/team/spring/.campaign-brief.yaml', line: 2 },
    });
  });

  it('merges entries of one id key by key, and says where each key comes from', async () => {
    const resolved = await forFolder({
      '/team/spring/.campaign-brief.yaml': `extends: [../house.yaml]
platforms:
  - id: x-forum
    min_age: 16
    formats:
      - {id: topic, text: {max: 5000}, alt_text: true}
`,
      '/team/house.yaml': `platforms:
  - id: x-forum
    name: Forum
    kind: community
    min_age: 13
metrics:
  - {id: solved, name: Solved topics, class: service, unit: percent}
roles:
  - {id: translator, discipline: support}
`,
    });
    const { facts, vocabulary } = resolved.config;
    assert.deepEqual(facts.platform('x-forum'), {
      id: 'x-forum',
      name: 'Forum',
      kind: 'community',
      min_age: 16,
      formats: { topic: { text: { max: 5000, own: true } } },
      alt_text: { supported: ['topic'] },
    });
    assert.deepEqual(facts.metric('solved'), {
      id: 'solved',
      name: 'Solved topics',
      class: 'service',
      unit: '%',
      goals: [],
      direction: '',
      vanity: false,
    });
    assert.deepEqual(facts.role('translator'), { id: 'translator', name: 'translator', discipline: 'support' });
    assert.deepEqual(vocabulary.suggestions('metric', 'solved topics'), ['solved']);
    const origins = [...(resolved.platforms.get('x-forum') ?? [])].map(([key, { origin }]) => [key, origin.line]);
    assert.deepEqual(Object.fromEntries(origins), { id: 3, name: 3, kind: 4, min_age: 4, formats: 5 });
  });

  it('changes of a known platform only what it names', async () => {
    const resolved = await forFolder({
      '/.campaign-brief.yaml': 'platforms:\n  - id: instagram\n    formats:\n      - {id: post, text: {max: 900}}\n',
    });
    const known = await forFolder({});
    const before = known.config.facts.platform('instagram');
    const after = resolved.config.facts.platform('instagram');
    const formats = { ...before?.formats, post: { ...before?.formats.post, text: { max: 900, own: true } } };
    assert.deepEqual(after, { ...before, formats, alt_text: { supported: before?.alt_text?.supported } });
  });

  it('is read once for all briefs below it', async () => {
    const asked: string[] = [];
    const files: Readonly<Record<string, string>> = {
      '/team/.campaign-brief.yaml': 'website: https://growkits.test\n',
    };
    const loader = new ConfigLoader(async (path) => {
      asked.push(path);
      return files[path];
    });
    for (const folder of ['/team/a', '/team/b', '/team/a']) await loader.forFolder(folder);
    assert.deepEqual(asked, [
      '/team/a/.campaign-brief.yaml',
      '/team/.campaign-brief.yaml',
      '/team/.campaign-brief.yaml',
      '/team/b/.campaign-brief.yaml',
    ]);
  });
});
