import type { Page } from '../model/page-data';
import { GoalsSection } from './goals';
import { PageHead } from './head';
import { type Medium, MediumContext } from './medium';

export interface BriefPageProps {
  readonly page: Page;
  readonly medium?: Medium;
}

/**
 * The page of a brief. It handles no events and reads nothing but `page`. In the editor, whatever stands in the text has
 * `data-start` and `data-end`, and the things of the brief have buttons (`button.cb-go`) for those who use the keyboard.
 */
export function BriefPage({ page, medium = 'document' }: BriefPageProps) {
  return (
    <MediumContext.Provider value={medium}>
      <main class="cb-page" lang={page.language}>
        <PageHead head={page.head} />
        {page.goals && <GoalsSection goals={page.goals} />}
      </main>
    </MediumContext.Provider>
  );
}
