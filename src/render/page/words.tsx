import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Range } from '../../format/text';
import type { Shown, ShownLink } from '../model/page-basics';
import { MediumContext } from './medium';

/** The attributes of what stands in the text, where the text is at hand: the editor finds it by them. */
export function usePlace(place: Range | undefined): { 'data-start'?: number; 'data-end'?: number } {
  const isEditor = useContext(MediumContext) === 'editor';
  return isEditor && place ? { 'data-start': place.start, 'data-end': place.end } : {};
}

/** Words of the author. They keep their own direction, and what they hold cannot turn the words around them. */
export function Words({ of }: { readonly of: Shown }) {
  return <bdi {...usePlace(of.place)}>{of.text}</bdi>;
}

/** What a press or a click leads to its place in the text, in the editor; elsewhere just what it says. */
export function Go({ to, children }: { readonly to: Range | undefined; readonly children: ComponentChildren }) {
  const place = usePlace(to);
  if (place['data-start'] === undefined) return <>{children}</>;
  return (
    <button type="button" class="cb-go" {...place}>
      {children}
    </button>
  );
}

/** An address as a link where a page may link to it, else as text. */
export function Address({ of }: { readonly of: ShownLink }) {
  if (of.href === undefined) return <Words of={of} />;
  return (
    <a href={of.href} rel="noopener noreferrer">
      <bdi>{of.text}</bdi>
    </a>
  );
}
