import type { Clock } from './clock';
import type { Examine } from './examining';

/** Something to write on: standard output, standard error, or a test's notebook. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** All that the command line knows of the world beside the files. */
export interface Surroundings {
  /** The working folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readStdin(): Promise<Uint8Array>;
  /** Loads the brain only when something is to be checked, so that `--help` answers at once. */
  loadExamine(): Promise<Examine>;
  /** Tells `--watch` when to look again. */
  startClock(): Clock;
}

/** How a run ends: see "Exit status" in the help. */
export const exitStatus = { fine: 0, findings: 1, trouble: 2 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
