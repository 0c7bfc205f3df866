import type { AdaptationPart, Trigger } from '../model/management-data';
import { Each } from './each';
import { Details, More, Section } from './parts';
import { Go, usePlace, Words } from './words';

/** How the campaign is measured, and what changes if the numbers are off. */
export function AdaptationSection({ adaptation }: { readonly adaptation: AdaptationPart }) {
  const { place, details, triggers } = adaptation;
  return (
    <Section name="adaptation" title="Measuring and adapting" place={place}>
      <Details details={details} />
      {triggers.items.length > 0 && (
        <ul class="cb-grid cb-plain">
          <Each of={triggers.items}>{(trigger) => <TriggerItem trigger={trigger} />}</Each>
        </ul>
      )}
      <More left={triggers.left} noun="trigger" />
    </Section>
  );
}

function TriggerItem({ trigger: { place, when, change, measure, owner } }: { readonly trigger: Trigger }) {
  return (
    <li class="cb-trigger cb-panel" {...usePlace(place)}>
      <p>
        <small>If</small> <Go to={place}>{when ? <Words of={when} /> : 'something happens'}</Go>
        {measure !== '' && (
          <small class="cb-measure">
            <bdi>{measure}</bdi>
          </small>
        )}
      </p>
      <p>
        <small>then</small> <strong>{change ? <Words of={change} /> : 'nobody has said yet'}</strong>
        {owner && (
          <small>
            <Words of={owner} />
          </small>
        )}
      </p>
    </li>
  );
}
