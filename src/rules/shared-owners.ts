import type { IdKind, IdUse } from '../format/ids';
import { sharedOwners } from './words';

/**
 * Whether an id that nobody has stands for everybody: `owner: all`. What is wrong then is that nobody in particular is
 * named, not that an id is missing.
 */
export function isSharedOwnerId(kind: IdKind, { id, place }: IdUse): boolean {
  return kind === 'person' && place.path.at(-1) === 'owner' && sharedOwners.isEntry(id);
}
