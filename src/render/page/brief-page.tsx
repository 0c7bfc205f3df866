import type { Page } from '../model/page-data';
import { AdaptationSection } from './adaptation';
import { AudiencesSection, PlatformsSection } from './audiences';
import { BudgetSection } from './budget';
import { CalendarSection } from './calendar';
import { ContentSection } from './content';
import { EngagementSection } from './engagement';
import { GoalsSection } from './goals';
import { PageHead } from './head';
import { type Medium, MediumContext } from './medium';
import { MessageSection } from './message';
import { MissingSection } from './missing';
import { Invitation, Section, Values } from './parts';
import { MapSection } from './strategy-map';
import { TeamSection } from './team';

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
        <Strategy page={page} />
        <Execution page={page} />
        <Foundations page={page} />
      </main>
    </MediumContext.Provider>
  );
}

/** What the campaign is for. */
function Strategy({ page: { message, goals, audiences, platforms } }: { readonly page: Page }) {
  return (
    <>
      {message ? (
        <MessageSection message={message} />
      ) : (
        <Invitation title="The message.">The one sentence that people should remember comes here.</Invitation>
      )}
      {goals ? (
        <GoalsSection goals={goals} />
      ) : (
        <Invitation title="Goals.">What should have changed when the campaign is over comes here.</Invitation>
      )}
      {audiences ? (
        <AudiencesSection audiences={audiences} />
      ) : (
        <Invitation title="Audiences.">The people whom the campaign is for come here.</Invitation>
      )}
      {platforms && <PlatformsSection platforms={platforms} />}
    </>
  );
}

/** How it is carried out. */
function Execution({ page: { map, calendar, content, engagement } }: { readonly page: Page }) {
  return (
    <>
      {map && <MapSection map={map} />}
      {calendar ? (
        <CalendarSection calendar={calendar} />
      ) : (
        <Invitation title="Calendar.">It is drawn once the campaign or an item of content has a day.</Invitation>
      )}
      {content ? (
        <ContentSection content={content} />
      ) : (
        <Invitation title="Content.">Everything that will be published comes here, item by item.</Invitation>
      )}
      {engagement ? (
        <EngagementSection engagement={engagement} />
      ) : (
        <Invitation title="Engagement plan.">Who answers, and how fast, comes here.</Invitation>
      )}
    </>
  );
}

/** What it rests on, and what it lacks. */
function Foundations({ page: { budget, adaptation, team, sources, missing } }: { readonly page: Page }) {
  return (
    <>
      {budget ? (
        <BudgetSection budget={budget} />
      ) : (
        <Invitation title="Budget.">What the campaign may cost, and on what the money goes, comes here.</Invitation>
      )}
      {adaptation ? (
        <AdaptationSection adaptation={adaptation} />
      ) : (
        <Invitation title="Measuring and adapting.">What you change if the numbers are off comes here.</Invitation>
      )}
      {team ? (
        <TeamSection team={team} />
      ) : (
        <Invitation title="Team and approvals.">Who works on it, and who says yes, come here.</Invitation>
      )}
      {sources && (
        <Section name="sources" title="Sources" place={sources.place}>
          <Values of={sources} />
        </Section>
      )}
      {missing && <MissingSection missing={missing} />}
    </>
  );
}
