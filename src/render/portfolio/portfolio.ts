import { type BriefStatus, briefStatuses } from '../../format/brief';
import { bookingsOf, type PersonBookings } from './bookings';
import type { Campaign, CampaignSummary } from './campaign-summary';
import { type Clash, clashesOf } from './clashes';
import { inOrder } from './collect';

/** All campaigns of a workspace or folder, as plain data. */
export interface Portfolio {
  /** In days since 1970-01-01. */
  readonly today: number;
  /** By start; those without any day come last. */
  readonly campaigns: readonly Campaign[];
  /** Where campaigns get in each other's way; indexes of campaigns are those of `campaigns`. */
  readonly clashes: readonly Clash[];
  readonly people: readonly PersonBookings[];
}

/** The campaigns of one status. */
export interface StatusGroup {
  readonly status: BriefStatus;
  readonly campaigns: readonly Campaign[];
}

/** Lays campaigns side by side, in whatever order they come. `today` in days since 1970-01-01. */
export function portfolioOf(summaries: readonly CampaignSummary[], today: number): Portfolio {
  const ordered = [...summaries].sort((a, b) => byStart(a.campaign, b.campaign));
  return {
    today,
    campaigns: ordered.map(({ campaign }) => campaign),
    clashes: clashesOf(ordered),
    people: bookingsOf(ordered),
  };
}

/** The campaigns by status, in the order of a campaign's life; a status that no campaign has is left out. */
export function groupsOf({ campaigns }: Pick<Portfolio, 'campaigns'>): StatusGroup[] {
  const groups = briefStatuses.map((status) => ({
    status,
    campaigns: campaigns.filter((campaign) => campaign.status === status),
  }));
  return groups.filter((group) => group.campaigns.length > 0);
}

function byStart(a: Campaign, b: Campaign): number {
  const start = (a.days?.first ?? Infinity) - (b.days?.first ?? Infinity);
  return start || inOrder(a.name, b.name) || inOrder(a.address, b.address);
}
