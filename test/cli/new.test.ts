import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import snippets from '../../snippets/campaign-brief.json';
import { checkText } from '../../src/check';
import { templatesIn } from '../../src/language/brief-template';
import { Folder, run } from './support';

const today = ['--today', '2026-11-21'];

describe('command line: new', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'old.brief.yaml': 'mine', 'briefs/brief.yaml': 'mine too', file: '' });
  });
  afterEach(() => folder.remove());

  const write = (...typed: readonly string[]) => run(folder, ['new', ...typed, ...today]);
  const read = (name: string) => readFileSync(folder.at(name), 'utf8');
  const campaign = (name: string) => {
    const { name: title, start, end } = parse(read(name)).campaign;
    return { title, start, end };
  };

  for (const { id } of templatesIn(snippets)) {
    it(`writes a brief without an error: ${id}`, async () => {
      const { status, stderr } = await write('a/b/launch.brief.yaml', '--template', id, '--name', 'Launch: #1');
      deepStrictEqual({ status, stderr }, { status: 0, stderr: '' });
      const text = read('a/b/launch.brief.yaml');
      deepStrictEqual(campaign('a/b/launch.brief.yaml'), {
        title: 'Launch: #1',
        start: '2026-11-23',
        end: '2027-01-03',
      });
      deepStrictEqual(
        checkText(text).findings.filter(({ severity }) => severity === 'error'),
        [],
      );
      match(text, /^[^\r]*[^\n\r]\n$/);
      const other = snippets['Brief: blank'].body[0] ?? '';
      strictEqual(text.startsWith(other), id === 'blank');
    });
  }

  it('says what it wrote and what comes next', async () => {
    deepStrictEqual(await write('spring-sale.yaml', '--start', '2027-03-01'), {
      status: 0,
      stdout:
        'spring-sale.brief.yaml: a new brief, from 2027-03-01 to 2027-04-11.\n' +
        'Replace its examples by your own; "campaign-brief check spring-sale.brief.yaml" says what it still needs.\n',
      stderr: '',
    });
    const expected = { title: 'Spring sale', start: '2027-03-01', end: '2027-04-11' };
    deepStrictEqual(campaign('spring-sale.brief.yaml'), expected);
    match(read('spring-sale.brief.yaml'), /^# Strategy says/);
  });

  it('takes the name of brief.yaml from its folder', async () => {
    await write('autumn-fair/brief.yaml');
    strictEqual(campaign('autumn-fair/brief.yaml').title, 'Autumn fair');
  });

  it('lists the templates and the options with --help', async () => {
    const { status, stdout } = await run(folder, ['new', '--help']);
    strictEqual(status, 0);
    match(stdout, /^Usage: campaign-brief new PATH \[OPTION …\]$/m);
    match(stdout, /^ {2}--start YYYY-MM-DD +its first day \(default: next Monday\)$/m);
    match(stdout, /^ {2}event +For filling an event: /m);
  });

  const example = 'as in "campaign-brief new briefs/spring.brief.yaml".';
  const day = 'takes a day of the calendar, such as 2026-03-02, not';
  const templates = 'blank, product-launch, event, community, lead-generation or always-on';
  const longName = 'n'.repeat(300);
  const mistakes: readonly (readonly [typed: string, sentence: string])[] = [
    ['', `Name one file to write, ${example}`],
    ['a.brief.yaml b.brief.yaml', `Name one file to write, ${example}`],
    ['briefs', `"briefs" is a folder: name the file, too, ${example}`],
    ['new/', `"new/" is a folder: name the file, too, ${example}`],
    ['.', `"." is a folder: name the file, too, ${example}`],
    ['old.brief.yaml', 'old.brief.yaml exists and stays as it is: choose another name, such as old-2.brief.yaml.'],
    ['old', 'old.brief.yaml exists and stays as it is: choose another name, such as old-2.brief.yaml.'],
    [
      'briefs/brief.yaml',
      'briefs/brief.yaml exists and stays as it is: choose another name, such as briefs/brief-2.brief.yaml.',
    ],
    ['file/a.brief.yaml', 'file/a.brief.yaml cannot be written: a part of its path is a file, not a folder.'],
    ['file/b/a.brief.yaml', 'file/b/a.brief.yaml cannot be written: a part of its path is a file, not a folder.'],
    [longName, `${longName}.brief.yaml cannot be written: the name is too long.`],
    ['a --template evnt', `--template takes ${templates}, not "evnt": did you mean "event"?`],
    ['a --template webinar', `--template takes ${templates}, not "webinar".`],
    ['a --start soon', `--start ${day} "soon".`],
    ['a --end 31/12/2026', `--end ${day} "31/12/2026": did you mean "2026-12-31"?`],
    ['a --start 2026-02-29', `--start ${day} "2026-02-29".`],
    ['a --start 2026-03-02 --end 2026-03-01', 'A campaign that starts on 2026-03-02 cannot end on 2026-03-01.'],
    ['a --name=_', '--name needs a value, such as "Spring sale".'],
  ];
  for (const [typed, sentence] of mistakes) {
    it(`ends in 2 with one sentence, and writes nothing, for: new ${typed}`, async () => {
      const before = readdirSync(folder.path, { recursive: true });
      const outcome = await write(
        ...typed
          .replace('_', ' ')
          .split(/ (?!$)/)
          .filter(Boolean),
      );
      deepStrictEqual(outcome, { status: 2, stdout: '', stderr: `${sentence}\n` });
      deepStrictEqual(readdirSync(folder.path, { recursive: true }), before);
      deepStrictEqual([read('old.brief.yaml'), read('briefs/brief.yaml')], ['mine', 'mine too']);
    });
  }

  it('takes a bad --today for what it is', async () => {
    const { status, stderr } = await run(folder, ['new', 'a', '--today', 'tomorrow']);
    deepStrictEqual([status, stderr], [2, `--today ${day} "tomorrow".\n`]);
  });
});
