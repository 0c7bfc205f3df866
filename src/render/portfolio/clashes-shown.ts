import { counted } from '../../language/counted';
import { dayInFull } from '../model/days';
import { shortened } from '../model/shown';
import type { Clash } from './clashes';
import type { ClashesShown, ClashShown } from './page-data';
import type { Portfolio } from './portfolio';

const mostClashes = 50;
const mostPosts = 8;
const mostAudiences = 5;

/** The clashes from today on: the past can be changed no more. */
export function clashesShown({ clashes, campaigns, today }: Portfolio): ClashesShown {
  const coming = clashes.filter(({ day }) => day >= today);
  const past = clashes.length - coming.length;
  return {
    words: [
      clashesInWords(coming),
      ...(past === 0 ? [] : [`${past} more ${past === 1 ? 'lies' : 'lie'} in the past.`]),
    ],
    list: shortened(coming, mostClashes, (clash) => clashShown(clash, campaigns)),
  };
}

function clashesInWords(clashes: readonly Clash[]): string {
  const days = new Set(clashes.map(({ day }) => day)).size;
  if (days === 0)
    return 'From today on, no two campaigns talk to the same audience on the same platform on the same day.';
  return `On ${counted(days, 'day')}, several campaigns talk to the same audience on the same platform.`;
}

/** Texts that move in their briefs are the same posts, and the same clash. */
function clashShown(clash: Clash, campaigns: Portfolio['campaigns']): ClashShown {
  const addresses = new Set(clash.posts.map(({ campaign }) => campaigns[campaign]?.address));
  return {
    id: [clash.day, clash.platform, ...addresses].join(' '),
    day: dayInFull(clash.day),
    platform: clash.platformName,
    audiences: audiencesInWords(clash.audiences),
    posts: shortened(clash.posts, mostPosts, ({ campaign, title, place }) => {
      const { address = '', name = '' } = campaigns[campaign] ?? {};
      return { id: `${address} ${title}`, target: { address, place }, title, campaign: name };
    }),
  };
}

function audiencesInWords(audiences: readonly string[]): string {
  const left = audiences.length - mostAudiences;
  return audiences.slice(0, mostAudiences).join(', ') + (left > 0 ? ` and ${left} more` : '');
}
