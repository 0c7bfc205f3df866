import type { Audience, CampaignSummary, Post } from './campaign-summary';
import { getOrMake, inOrder } from './collect';
import { audienceKeys, mayOverlap } from './same-audience';

/** Several campaigns that talk to the same people on one platform on one day. */
export interface Clash {
  /** In days since 1970-01-01. */
  readonly day: number;
  readonly platform: string;
  readonly platformName: string;
  /** The names of the audiences that they share. */
  readonly audiences: readonly string[];
  /** From at least two campaigns, in the order of the campaigns. */
  readonly posts: readonly ClashingPost[];
}

export interface ClashingPost extends Pick<Post, 'title' | 'place'> {
  /** Index in the summaries. */
  readonly campaign: number;
}

/** A post as one that reaches one audience. */
interface Reached {
  readonly post: ClashingPost;
  readonly on: Post;
  readonly audience: Audience;
}

/**
 * Where two campaigns talk to the same audience on the same platform on the same day, by day. Closed campaigns talk to
 * nobody any more, and two briefs of one name are one campaign in two files.
 */
export function clashesOf(summaries: readonly CampaignSummary[]): Clash[] {
  const clashes = new Map<string, Clash>();
  for (const crowd of crowdsOf(summaries))
    for (const together of crowd.length > 1 ? whoOverlap(crowd) : [])
      if (campaignsIn(together, summaries) > 1) note(clashes, together);
  return [...clashes.values()].sort((a, b) => a.day - b.day || inOrder(a.platformName, b.platformName));
}

/** All that is said on one platform on one day to whom one id or name stands for. */
function crowdsOf(summaries: readonly CampaignSummary[]): Iterable<Reached[]> {
  const crowds = new Map<string, Reached[]>();
  for (const [campaign, summary] of summaries.entries())
    for (const reached of summary.campaign.status === 'closed' ? [] : reachedBy(summary, campaign))
      for (const who of audienceKeys(reached.audience))
        getOrMake(crowds, `${reached.on.day} ${reached.on.platform} ${who}`, () => []).push(reached);
  return crowds.values();
}

function* reachedBy({ posts, audiences }: CampaignSummary, campaign: number): Generator<Reached> {
  for (const on of posts) {
    const post = { campaign, title: on.title, place: on.place };
    for (const index of on.audiences) {
      const audience = audiences[index];
      if (audience) yield { post, on, audience };
    }
  }
}

/** A crowd, parted where it cannot be the same people: each group around the first who fits nobody before. */
function whoOverlap(crowd: readonly Reached[]): Reached[][] {
  const groups: Reached[][] = [];
  for (const reached of crowd) {
    const group = groups.find(([first]) => first && mayOverlap(first.audience, reached.audience));
    if (group) group.push(reached);
    else groups.push([reached]);
  }
  return groups;
}

function campaignsIn(group: readonly Reached[], summaries: readonly CampaignSummary[]): number {
  return new Set(group.map(({ post }) => summaries[post.campaign]?.campaign.name.toLowerCase())).size;
}

/** The same posts may share several audiences, and one audience by id and by name: that is one clash. */
function note(clashes: Map<string, Clash>, group: readonly Reached[]): void {
  const [first] = group;
  if (!first) return;
  const { day, platform, platformName } = first.on;
  const posts = [...new Set(group.map(({ post }) => post))];
  const key = `${day} ${platform} ${posts.map(({ campaign, place }) => `${campaign}:${place.start}`).join()}`;
  const audiences = [...(clashes.get(key)?.audiences ?? []), first.audience.name || first.audience.id];
  clashes.set(key, { day, platform, platformName, audiences: [...new Set(audiences)], posts });
}
