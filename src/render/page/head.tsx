import type { Person } from '../model/page-basics';
import type { HeadPart } from '../model/page-data';
import { DetailItems, Prose } from './parts';
import { Go, usePlace, Words } from './words';

/** The name of the campaign and what one wants to know first. */
export function PageHead({ head }: { readonly head: HeadPart }) {
  const { name, brand, summary, background } = head;
  return (
    <header class="cb-head">
      {brand && (
        <p class="cb-brand">
          <Words of={brand} />
        </p>
      )}
      <div class="cb-title">
        <h1>
          <Go to={name?.place}>{name ? <Words of={name} /> : 'A campaign without a name yet'}</Go>
        </h1>
        <Status status={head.status} />
      </div>
      {(summary || background) && (
        <div class="cb-head-words">
          <Prose of={summary} kind="cb-summary" />
          {background && (
            <div class="cb-background">
              <h2>Why now</h2>
              <Prose of={background} />
            </div>
          )}
        </div>
      )}
      <Facts head={head} />
    </header>
  );
}

function Status({ status: { value, place } }: Pick<HeadPart, 'status'>) {
  return (
    <p class={`cb-status cb-status-${value}`} {...usePlace(place)}>
      <span class="cb-hidden">Status: </span>
      {value}
    </p>
  );
}

function Facts({ head: { dates, owner, details } }: { readonly head: HeadPart }) {
  if (!dates && !owner && details.length === 0) return null;
  return (
    <dl class="cb-facts">
      {dates && (
        <div>
          <dt>Dates</dt>
          <dd>
            <Words of={dates} />
            <small>{[dates.length, dates.today].filter((words) => words !== '').join(' · ')}</small>
          </dd>
        </div>
      )}
      {owner && (
        <div>
          <dt>Owner</dt>
          <dd>
            <PersonWords of={owner} />
          </dd>
        </div>
      )}
      <DetailItems details={details} />
    </dl>
  );
}

/** A person with what they are here for. */
export function PersonWords({ of }: { readonly of: Person }) {
  return (
    <>
      <Words of={of} />
      {of.role !== '' && <small>{of.role}</small>}
    </>
  );
}
