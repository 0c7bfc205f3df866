import type { Part } from '../model/page-basics';
import type { Audience, AudiencesPart, Competitor, PlatformRow } from '../model/strategy-data';
import { Each } from './each';
import { Details, Labels, More, Prose, Section, Values } from './parts';
import { Address, Go, usePlace, Words } from './words';

/** Whom the campaign is for. */
export function AudiencesSection({ audiences }: { readonly audiences: AudiencesPart }) {
  const { items, left, competitors, place } = audiences;
  return (
    <Section name="audiences" title="Audiences" place={place}>
      <ul class="cb-grid cb-plain">
        <Each of={items}>{(audience) => <AudienceItem audience={audience} />}</Each>
      </ul>
      <More left={left} noun="audience" />
      {competitors.items.length > 0 && (
        <div class="cb-competitors">
          <h3>Who else talks to them</h3>
          <ul class="cb-rows">
            <Each of={competitors.items}>{(competitor) => <CompetitorItem competitor={competitor} />}</Each>
          </ul>
          <More left={competitors.left} noun="competitor" />
        </div>
      )}
    </Section>
  );
}

function AudienceItem({ audience }: { readonly audience: Audience }) {
  const { place, name, labels, description, insight, insightSource, message, details } = audience;
  return (
    <li class="cb-audience cb-panel" {...usePlace(place)}>
      <Labels labels={labels} />
      <h3>
        <Go to={place}>
          <Words of={name} />
        </Go>
      </h3>
      <Prose of={description} />
      {insight && (
        <blockquote class="cb-insight">
          <Words of={insight} />
          {insightSource && (
            <small>
              <Words of={insightSource} />
            </small>
          )}
        </blockquote>
      )}
      {message && (
        <p class="cb-own-message">
          To them: <Words of={message} />
        </p>
      )}
      <Details details={details} />
    </li>
  );
}

function CompetitorItem({ competitor: { place, name, link, note } }: { readonly competitor: Competitor }) {
  return (
    <li {...usePlace(place)}>
      <strong>
        <Go to={place}>
          <Words of={name} />
        </Go>
      </strong>
      {note && <Words of={note} />}
      {link && <Address of={link} />}
    </li>
  );
}

/** The chosen platforms, each with its job. */
export function PlatformsSection({ platforms }: { readonly platforms: Part<PlatformRow> }) {
  return (
    <Section name="platforms" title="Platforms" place={platforms.place}>
      <ul class="cb-rows cb-platform-list">
        <Each of={platforms.items}>{(row) => <PlatformItem row={row} />}</Each>
      </ul>
      <More left={platforms.left} noun="platform" />
    </Section>
  );
}

function PlatformItem({ row: { place, name, role, why, audience, cadence, model } }: { readonly row: PlatformRow }) {
  const labels = [cadence, model].filter((label) => label !== undefined);
  return (
    <li {...usePlace(place)}>
      <strong>
        <Go to={place}>
          <Words of={name} />
        </Go>
      </strong>
      <Prose of={role} />
      <Prose of={why} kind="cb-why" />
      {audience.items.length > 0 && (
        <div class="cb-for">
          For <Values of={audience} />
        </div>
      )}
      <Labels labels={labels} />
    </li>
  );
}
