import { setTimeout } from 'node:timers/promises';

/** Tells somebody who waits when to look again, until the person at the keyboard has had enough. */
export interface Clock {
  /** Resolves after a moment: true to look again, false when it is over. */
  tick(): Promise<boolean>;
}

const momentMs = 500;

/** A clock that ends with Ctrl+C, or when the system asks the program to end. */
export function startClock(): Clock {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  return { tick: () => setTimeout(momentMs, true, { signal: end.signal }).catch(() => false) };
}
