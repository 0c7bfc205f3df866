import type { EngagementPart, EscalationStep, NamedPerson } from '../model/management-data';
import { Each } from './each';
import { PersonWords } from './head';
import { Details, More, Section } from './parts';
import { Go, usePlace, Words } from './words';

/** Who answers, how fast, and who is called when it burns. */
export function EngagementSection({ engagement }: { readonly engagement: EngagementPart }) {
  const { place, people, responses, escalation, crisis, details } = engagement;
  return (
    <Section name="engagement" title="Engagement plan" place={place}>
      <div class="cb-answering">
        {people.map((named) => (
          <Somebody key={named.label} named={named} />
        ))}
        {responses.map((response) => (
          <p key={response.label} class="cb-figure">
            <small>{response.label} within</small>
            <strong>
              <Words of={response} />
            </strong>
          </p>
        ))}
      </div>
      <div class="cb-columns">
        {escalation.items.length > 0 && (
          <div class="cb-escalation">
            <h3>When it gets serious</h3>
            <ol class="cb-rows">
              <Each of={escalation.items}>{(step) => <Step step={step} />}</Each>
            </ol>
            <More left={escalation.left} noun="step" />
          </div>
        )}
        {crisis.length > 0 && (
          <div class="cb-crisis">
            <h3>In a crisis</h3>
            <Details details={crisis} />
          </div>
        )}
      </div>
      <Details details={details} />
    </Section>
  );
}

function Somebody({ named: { label, person } }: { readonly named: NamedPerson }) {
  return (
    <p class="cb-figure" {...usePlace(person.place)}>
      <small>{label}</small>
      <strong>
        <Go to={person.place}>
          <PersonWords of={person} />
        </Go>
      </strong>
    </p>
  );
}

function Step({ step: { place, when, to, within } }: { readonly step: EscalationStep }) {
  return (
    <li {...usePlace(place)}>
      <strong>
        <Go to={place}>{when ? <Words of={when} /> : 'Something happens'}</Go>
      </strong>
      {(to || within) && (
        <p>
          {to && (
            <>
              to <Words of={to} />
            </>
          )}
          {within && (
            <>
              {' '}
              within <Words of={within} />
            </>
          )}
        </p>
      )}
    </li>
  );
}
