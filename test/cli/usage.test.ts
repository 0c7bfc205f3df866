import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { version } from '../../package.json';
import { runWith } from './support';

const clean = { 'launch.brief.yaml': 'fine' };

describe('command line: use', () => {
  const mistakes: readonly (readonly [typed: string, sentence: string])[] = [
    ['', 'Say what to do, such as "campaign-brief check"; "campaign-brief --help" lists the commands.'],
    ['chek', 'There is no command "chek": did you mean "check"?'],
    ['publish', 'There is no command "publish"; "campaign-brief --help" lists the commands.'],
    ['examples/', 'There is no command "examples/": did you mean "campaign-brief check examples/"?'],
    ['--quiet check', 'The command comes first, as in "campaign-brief check --quiet".'],
    ['check --formt json', 'There is no option "--formt": did you mean "--format"?'],
    ['check --frobnicate', 'There is no option "--frobnicate".'],
    ['check -x', 'There is no option "-x".'],
    ['check --watch --stdin', '--watch looks at files, so leave out --stdin.'],
    ['check --watch --fix', '--watch changes nothing, so leave out --fix.'],
    ['check --watch --format json', '--watch prints text, so leave out --format.'],
    ['check --max-warnings', '--max-warnings needs a value, such as N.'],
    ['check --max-warnings few', '--max-warnings takes a whole number, such as 10, not "few".'],
    ['explain', 'Name one code, as in "campaign-brief explain goals/no-metric".'],
    ['explain schema/emty', 'There is no code "schema/emty": did you mean "schema/empty"?'],
    ['explain metrics', 'There is no code "metrics"; "campaign-brief rules" lists them all.'],
    ['rules --format sarif', '--format takes text or json, not "sarif".'],
    ['check --format', '--format needs a value: text, json, sarif, github or junit.'],
    ['check --format --quiet', '--format needs a value: text, json, sarif, github or junit.'],
    ['check --format jsn', '--format takes text, json, sarif, github or junit, not "jsn": did you mean "json"?'],
    ['check --format=xml', '--format takes text, json, sarif, github or junit, not "xml".'],
    ['check --fail-on eror', '--fail-on takes error, warning or info, not "eror": did you mean "error"?'],
    ['check --fail-on hint', '--fail-on takes error, warning or info, not "hint".'],
    ['check --as liv', '--as takes draft, review, approved, live or closed, not "liv": did you mean "live"?'],
    ['check --quiet=yes', '--quiet takes no value, so leave out "=yes".'],
    ['check --stdin x.brief.yaml', '--stdin checks standard input only, so leave out "x.brief.yaml".'],
    ['check --stdin-path x.brief.yaml', '--stdin-path goes with --stdin.'],
    ['check --stdin --stdin-path', '--stdin-path needs a value, such as NAME.'],
  ];
  for (const [typed, sentence] of mistakes) {
    it(`ends in 2 with one sentence for: campaign-brief ${typed}`, async () => {
      const outcome = await runWith(clean, typed.split(' ').filter(Boolean));
      deepStrictEqual(outcome, { status: 2, stdout: '', stderr: `${sentence}\n` });
    });
  }

  it('answers --version with the version, with and without a command', async () => {
    const answer = { status: 0, stdout: `${version}\n`, stderr: '' };
    deepStrictEqual(await runWith(clean, ['--version']), answer);
    deepStrictEqual(await runWith(clean, ['check', '--version']), answer);
  });

  it('answers --help with the commands, and with the options of a command', async () => {
    const program = await runWith(clean, ['--help']);
    strictEqual(program.status, 0);
    match(program.stdout, /^ {2}check \[PATH …\] {3}findings of files/m);
    const command = await runWith(clean, ['check', '-h']);
    strictEqual(command.status, 0);
    match(
      command.stdout,
      /^ {2}--fail-on error\|warning\|info {2,}end in 1 from this severity on \(default: error\)$/m,
    );
  });

  it('takes a path that begins with a dash after --', async () => {
    const { status, stdout } = await runWith({ '-odd.yaml': 'fine' }, ['check', '--', '-odd.yaml']);
    deepStrictEqual(
      { status, stdout },
      { status: 0, stdout: '1 brief checked: nothing to mend.\ndraft · ready for review\n' },
    );
  });
});

describe('command line: exit status', () => {
  const cases: readonly (readonly [text: string, typed: string, status: number])[] = [
    ['fine', '', 0],
    ['teh', '', 1],
    ['todo', '', 0],
    ['todo', '--fail-on error', 0],
    ['todo', '--fail-on warning', 1],
    ['maybe', '--fail-on warning', 0],
    ['maybe', '--fail-on info', 1],
    ['hm', '--fail-on info', 0],
    ['teh', '--fail-on info', 1],
    ['todo', '--quiet --fail-on warning', 1],
    ['teh', '--fix', 0],
    ['teh', '--dry-run', 0],
    ['todo', '--fix --fail-on warning', 1],
    ['todo', '--max-warnings 1', 0],
    ['todo todo', '--max-warnings 1', 1],
    ['todo', '--max-warnings 0 --quiet', 1],
  ];
  for (const [text, typed, status] of cases) {
    it(`is ${status} for "${text}" and: check ${typed}`, async () => {
      const outcome = await runWith({ 'a.brief.yaml': text }, ['check', ...typed.split(' ').filter(Boolean)]);
      strictEqual(outcome.status, status);
    });
  }

  it('says why it is 1 when there are too many warnings', async () => {
    const { stderr } = await runWith({ 'a.brief.yaml': 'todo todo' }, ['check', '--max-warnings', '1']);
    strictEqual(stderr, '2 warnings, more than --max-warnings allows.\n');
  });

  it('is 2 when a file could not be read, whatever was found in the others', async () => {
    const { status, stdout, stderr } = await runWith({ 'a.brief.yaml': 'teh' }, ['check', 'gone.yaml', 'a.brief.yaml']);
    strictEqual(status, 2);
    match(stdout, /^a\.brief\.yaml:1:1 {2}error/);
    strictEqual(stderr, 'There is no file or folder "gone.yaml".\n');
  });
});
