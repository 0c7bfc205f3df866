import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkText, examine } from '../../src/check';
import { ConfigLoader } from '../../src/config/load-config';
import { LineIndex } from '../../src/format/text';
import { runWith } from '../cli/support';
import { filesOf } from './files';

const briefs = readdirSync('examples').filter((name) => name.endsWith('.brief.yaml'));

/** Configs of a project that holds the examples in a folder `campaigns`. */
const projects: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'without a config': {},
  'with a config beside the briefs': {
    'campaigns/.campaign-brief.yaml':
      'rules:\n  goals/no-metric: error\n  goals/no-target: off\n  schedule/gap: info\n',
  },
  'with a config above that builds on two others': {
    '.campaign-brief.yaml': `extends: [house.yaml, shared/team.yaml]
website: https://moneysupport.scot
rules:
  governance/captions-missing: error
`,
    'house.yaml': 'rules:\n  governance/captions-missing: off\n  engagement/no-owner: warning\n',
    'shared/team.yaml': 'extends: [../house.yaml]\nrules:\n  platforms/no-rationale: error\n',
  },
  'with platforms, metrics and roles of its own': {
    '.campaign-brief.yaml': `platforms:
  - {id: x-github, name: GitHub, kind: social, formats: [{id: release, text: {max: 20}}]}
  - {id: instagram, formats: [{id: post, text: {max: 40}}]}
  - {id: x, formats: [{id: post, text: {max: 100, count: chars}, alt_text: false}]}
metrics:
  - {id: x-feels-supportive, name: Feels supportive, class: reach, unit: count}
roles:
  - {id: x-steward, name: Steward, discipline: support}
`,
  },
};

/** What the editor does: find the config through its own way to files, and check the text with it. */
async function asInEditor(files: Readonly<Record<string, string>>, brief: string) {
  const absolute = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/workspace/${name}`, text]));
  const { config } = await new ConfigLoader(filesOf(absolute)).forFolder('/workspace/campaigns');
  const text = files[brief] ?? '';
  const lines = new LineIndex(text);
  return checkText(text, { config }).findings.map(({ code, severity, message, range }) => ({
    code,
    severity,
    message,
    range: { start: lines.positionAt(range.start), end: lines.positionAt(range.end) },
  }));
}

interface Reported {
  readonly path: string;
  readonly findings: readonly { code: string; severity: string; message: string; range: unknown }[];
}

async function onCommandLine(files: Readonly<Record<string, string>>): Promise<Reported[]> {
  const { stdout } = await runWith(files, ['check', '--format', 'json'], { loadExamine: async () => examine });
  return (JSON.parse(stdout) as { files: Reported[] }).files;
}

describe('the editor and the command line', () => {
  for (const [project, configs] of Object.entries(projects))
    it(`say the same of every example ${project}`, async () => {
      const texts = briefs.map((name) => [`campaigns/${name}`, readFileSync(`examples/${name}`, 'utf8')] as const);
      const files = { ...configs, ...Object.fromEntries(texts) };
      const reported = await onCommandLine(files);
      assert.deepEqual(
        reported.map(({ path }) => path),
        texts.map(([name]) => name),
      );
      for (const { path, findings } of reported) {
        const short = findings.map(({ code, severity, message, range }) => ({ code, severity, message, range }));
        assert.deepEqual(short, await asInEditor(files, path), path);
      }
    });

  it('look at configs that make a difference', async () => {
    const texts = briefs.map((name) => [`campaigns/${name}`, readFileSync(`examples/${name}`, 'utf8')] as const);
    const results = Object.values(projects).map(async (configs) => {
      const files = { ...configs, ...Object.fromEntries(texts) };
      return JSON.stringify(await Promise.all(texts.map(([name]) => asInEditor(files, name))));
    });
    assert.equal(new Set(await Promise.all(results)).size, Object.keys(projects).length);
  });
});
