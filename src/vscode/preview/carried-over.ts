/**
 * Where an offset of one text is in another that an edit has made of it, or that one was made of. What stands within the
 * edit is said to be where the edit begins; what stands right behind goes along with the text that follows.
 */
export function carriedOver(offset: number, from: string, to: string): number {
  if (from === to) return offset;
  const start = sameAtStart(from, to);
  if (offset < start) return offset;
  const behind = sameAtEnd(from, to, start);
  return offset >= from.length - behind ? offset + to.length - from.length : start;
}

function sameAtStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one.charCodeAt(count) === other.charCodeAt(count)) count++;
  return count;
}

function sameAtEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)) count++;
  return count;
}
