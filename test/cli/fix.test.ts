import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Examine } from '../../src/cli/examining';
import { examineWords, Folder, run } from './support';

describe('check --fix', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({});
  });
  afterEach(() => folder.remove());

  function textOf(name: string): string {
    return readFileSync(folder.at(name), 'utf8');
  }

  it('says what it mended where, and then what remains', async () => {
    folder.write('a.brief.yaml', 'name: teh\nwhy: teh todo\n');
    folder.write('b.brief.yaml', 'fine');
    deepStrictEqual(await run(folder, ['check', '--fix']), {
      status: 0,
      stdout: [
        'a.brief.yaml: mended 2 places',
        '  line 1: Write "the"',
        '  line 2: Write "the"',
        '',
        'a.brief.yaml:2:10  warning  Something is still to do.  words/todo',
        '  2 | why: the todo',
        '    |          ^^^^',
        '',
        '1 warning in 1 of 2 briefs.',
        'Judged as draft.',
        '',
      ].join('\n'),
      stderr: '',
    });
    strictEqual(textOf('a.brief.yaml'), 'name: the\nwhy: the todo\n');
  });

  const kept: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'a byte order mark': ['\uFEFFteh', '\uFEFFthe'],
    'mixed line endings and trailing spaces': ['teh\r\nx  \nteh\r y\t\n\n', 'the\r\nx  \nthe\r y\t\n\n'],
    'characters of every size': ['é 🌱 \u2028 teh 名前 \u{10FFFF}', 'é 🌱 \u2028 the 名前 \u{10FFFF}'],
    'a second byte order mark': ['\uFEFF\uFEFF teh', '\uFEFF\uFEFF the'],
  };
  for (const [what, [before, after]] of Object.entries(kept)) {
    it(`keeps ${what} to the byte`, async () => {
      folder.write('a.brief.yaml', before);
      await run(folder, ['check', '--fix']);
      deepStrictEqual(readFileSync(folder.at('a.brief.yaml')), Buffer.from(after));
    });
  }

  it('keeps the mode of a file, and leaves nothing beside it', async () => {
    folder.write('a.brief.yaml', 'teh');
    chmodSync(folder.at('a.brief.yaml'), 0o640);
    await run(folder, ['check', '--fix']);
    strictEqual(statSync(folder.at('a.brief.yaml')).mode & 0o777, 0o640);
    deepStrictEqual(readdirSync(folder.path), ['a.brief.yaml']);
  });

  it('mends the file that a link leads to, and keeps the link', async () => {
    folder.write('real/text.yaml', 'teh');
    symlinkSync('real/text.yaml', folder.at('a.brief.yaml'));
    await run(folder, ['check', '--fix']);
    strictEqual(lstatSync(folder.at('a.brief.yaml')).isSymbolicLink(), true);
    strictEqual(textOf('real/text.yaml'), 'the');
  });

  it('does not write a file that needs no mending', async () => {
    folder.write('a.brief.yaml', 'todo');
    const { ino } = statSync(folder.at('a.brief.yaml'));
    await run(folder, ['check', '--fix']);
    strictEqual(statSync(folder.at('a.brief.yaml')).ino, ino);
  });

  it('leaves a read-only file as it is, says so, and tells its findings', async () => {
    folder.write('a.brief.yaml', 'teh');
    chmodSync(folder.at('a.brief.yaml'), 0o444);
    const { status, stdout, stderr } = await run(folder, ['check', '--fix']);
    strictEqual(status, 2);
    strictEqual(stderr, 'a.brief.yaml is read-only, so it was left as it is.\n');
    strictEqual(stdout.split('\n')[0], 'a.brief.yaml:1:1  error  "teh" is misspelt.  words/teh');
    strictEqual(textOf('a.brief.yaml'), 'teh');
  });

  it('leaves a file as it is that was changed meanwhile, says so, and mends the others', async () => {
    folder.write('a.brief.yaml', 'teh');
    folder.write('b.brief.yaml', 'teh teh');
    const examineWhileSomebodyWrites: Examine = (brief) => {
      if (brief.text === 'teh') writeFileSync(folder.at('a.brief.yaml'), 'new teh');
      return examineWords(brief);
    };
    const loadExamine = async () => examineWhileSomebodyWrites;
    const { status, stderr } = await run(folder, ['check', '--fix'], { loadExamine });
    strictEqual(status, 2);
    strictEqual(stderr, 'a.brief.yaml was changed by somebody else meanwhile, so it was left as it is.\n');
    strictEqual(textOf('a.brief.yaml'), 'new teh');
    strictEqual(textOf('b.brief.yaml'), 'the the');
    deepStrictEqual(readdirSync(folder.path).sort(), ['a.brief.yaml', 'b.brief.yaml']);
  });
});

describe('check --dry-run', () => {
  const shown = [
    'a.brief.yaml: --fix would mend 2 places',
    '  line 2: Write "the"',
    '    - teh teh',
    '    + the teh',
    '  line 2: Write "the"',
    '    - teh teh',
    '    + teh the',
    '',
    '1 brief checked: nothing to mend.',
    'draft · ready for review',
    '',
  ].join('\n');

  for (const typed of [['--dry-run'], ['--fix', '--dry-run']]) {
    it(`shows what --fix would change and writes nothing: ${typed.join(' ')}`, async () => {
      const folder = new Folder({ 'a.brief.yaml': 'x\nteh teh\n' });
      const { stdout } = await run(folder, ['check', ...typed]);
      const text = readFileSync(folder.at('a.brief.yaml'), 'utf8');
      folder.remove();
      deepStrictEqual({ stdout, text }, { stdout: shown, text: 'x\nteh teh\n' });
    });
  }
});
