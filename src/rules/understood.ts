import type { Facts } from '../format/facts';
import { isAllowed } from '../format/vocabulary';

/** Whether a platform is one that may be named: known, of the project's own or of the author's. A misspelt one may stand for any. */
export function isUnderstood(platform: string | undefined, facts: Facts): platform is string {
  return platform !== undefined && (isAllowed('platform', platform) || facts.platform(platform) !== undefined);
}
