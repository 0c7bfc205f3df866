import type { MessagePart, Pillar } from '../model/strategy-data';
import { BarDrawing } from './bar';
import { Each } from './each';
import { Details, More, Section } from './parts';
import { Address, Go, usePlace, Words } from './words';

/** The one message, and what carries it. */
export function MessageSection({ message }: { readonly message: MessagePart }) {
  const { core, callToAction, link, details, pillars, place } = message;
  return (
    <Section name="message" title="The message" place={place}>
      {core && (
        <blockquote class="cb-core">
          <Go to={core.place}>
            <Words of={core} />
          </Go>
        </blockquote>
      )}
      {(callToAction || link) && (
        <p class="cb-action">
          {callToAction && (
            <strong>
              <Words of={callToAction} />
            </strong>
          )}
          {link && <Address of={link} />}
        </p>
      )}
      <Details details={details} />
      {pillars.items.length > 0 && (
        <div class="cb-pillars">
          <h3>Pillars</h3>
          <ul class="cb-grid">
            <Each of={pillars.items}>{(pillar) => <PillarItem pillar={pillar} />}</Each>
          </ul>
          <More left={pillars.left} noun="pillar" />
        </div>
      )}
    </Section>
  );
}

function PillarItem({ pillar: { place, name, description, words, bar } }: { readonly pillar: Pillar }) {
  return (
    <li class="cb-pillar" {...usePlace(place)}>
      <strong>
        <Go to={place}>
          <Words of={name} />
        </Go>
      </strong>
      {description && <Words of={description} />}
      <BarDrawing bar={bar} />
      <small>{words}</small>
    </li>
  );
}
