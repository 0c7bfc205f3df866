import { deepStrictEqual } from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { findBriefs } from '../../src/cli/files/find-briefs';
import { Folder, runWith } from './support';

interface Case {
  readonly title: string;
  readonly files: readonly string[];
  readonly ignored?: Readonly<Record<string, string>>;
  /** The working folder, below the top one. */
  readonly from?: string;
  readonly paths: readonly string[];
  readonly found: readonly string[];
  readonly errors?: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: 'a folder means the briefs in it and below, by their names',
    files: [
      'a.brief.yaml',
      'b.brief.yml',
      'brief.yaml',
      'brief.yml',
      'other.yaml',
      'deep/er/c.brief.yaml',
      '.hid/d.brief.yaml',
    ],
    paths: ['.'],
    found: ['.hid/d.brief.yaml', 'a.brief.yaml', 'b.brief.yml', 'brief.yaml', 'deep/er/c.brief.yaml'],
  },
  {
    title: 'node_modules and .git are never entered',
    files: ['node_modules/x/a.brief.yaml', '.git/b.brief.yaml', 'deep/node_modules/c.brief.yaml', 'd.brief.yaml'],
    paths: ['.', '**/*.yaml'],
    found: ['d.brief.yaml'],
  },
  {
    title: 'a named file is taken whatever it is called, also where .gitignore leaves it out',
    files: ['notes.txt', 'out/old.brief.yaml'],
    ignored: { '.gitignore': 'out/\n' },
    paths: ['notes.txt', 'out/old.brief.yaml'],
    found: ['notes.txt', 'out/old.brief.yaml'],
  },
  {
    title: 'a file named twice is taken once, in path order',
    files: ['b.brief.yaml', 'a.brief.yaml', 'B.brief.yaml'],
    paths: ['b.brief.yaml', '.', './a.brief.yaml'],
    found: ['B.brief.yaml', 'a.brief.yaml', 'b.brief.yaml'],
  },
  {
    title: '.gitignore leaves files and folders out, also where it is nested, and a deeper one overrules',
    files: [
      'a.brief.yaml',
      'out/b.brief.yaml',
      'x/c.brief.yaml',
      'x/d.brief.yaml',
      'x/keep.brief.yaml',
      'y/c.brief.yaml',
    ],
    ignored: { '.gitignore': 'out/\nkeep.brief.yaml\n', 'x/.gitignore': '/c.brief.yaml\n!keep.brief.yaml\n' },
    paths: ['.'],
    found: ['a.brief.yaml', 'x/d.brief.yaml', 'x/keep.brief.yaml', 'y/c.brief.yaml'],
  },
  {
    title: 'the .gitignore files above count, up to the folder of the repository',
    files: ['repo/.git/HEAD', 'repo/sub/a.brief.yaml', 'repo/sub/b.brief.yaml'],
    ignored: { '.gitignore': 'a.brief.yaml\n', 'repo/.gitignore': 'b.brief.yaml\n' },
    from: 'repo/sub',
    paths: ['.'],
    found: ['a.brief.yaml'],
  },
  {
    title: 'what is left out on one machine alone counts, unless a .gitignore says otherwise',
    files: ['repo/sub/a.brief.yaml', 'repo/sub/b.brief.yaml', 'repo/sub/mine/c.brief.yaml', 'repo/sub/d.brief.yaml'],
    ignored: { 'repo/.git/info/exclude': 'mine/\na.*\nb.*\n', 'repo/.gitignore': '!b.brief.yaml\n' },
    from: 'repo/sub',
    paths: ['.'],
    found: ['b.brief.yaml', 'd.brief.yaml'],
  },
  {
    title: 'an ignored folder that is named is searched',
    files: ['.git/HEAD', 'out/a.brief.yaml', 'out/b.brief.yaml'],
    ignored: { '.gitignore': 'out/\n', 'out/.gitignore': 'b.*\n' },
    paths: ['out'],
    found: ['out/a.brief.yaml'],
  },
  {
    title: 'a glob means the files it matches, without what .gitignore leaves out',
    files: ['c/1/a.yaml', 'c/2/b.yaml', 'c/2/b.txt', 'c/out/x/d.yaml', 'c/3/c.yaml'],
    ignored: { '.gitignore': 'out/\n', 'c/3/.gitignore': '*.yaml\n' },
    paths: ['c/**/*.yaml'],
    found: ['c/1/a.yaml', 'c/2/b.yaml'],
  },
  {
    title: 'a glob of everything means the briefs in it',
    files: ['c/a.brief.yaml', 'c/picture.png', 'c/deep/b.brief.yaml'],
    paths: ['c/**'],
    found: ['c/a.brief.yaml', 'c/deep/b.brief.yaml'],
  },
  {
    title: 'a name with the signs of a glob is a name where such a file exists',
    files: ['[draft].yaml', 'd.yaml'],
    paths: ['[draft].yaml'],
    found: ['[draft].yaml'],
  },
  {
    title: 'a file outside the working folder is shown relative to it',
    files: ['here/x.txt', 'there/a.brief.yaml'],
    from: 'here',
    paths: ['../there', '../*/*.brief.yaml'],
    found: ['../there/a.brief.yaml'],
  },
  {
    title: 'what does not exist is told, and the rest is found',
    files: ['a.brief.yaml'],
    paths: ['gone.yaml', 'a.brief.yaml', 'gone/*.yaml', 'a.brief.yaml/x'],
    found: ['a.brief.yaml'],
    errors: [
      'There is no file or folder "a.brief.yaml/x".',
      'There is no file or folder "gone.yaml".',
      'No brief matches "gone/*.yaml".',
    ],
  },
];

describe('finding briefs', () => {
  for (const { title, files, ignored = {}, from = '.', paths, found, errors = [] } of cases) {
    it(title, async () => {
      const folder = new Folder({ ...Object.fromEntries(files.map((name) => [name, 'fine'])), ...ignored });
      const result = await findBriefs(folder.at(from), paths);
      folder.remove();
      deepStrictEqual(
        { found: result.files.map(({ path }) => path), errors: result.errors.map(({ message }) => message) },
        { found, errors },
      );
    });
  }

  it('takes links to files, does not follow links to folders, and tells a link to nothing', async () => {
    const folder = new Folder({ 'real/a.brief.yaml': 'fine', 'other.txt': 'fine' });
    mkdirSync(folder.at('real/deep'));
    symlinkSync('../..', folder.at('real/deep/loop.brief.yaml'));
    symlinkSync('../other.txt', folder.at('real/linked.brief.yaml'));
    symlinkSync('nowhere', folder.at('real/broken.brief.yaml'));
    const { files } = await findBriefs(folder.path, ['.']);
    folder.remove();
    deepStrictEqual(
      files.map(({ path }) => path),
      ['real/a.brief.yaml', 'real/broken.brief.yaml', 'real/linked.brief.yaml'],
    );
  });
});

describe('reading files', () => {
  const noText: Readonly<Record<string, Uint8Array>> = {
    'bytes that are not UTF-8': Uint8Array.of(0x61, 0xff, 0x62),
    'a NUL byte': Uint8Array.of(0x61, 0, 0x62),
    'UTF-16': Buffer.from('\uFEFFa: b', 'utf16le'),
    'half a character at the end': Uint8Array.of(0x61, 0xc3),
  };
  for (const [what, bytes] of Object.entries(noText)) {
    it(`says that ${what} is not a text file, and goes on`, async () => {
      const files = { 'a.brief.yaml': bytes, 'b.brief.yaml': 'fine' };
      const { status, stdout, stderr } = await runWith(files, ['check', '--format', 'json']);
      deepStrictEqual(
        { status, stderr, ...JSON.parse(stdout) },
        {
          status: 2,
          stderr: 'a.brief.yaml is not a text file.\n',
          version: 1,
          files: [{ path: 'b.brief.yaml', status: 'draft', findings: [] }],
          errors: [{ path: 'a.brief.yaml', message: 'a.brief.yaml is not a text file.' }],
          summary: { files: 1, error: 0, warning: 0, info: 0, hint: 0 },
        },
      );
    });
  }

  it('lists what could not be read in path order', async () => {
    const files = { 'b.brief.yaml': Uint8Array.of(0) };
    const { stdout } = await runWith(files, ['check', 'c.yaml', '.', 'a.yaml', '--format', 'json']);
    deepStrictEqual(JSON.parse(stdout).errors, [
      { path: 'a.yaml', message: 'There is no file or folder "a.yaml".' },
      { path: 'b.brief.yaml', message: 'b.brief.yaml is not a text file.' },
      { path: 'c.yaml', message: 'There is no file or folder "c.yaml".' },
    ]);
  });

  it('counts positions after a byte order mark', async () => {
    const { stdout } = await runWith({ 'a.brief.yaml': '\uFEFFteh' }, ['check', '--format', 'json']);
    deepStrictEqual(JSON.parse(stdout).files[0].findings[0].range.start, { line: 0, character: 0 });
  });
});
