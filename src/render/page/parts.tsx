import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Range } from '../../format/text';
import type { Detail, Shortened, Shown, ShownLink } from '../model/page-basics';
import { Each } from './each';
import { MediumContext } from './medium';
import { Address, usePlace, Words } from './words';

interface SectionProps {
  /** `goals`: the name of its class, and of the place that the list of contents leads to. */
  readonly name: string;
  readonly title: string;
  readonly place?: Range | undefined;
  /** What stands beside the title. */
  readonly aside?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part of the page with its heading. */
export function Section({ name, title, place, aside, children }: SectionProps) {
  const id = `cb-${name}`;
  return (
    <section class={`cb-section ${id}`} aria-labelledby={id} {...usePlace(place)}>
      <div class="cb-section-head">
        <h2 id={id}>{title}</h2>
        {aside && <p class="cb-aside">{aside}</p>}
      </div>
      <div class="cb-section-body">{children}</div>
    </section>
  );
}

interface InvitationProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What could stand here, for those who write the brief; a document leaves it out. */
export function Invitation({ title, children }: InvitationProps) {
  if (useContext(MediumContext) !== 'editor') return null;
  return (
    <p class="cb-invitation">
      <strong>{title}</strong> {children}
    </p>
  );
}

/** What was left out of a list, said in words. */
export function More({ left, noun }: { readonly left: number; readonly noun: string }) {
  if (left === 0) return null;
  return <p class="cb-more">{moreInWords(left, noun)}</p>;
}

function moreInWords(left: number, noun: string): string {
  return `${left.toLocaleString('en-GB')} more ${noun}${left === 1 ? ' is' : 's are'} not shown.`;
}

/** Facts with their labels. */
export function Details({ details }: { readonly details: readonly Detail[] }) {
  if (details.length === 0) return null;
  return (
    <dl class="cb-details">
      <DetailItems details={details} />
    </dl>
  );
}

/** The same, for a list that holds more. */
export function DetailItems({ details }: { readonly details: readonly Detail[] }) {
  return (
    <>
      {details.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Values of={values} />
          </dd>
        </div>
      ))}
    </>
  );
}

/** One value as it is, several as a list. */
export function Values({ of: { items, left } }: { readonly of: Shortened<Shown | ShownLink> }) {
  const [only] = items;
  if (items.length === 1 && left === 0 && only) return <ValueWords of={only} />;
  return (
    <ul class="cb-values">
      <Each of={items}>
        {(value) => (
          <li>
            <ValueWords of={value} />
          </li>
        )}
      </Each>
      {left > 0 && <li>and {left.toLocaleString('en-GB')} more</li>}
    </ul>
  );
}

function ValueWords({ of }: { readonly of: Shown | ShownLink }) {
  return 'href' in of ? <Address of={of} /> : <Words of={of} />;
}

/** Short words about a thing, beside each other. */
export function Labels({ labels }: { readonly labels: readonly Shown[] }) {
  if (labels.length === 0) return null;
  return (
    <ul class="cb-labels">
      <Each of={labels}>
        {(label) => (
          <li>
            <Words of={label} />
          </li>
        )}
      </Each>
    </ul>
  );
}

/** A paragraph of the author, which may have line breaks. */
export function Prose({ of, kind }: { readonly of: Shown | undefined; readonly kind?: string }) {
  if (!of) return null;
  return (
    <p class={kind ? `cb-prose ${kind}` : 'cb-prose'}>
      <Words of={of} />
    </p>
  );
}

/** Sentences of ours, such as what is missing in a map. */
export function Remarks({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <ul class="cb-remarks">
      {words.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
