import { allRules } from './all-rules';
import type { CodeInfo } from './rule';
import { structuralCodes } from './structural-codes';

/** What is to be said of every code that a finding may have: the form of a file first, then the rules. */
export const allCodes: readonly CodeInfo[] = [...structuralCodes, ...allRules];

/** `goals/no-metric` → `goals` */
export function familyOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}

/** Codes by family, in the order in which the families first appear. */
export function byFamily(codes: readonly CodeInfo[]): ReadonlyMap<string, readonly CodeInfo[]> {
  const families = new Map<string, CodeInfo[]>();
  for (const info of codes) {
    const family = familyOf(info.code);
    families.set(family, [...(families.get(family) ?? []), info]);
  }
  return families;
}
