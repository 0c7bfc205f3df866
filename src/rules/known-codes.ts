import { allCodes } from './all-codes';

/** Every code that a finding may have. */
export const knownCodes: ReadonlySet<string> = new Set(allCodes.map(({ code }) => code));
