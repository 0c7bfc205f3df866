import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { MediumContext } from '../page/medium';
import type { Target } from './page-data';

interface GoToProps {
  readonly target: Target | undefined;
  readonly children: ComponentChildren;
}

/** What a press or a click leads to its place in a brief, in the editor; elsewhere just what it says. */
export function GoTo({ target, children }: GoToProps) {
  if (useContext(MediumContext) !== 'editor' || !target) return <>{children}</>;
  const { address, place } = target;
  return (
    <button type="button" class="cb-go" data-address={address} data-start={place.start} data-end={place.end}>
      {children}
    </button>
  );
}

/** What was left out of a list, said in words. */
export function NotShown({ left }: { readonly left: number }) {
  if (left === 0) return null;
  return <p class="cb-more">{left === 1 ? '1 more is' : `${left.toLocaleString('en-GB')} more are`} not shown.</p>;
}
