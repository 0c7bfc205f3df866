import { deepStrictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { Folder } from '../cli/support';

interface Step {
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

const action = parse(readFileSync('action.yml', 'utf8'));
const step: Step = action.runs.steps[0];

/** Puts the program that was built where `npm install` would, and tells what was to be installed. */
const fakeNpm = `#!/bin/sh
mkdir -p node_modules/.bin
printf '#!/bin/sh\\nexec node "%s" "$@"' "${resolve('dist/cli.js')}" > node_modules/.bin/campaign-brief
chmod +x node_modules/.bin/campaign-brief
echo "$@" > asked.txt
`;

type Inputs = Readonly<Record<string, string>>;

/** Runs the action as a runner does, in a checkout that holds these files. */
function runAction(checkout: Folder, runner: Folder, inputs: Inputs) {
  runner.write('bin/npm', fakeNpm);
  chmodSync(runner.at('bin/npm'), 0o755);
  const inputAt = (expression: string) => {
    const [, name = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
    return inputs[name] ?? action.inputs[name].default;
  };
  const given = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, inputAt(value)]));
  const env = { ...process.env, ...given, RUNNER_TEMP: runner.path, PATH: `${runner.at('bin')}:${process.env.PATH}` };
  const options = { cwd: checkout.path, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
    options,
  );
  return { status, stdout: stdout.replace(/^(::\w+ .*?)::.*$/gm, '$1'), stderr };
}

const error = '::error file=a.brief.yaml,line=1,endLine=1,col=1,endColumn=1,title=yaml/empty\n';
const cases: readonly { what: string; inputs: Inputs; outcome: ReturnType<typeof runAction> }[] = [
  { what: 'all briefs', inputs: {}, outcome: { status: 1, stdout: error, stderr: '' } },
  {
    what: 'paths that are named, one a line',
    inputs: { paths: 'a.brief.yaml\nno such/*.yaml\n' },
    outcome: {
      status: 2,
      stdout: `${error}::error file=no such/*.yaml\n`,
      stderr: 'No brief matches "no such/*.yaml".\n',
    },
  },
  {
    what: 'a path that looks like a command, which it is not',
    inputs: { paths: '`touch pwned`' },
    outcome: {
      status: 2,
      stdout: '::error file=`touch pwned`\n',
      stderr: 'There is no file or folder "`touch pwned`".\n',
    },
  },
  {
    what: 'a path that looks like an option, which it is not',
    inputs: { paths: '--fix' },
    outcome: { status: 2, stdout: '::error file=--fix\n', stderr: 'There is no file or folder "--fix".\n' },
  },
  {
    what: 'a severity that there is not',
    inputs: { 'fail-on': 'never' },
    outcome: { status: 2, stdout: '', stderr: '--fail-on takes error, warning or info, not "never".\n' },
  },
];

describe('the GitHub Action', () => {
  let checkout: Folder;
  let runner: Folder;
  beforeEach(() => {
    checkout = new Folder({ 'a.brief.yaml': '' });
    runner = new Folder({});
  });
  afterEach(() => {
    checkout.remove();
    runner.remove();
  });

  for (const { what, inputs, outcome } of cases) {
    it(`checks ${what}`, () => {
      deepStrictEqual(runAction(checkout, runner, inputs), outcome);
      deepStrictEqual(readdirSync(checkout.path), ['a.brief.yaml']);
    });
  }

  it('installs the version that is asked for, away from the checkout', () => {
    runAction(checkout, runner, { version: '1.2.3' });
    deepStrictEqual(
      readFileSync(runner.at('campaign-brief/asked.txt'), 'utf8'),
      'install --silent --no-audit --no-fund --ignore-scripts campaign-brief@1.2.3\n',
    );
  });
});
