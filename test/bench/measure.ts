/** Milliseconds for one call, over several in a row. */
function timeOf(work: () => void, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) work();
  return (performance.now() - start) / calls;
}

/** What is shorter drowns in the noise of the clock. */
const shortestBatch = 10;

function callsPerBatch(work: () => void): number {
  return Math.max(1, Math.round(shortestBatch / timeOf(work, 1)));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** What two pieces of work take, in milliseconds. */
export interface Comparison {
  readonly base: number;
  readonly time: number;
}

export function ratioOf({ base, time }: Comparison): number {
  return time / base;
}

/**
 * Compares two pieces of work by the medians of batches that are run in turns, so that a slow moment of the machine hits
 * both. The code is warm: a quarter more batches go before those that count.
 */
export function compare(base: () => void, work: () => void, batches: number): Comparison {
  const baseCalls = callsPerBatch(base);
  const workCalls = callsPerBatch(work);
  const baseTimes: number[] = [];
  const workTimes: number[] = [];
  for (let batch = 0; batch < batches * 1.25; batch++) {
    baseTimes.push(timeOf(base, baseCalls));
    workTimes.push(timeOf(work, workCalls));
  }
  return { base: median(baseTimes.slice(-batches)), time: median(workTimes.slice(-batches)) };
}

/** Code of many small functions, each called a few times for a brief, takes thousands of calls until all of it is compiled. */
const warmUpTime = 2_000;

/** Runs each piece of work until V8 has compiled it. */
export function warmUp(...works: readonly (() => void)[]): void {
  for (const work of works) {
    const end = performance.now() + warmUpTime;
    while (performance.now() < end) work();
  }
}

const tries = 5;

/** Compares again where the ratio is beyond its limit, a few times at most, and gives the best: a machine may be busy. */
export function compareWithin(limit: number, once: () => Comparison): Comparison {
  let best = once();
  for (let attempt = 1; attempt < tries && ratioOf(best) > limit; attempt++) {
    const next = once();
    if (ratioOf(next) < ratioOf(best)) best = next;
  }
  return best;
}
