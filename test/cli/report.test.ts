import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { runWith } from './support';

async function textOf(files: Readonly<Record<string, string>>, ...typed: readonly string[]): Promise<string> {
  return (await runWith(files, ['check', ...typed])).stdout;
}

describe('text report', () => {
  it('shows each finding with its place, its line and what it relates to, and sums up', async () => {
    const files = { 'b.brief.yaml': 'name: teh x\nowner: todo\n\nwhy: maybe\n', 'a.brief.yaml': 'fine' };
    strictEqual(
      await textOf(files),
      [
        'b.brief.yaml:1:7  error  "teh" is misspelt.  words/teh',
        '  1 | name: teh x',
        '    |       ^^^',
        '',
        'b.brief.yaml:2:8  warning  Something is still to do.  words/todo',
        '  2 | owner: todo',
        '    |        ^^^^',
        '',
        'b.brief.yaml:4:6  info  Make up your mind.  words/maybe',
        '  4 | why: maybe',
        '    |      ^^^^^',
        '    = line 1: It begins here.',
        '',
        '1 error, 1 warning and 1 info in 1 of 2 briefs. --fix mends 1 of them.',
        'Judged as draft.',
        '',
      ].join('\n'),
    );
  });

  const summaries: readonly (readonly [texts: readonly string[], typed: readonly string[], ...summary: string[]])[] = [
    [[], [], 'No brief found here: a brief is called NAME.brief.yaml, NAME.brief.yml or brief.yaml.'],
    [['fine'], [], '1 brief checked: nothing to mend.', 'draft · ready for review'],
    [['fine'], ['--as', 'closed'], '1 brief checked: nothing to mend.', 'closed'],
    [['fine', 'fine'], ['--as', 'live'], '2 briefs checked: nothing to mend.', 'Judged as live.'],
    [['todo hm'], ['--quiet'], '1 brief checked: no errors.', 'draft · 1 to do before review'],
    [['todo todo'], [], '2 warnings in 1 brief.', 'draft · 2 to do before review'],
    [['teh', 'teh hm'], [], '2 errors and 1 hint in 2 briefs. --fix mends 2 of them.', 'Judged as draft.'],
    [['hm', 'fine'], ['--fix'], '1 hint in 1 of 2 briefs.', 'Judged as draft.'],
    [[], ['gone.yaml'], 'No brief was checked.'],
  ];
  for (const [texts, typed, ...summary] of summaries) {
    it(`ends with: ${summary.join(' ')}`, async () => {
      const files = Object.fromEntries(texts.map((text, index) => [`${index}.brief.yaml`, text]));
      deepStrictEqual((await textOf(files, ...typed)).trimEnd().split('\n').slice(-summary.length), summary);
    });
  }

  it('prints errors only with --quiet', async () => {
    strictEqual(
      await textOf({ 'a.brief.yaml': 'todo teh maybe' }, '--quiet'),
      [
        'a.brief.yaml:1:6  error  "teh" is misspelt.  words/teh',
        '  1 | todo teh maybe',
        '    |      ^^^',
        '',
        '1 error in 1 brief. --fix mends 1 of them.',
        'draft · 2 to do before review',
        '',
      ].join('\n'),
    );
  });

  it('lets no control character of a file reach the terminal', async () => {
    const stdout = await textOf({ 'a.brief.yaml': '\u001B[2J\u202Eteh' });
    strictEqual(stdout.split('\n')[1], '  1 | \uFFFD[2J\uFFFDteh');
  });
});

describe('JSON report', () => {
  it('holds every key, zero-based positions, and files in path order', async () => {
    const files = { 'z/b.brief.yaml': 'a\r\n  todo', 'a.brief.yaml': '\u{1F331} maybe' };
    const { stdout, stderr } = await runWith(files, ['check', '--format', 'json', '--as', 'review']);
    strictEqual(stderr, '');
    const range = (line: number, start: number, end: number) => ({
      start: { line, character: start },
      end: { line, character: end },
    });
    deepStrictEqual(JSON.parse(stdout), {
      version: 1,
      files: [
        {
          path: 'a.brief.yaml',
          status: 'review',
          findings: [
            {
              code: 'words/maybe',
              severity: 'info',
              message: 'Make up your mind.',
              range: range(0, 3, 8),
              related: [{ message: 'It begins here.', range: range(0, 0, 1) }],
              fixes: [],
              help: 'docs/rules/words-maybe.md',
            },
          ],
        },
        {
          path: 'z/b.brief.yaml',
          status: 'review',
          findings: [
            {
              code: 'words/todo',
              severity: 'warning',
              message: 'Something is still to do.',
              range: range(1, 2, 6),
              related: [],
              fixes: [
                { title: 'Name an owner', preferred: true, edits: [{ range: range(1, 6, 6), newText: ' by OWNER' }] },
              ],
              help: 'docs/rules/words-todo.md',
            },
          ],
        },
      ],
      errors: [],
      summary: { files: 2, error: 0, warning: 1, info: 1, hint: 0 },
    });
  });

  it('counts what is printed, and lists files without findings too', async () => {
    const { stdout } = await runWith({ 'a.brief.yaml': 'todo hm' }, ['check', '--format', 'json', '--quiet']);
    deepStrictEqual(JSON.parse(stdout), {
      version: 1,
      files: [{ path: 'a.brief.yaml', status: 'draft', findings: [] }],
      errors: [],
      summary: { files: 1, error: 0, warning: 0, info: 0, hint: 0 },
    });
  });

  it('holds what remains after --fix, which tells what it did on standard error', async () => {
    const { stdout, stderr } = await runWith({ 'a.brief.yaml': 'teh\nhm' }, ['check', '--format', 'json', '--fix']);
    deepStrictEqual(JSON.parse(stdout).summary, { files: 1, error: 0, warning: 0, info: 0, hint: 1 });
    strictEqual(stderr, 'a.brief.yaml: mended 1 place\n  line 1: Write "the"\n\n');
  });
});

describe('colours', () => {
  const colour = '\u001B[';
  const cases = [
    { title: 'a terminal', isTTY: true, env: {}, typed: [], expected: true },
    { title: 'a pipe', isTTY: false, env: {}, typed: [], expected: false },
    { title: 'a terminal with NO_COLOR', isTTY: true, env: { NO_COLOR: '1' }, typed: [], expected: false },
    { title: 'a terminal with an empty NO_COLOR', isTTY: true, env: { NO_COLOR: '' }, typed: [], expected: true },
    { title: 'a terminal that knows none', isTTY: true, env: { TERM: 'dumb' }, typed: [], expected: false },
    { title: '--no-color', isTTY: true, env: {}, typed: ['--no-color'], expected: false },
    { title: '--color in a pipe', isTTY: false, env: { NO_COLOR: '1' }, typed: ['--color'], expected: true },
  ];
  for (const { title, isTTY, env, typed, expected } of cases) {
    it(`are ${expected ? 'on' : 'off'} for ${title}`, async () => {
      let stdout = '';
      const output = { isTTY, write: (text: string) => (stdout += text) };
      await runWith({ 'a.brief.yaml': 'teh' }, ['check', ...typed], { env, stdout: output });
      strictEqual(stdout.includes(colour), expected);
    });
  }
});

describe('progress', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.brief.yaml`, 'fine']));

  async function stderrOf(files: Readonly<Record<string, string>>, isTTY: boolean): Promise<string> {
    let stderr = '';
    await runWith(files, ['check'], { stderr: { isTTY, write: (text) => (stderr += text) } });
    return stderr;
  }

  it('is a line on a terminal that goes away at the end', async () => {
    const stderr = await stderrOf(many, true);
    strictEqual(stderr.split('\r\u001B[K')[1], 'Checked 1 of 60 briefs …');
    strictEqual(stderr.endsWith('\r\u001B[K'), true);
  });

  it('is silent in a pipe and with few files', async () => {
    strictEqual(await stderrOf(many, false), '');
    strictEqual(await stderrOf({ 'a.brief.yaml': 'fine' }, true), '');
  });
});
