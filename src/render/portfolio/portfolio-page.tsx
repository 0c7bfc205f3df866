import { type Medium, MediumContext } from '../page/medium';
import { BookingsSection } from './bookings-section';
import { ClashesSection } from './clashes-section';
import type { PortfolioPage } from './page-data';
import { TimelineSection } from './timeline-section';

export interface PortfolioViewProps {
  readonly page: PortfolioPage;
  readonly medium?: Medium;
}

/** The page across briefs. It handles no events and reads nothing but `page`; in the editor, what leads into a brief is a `button.cb-go`. */
export function PortfolioView({ page: { words, timeline, clashes, people }, medium = 'document' }: PortfolioViewProps) {
  return (
    <MediumContext.Provider value={medium}>
      <main class="cb-page cb-portfolio">
        <header class="cb-head">
          <h1>Portfolio</h1>
          <p class="cb-summary">{words.join(' ')}</p>
        </header>
        {timeline.rows.items.length > 0 && (
          <>
            <TimelineSection timeline={timeline} />
            <ClashesSection clashes={clashes} />
            <BookingsSection people={people} />
          </>
        )}
      </main>
    </MediumContext.Provider>
  );
}
