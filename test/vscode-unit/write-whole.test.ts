import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { type Files, writeWhole } from '../../src/vscode/write-whole';

/** What lies under a name: its content, its mode, and whether it is a link. */
interface Entry {
  readonly text: string;
  readonly isLink?: true;
  readonly mode?: number;
}

/** What a disk does not do. */
interface Refusals {
  /** Characters that still fit. */
  readonly room?: number;
  /** Files that are not there yet are not made. */
  readonly newFiles?: true;
  readonly renaming?: true;
}

const [file, symbolicLink] = [1, 64];
const [readOnly, mineAlone] = [0o444, 0o600];
const failure = (code: string) => Object.assign(new Error(code), { code });

/** One folder of files, which writes, renames and fails as the disk behind VS Code does. */
class Disk {
  private readonly entries: Map<string, Entry>;

  constructor(
    entries: Readonly<Record<string, Entry>>,
    private readonly refusals: Refusals,
  ) {
    this.entries = new Map(Object.entries(entries));
  }

  /** What is there in the end. */
  get listed(): Record<string, Entry> {
    return Object.fromEntries(this.entries);
  }

  readonly files: Files = {
    stat: async (uri) => ({
      type: this.entry(uri).isLink ? file | symbolicLink : file,
      ctime: 0,
      mtime: 0,
      size: this.entry(uri).text.length,
    }),
    readFile: async (uri) => new TextEncoder().encode(this.entry(uri).text),
    writeFile: async (uri, content) => this.write(uri, new TextDecoder().decode(content)),
    copy: async (from, to) => {
      this.mayMake(to);
      this.entries.set(to.path, this.entry(from));
    },
    rename: async (from, to, options) => {
      if (this.refusals.renaming || (this.entries.has(to.path) && !options?.overwrite)) throw failure('Unknown');
      this.entries.set(to.path, this.entry(from));
      this.entries.delete(from.path);
    },
    delete: async (uri) => {
      this.entry(uri);
      this.entries.delete(uri.path);
    },
  };

  private entry({ path }: vscode.Uri): Entry {
    const entry = this.entries.get(path);
    if (!entry) throw failure('FileNotFound');
    return entry;
  }

  private mayMake({ path }: vscode.Uri): void {
    if (this.refusals.newFiles && !this.entries.has(path)) throw failure('NoPermissions');
  }

  /** A full disk keeps what fitted. */
  private write(uri: vscode.Uri, text: string): void {
    this.mayMake(uri);
    const before = this.entries.get(uri.path);
    if (before?.mode === readOnly) throw failure('NoPermissions');
    const { room = text.length } = this.refusals;
    this.entries.set(uri.path, { ...before, text: text.slice(0, room) });
    if (room < text.length) throw failure('Unknown');
  }
}

/** An address as far as writing a file needs one. */
function at(path: string): vscode.Uri {
  return { path, with: (change: { path: string }) => at(change.path) } as unknown as vscode.Uri;
}

const page = '/plans/launch.html';

describe('Writing a file as a whole', () => {
  const cases: { what: string; there: Record<string, Entry>; refusals: Refusals; left: Record<string, Entry> }[] = [
    { what: 'makes a new file', there: {}, refusals: {}, left: { [page]: { text: 'new text' } } },
    {
      what: 'takes the place of a file and keeps its mode',
      there: { [page]: { text: 'old', mode: mineAlone } },
      refusals: {},
      left: { [page]: { text: 'new text', mode: mineAlone } },
    },
    {
      what: 'lets a link be a link',
      there: { [page]: { text: 'old', isLink: true } },
      refusals: {},
      left: { [page]: { text: 'new text', isLink: true } },
    },
    {
      what: 'writes the file itself where no other may lie beside it',
      there: { [page]: { text: 'old' } },
      refusals: { newFiles: true },
      left: { [page]: { text: 'new text' } },
    },
    {
      what: 'writes the file itself where none may be renamed',
      there: { [page]: { text: 'old' } },
      refusals: { renaming: true },
      left: { [page]: { text: 'new text' } },
    },
  ];
  for (const { what, there, refusals, left } of cases) {
    it(what, async () => {
      const disk = new Disk(there, refusals);
      await writeWhole(disk.files, at(page), new TextEncoder().encode('new text'));
      assert.deepEqual(disk.listed, left);
    });
  }

  const failures: { what: string; there: Record<string, Entry>; refusals: Refusals; code: string }[] = [
    { what: 'a new file does not fit on the disk', there: {}, refusals: { room: 5 }, code: 'Unknown' },
    { what: 'it does not fit', there: { [page]: { text: 'old' } }, refusals: { room: 0 }, code: 'Unknown' },
    {
      what: 'it does not fit where only the file itself may be written',
      there: { [page]: { text: 'old' } },
      refusals: { room: 5, newFiles: true },
      code: 'Unknown',
    },
    {
      what: 'it does not fit where a link leads',
      there: { [page]: { text: 'old', isLink: true } },
      refusals: { room: 5 },
      code: 'Unknown',
    },
    {
      what: 'it is read-only',
      there: { [page]: { text: 'old', mode: readOnly } },
      refusals: {},
      code: 'NoPermissions',
    },
    { what: 'nothing may be written there', there: {}, refusals: { newFiles: true }, code: 'NoPermissions' },
  ];
  for (const { what, there, refusals, code } of failures) {
    it(`leaves all as it was when ${what}`, async () => {
      const disk = new Disk(there, refusals);
      await assert.rejects(writeWhole(disk.files, at(page), new TextEncoder().encode('new text')), { code });
      assert.deepEqual(disk.listed, there);
    });
  }
});
