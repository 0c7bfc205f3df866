// What the panel with the portfolio and the script in it say to each other.
import type { PortfolioPage, Target } from '../render/portfolio/page-data';
import { isPlaceIn, isRecord } from './messages';

/** What the script is told. */
export interface ToPortfolio {
  readonly type: 'show';
  readonly page: PortfolioPage;
}

/** What the script tells: that it is there and knows nothing yet, or that something was pressed that stands in a brief. */
export type FromPortfolio = { readonly type: 'ready' } | { readonly type: 'goTo'; readonly target: Target };

/** Whether something is a message of the script's. */
export function isFromPortfolio(value: unknown): value is FromPortfolio {
  if (!isRecord(value)) return false;
  return value.type === 'goTo' ? isTarget(value.target) : value.type === 'ready';
}

function isTarget(value: unknown): value is Target {
  return isRecord(value) && typeof value.address === 'string' && isPlaceIn(value.place, Number.MAX_SAFE_INTEGER);
}
