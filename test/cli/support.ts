import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Examine } from '../../src/cli/examining';
import { runProgram } from '../../src/cli/program';
import type { Surroundings } from '../../src/cli/surroundings';
import { type Finding, type Fix, helpPage, type Severity } from '../../src/format/finding';

interface Slip {
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: (range: Finding['range']) => Fix;
}

/** The words that the checker of these tests knows, with what it says about them. */
const slips: Readonly<Record<string, Slip>> = {
  teh: {
    severity: 'error',
    message: '"teh" is misspelt.',
    fix: (range) => ({ title: 'Write "the"', preferred: true, complete: true, edits: [{ range, newText: 'the' }] }),
  },
  todo: {
    severity: 'warning',
    message: 'Something is still to do.',
    fix: ({ end }) => ({
      title: 'Name an owner',
      preferred: true,
      complete: false,
      edits: [{ range: { start: end, end }, newText: ' by OWNER', placeholders: [{ start: 4, end: 9 }] }],
    }),
  },
  maybe: { severity: 'info', message: 'Make up your mind.' },
  hm: { severity: 'hint', message: 'Say more.' },
};

/** A small checker: it finds the words above; the place related to a finding is the beginning of the text. */
export const examineWords: Examine =
  ({ text }) =>
  (status) => ({
    status,
    findings: [...text.matchAll(/\b(teh|todo|maybe|hm)\b/g)].flatMap(({ 0: word, index }) => {
      const slip = slips[word];
      return slip === undefined ? [] : [findingOf(word, slip, { start: index, end: index + word.length })];
    }),
  });

function findingOf(word: string, { severity, message, fix }: Slip, range: Finding['range']): Finding {
  const code = `words/${word}`;
  const related = word === 'maybe' ? [{ message: 'It begins here.', range: { start: 0, end: 1 } }] : [];
  return {
    code,
    severity,
    message,
    range,
    related,
    fixes: fix === undefined ? [] : [fix(range)],
    help: helpPage(code),
  };
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for a test, with these files in it; links and modes are the test's to add. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'campaign-brief-')));

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs the command line in a folder, with the small checker unless told otherwise. */
export async function run(folder: Folder, typed: readonly string[], changes: Partial<Surroundings> = {}) {
  let stdout = '';
  let stderr = '';
  const surroundings: Surroundings = {
    cwd: folder.path,
    env: {},
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    readStdin: async () => new Uint8Array(),
    loadExamine: async () => examineWords,
    startClock: () => ({ tick: async () => false }),
    ...changes,
  };
  const status = await runProgram(typed, surroundings);
  return { status, stdout, stderr } satisfies Outcome;
}

/** Runs the command line once in a new folder that holds these files. */
export async function runWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  typed: readonly string[],
  changes: Partial<Surroundings> = {},
): Promise<Outcome> {
  const folder = new Folder(files);
  try {
    return await run(folder, typed, changes);
  } finally {
    folder.remove();
  }
}
