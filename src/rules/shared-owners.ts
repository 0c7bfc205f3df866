import type { IdKind, IdUse } from '../format/ids';
import { sharedOwners } from './words';

/**
 * Whether an id that nobody has stands for everybody: `owner: all`. What is wrong then is that nobody in particular is
 * named, not that an id is missing.
 */
export function isSharedOwnerId(kind: IdKind, { id, place }: IdUse): boolean {
  return kind === 'person' && place.path.at(-1) === 'owner' && sharedOwners.isEntry(id);
}

const between = /(?<!\s)\s+(?:(?:and|&|\+|or)\s+|\/\s*)|\/\s*/;
const personName = /^\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,2}$/u;
const organisationWords =
  /\b(?:teams?|offices?|departments?|agency|agencies|units?|desk|groups?|board|committee|council|company|partners?|partnerships?|services?|marketing|communications?|comms|press|media|social|digital|content|creative|design|brand|branding|strategy|policy|legal|compliance|sales|product|products|customers?|care|support|success|community|communities|public|affairs|relations|research|insights?|data|analytics|growth|development|operations|finance|people|culture|events?|campaigns?|engagement|outreach|fundraising|membership|advocacy|planning|production|video|web|website|editorial|editors?|writers?|designers?|managers?|directors?|leads?|heads?|officers?|specialists?|sons|brothers|daughters|trust|foundation|ltd|inc)\b/iu;

/**
 * The two people whom an owner names: "Nadia and Sam Okoro". Undefined for one person, and for departments and firms
 * ("Marketing and Sales", "Smith & Sons"), who are somebody to ask.
 */
export function twoPeopleIn(owner: string): readonly [string, string] | undefined {
  if (!/[\s/]/.test(owner)) return undefined;
  const [first, second, ...others] = owner.trim().split(between);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  return [first, second].every((name) => personName.test(name) && !isOrganisation(name)) ? [first, second] : undefined;
}

/** Capitals throughout are an abbreviation: "PR/SEO". */
function isOrganisation(name: string): boolean {
  return organisationWords.test(name) || /^\p{Lu}{2,}$/u.test(name);
}
