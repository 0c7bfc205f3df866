/** Index of the first of `count` items for which `holds` is true, given that it stays true from there on. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last item that begins at the offset or before it; −1 where all begin behind it. */
export function indexOfLastBefore<T>(ordered: readonly T[], offset: number, startOf: (item: T) => number): number {
  const isBehind = (index: number) => {
    const item = ordered[index];
    return item === undefined || startOf(item) > offset;
  };
  return firstIndex(ordered.length, isBehind) - 1;
}
