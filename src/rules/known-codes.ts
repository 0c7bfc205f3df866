import { allRules } from './all-rules';
import { structuralCodes } from './structural-codes';

/** Every code that a finding may have. */
export const knownCodes: ReadonlySet<string> = new Set([...structuralCodes, ...allRules].map(({ code }) => code));
