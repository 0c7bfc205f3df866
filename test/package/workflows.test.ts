import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { scripts, version } from '../../package.json';
import { isBriefName } from '../../src/cli/files/walk';
import { configFileName } from '../../src/format/config-name';

const folder = '.github/workflows';
const texts = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

function found(pattern: RegExp): string[] {
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, part = '']) => part));
}

describe('the workflows', () => {
  it('use actions by their commits, which nobody can move, with the version beside', () => {
    const loose = found(/uses: (.*)/g).filter((use) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use));
    deepStrictEqual(loose, []);
  });

  it('run scripts that there are', () => {
    const missing = found(/npm run ([\w:]+)/g).filter((name) => !(name in scripts));
    deepStrictEqual(missing, []);
  });

  it('run other programs at a version only', () => {
    deepStrictEqual(
      found(/npx --yes (\S+)/g).filter((program) => !/@\d+\.\d+\.\d+$/.test(program)),
      [],
    );
  });

  it('may read, and write only where a job says so; secrets are handed to single steps, by name', () => {
    const workflows = texts.map((text) => parse(text));
    deepStrictEqual(
      workflows.map(({ permissions }) => permissions),
      workflows.map(() => ({ contents: 'read' })),
    );
    const secrets = workflows.flatMap(({ jobs }) => Object.entries<Job>(jobs).flatMap(secretsOf));
    deepStrictEqual(secrets, ['marketplace: VSCE_PAT', 'open-vsx: OVSX_PAT', 'npm: NPM_TOKEN']);
  });
});

interface Job {
  readonly steps: readonly { readonly env?: Readonly<Record<string, string>> }[];
}

function secretsOf([name, { steps }]: readonly [string, Job]): string[] {
  const variables = steps.flatMap(({ env = {} }) => Object.entries(env));
  return variables.filter(([, value]) => value.includes('secrets.')).map(([variable]) => `${name}: ${variable}`);
}

describe('the hook for pre-commit', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

  it('runs this version', () => {
    deepStrictEqual(hook.entry, `npx --yes campaign-brief@${version} check --`);
  });

  const names = [
    'brief.yaml',
    'brief.yml',
    'a.brief.yaml',
    '.brief.yml',
    'mybrief.yaml',
    'a.brief.json',
    'a.brief.yaml.bak',
  ];
  for (const name of [...names, configFileName, `x${configFileName}`]) {
    it(`looks at what the command line looks at: ${name}`, () => {
      const isMeant = isBriefName(name) || name === configFileName;
      const files = new RegExp(hook.files);
      deepStrictEqual([files.test(name), files.test(`campaigns/spring/${name}`)], [isMeant, isMeant]);
    });
  }
});
