import { briefStatuses } from '../../format/brief';
import { counted } from '../../language/counted';
import { clashesShown } from './clashes-shown';
import type { PortfolioPage } from './page-data';
import { peopleShown } from './people-shown';
import type { Portfolio } from './portfolio';
import { timelineOf } from './timeline';
import { problemsInWords, statusNames } from './words';

/** The page across briefs. */
export function portfolioPageOf(portfolio: Portfolio): PortfolioPage {
  return {
    words: summaryInWords(portfolio),
    timeline: timelineOf(portfolio),
    clashes: clashesShown(portfolio),
    people: peopleShown(portfolio),
  };
}

function summaryInWords({ campaigns }: Portfolio): string[] {
  if (campaigns.length === 0) return ['There is no campaign brief here yet.'];
  const byStatus = briefStatuses.flatMap((status) => {
    const count = campaigns.filter((campaign) => campaign.status === status).length;
    return count === 0 ? [] : [`${count} ${statusNames[status].toLowerCase()}`];
  });
  const problems = problemsInWords({
    errors: campaigns.reduce((sum, { errors }) => sum + errors, 0),
    warnings: campaigns.reduce((sum, { warnings }) => sum + warnings, 0),
  });
  return [
    `${counted(campaigns.length, 'campaign')}: ${byStatus.join(', ')}.`,
    problems === '' ? 'No errors, no warnings.' : `${problems.replace(', ', ' and ')} in all.`,
  ];
}
