import { Each } from '../page/each';
import { Remarks, Section } from '../page/parts';
import type { ClashesShown, ClashShown } from './page-data';
import { GoTo, NotShown } from './target';

/** Where campaigns talk to the same people on one platform on one day. */
export function ClashesSection({ clashes: { words, list } }: { readonly clashes: ClashesShown }) {
  return (
    <Section name="clashes" title="Clashes">
      <Remarks words={words} />
      {list.items.length > 0 && (
        <ul class="cb-grid">
          <Each of={list.items}>{(clash) => <ClashPanel clash={clash} />}</Each>
        </ul>
      )}
      <NotShown left={list.left} />
    </Section>
  );
}

function ClashPanel({ clash: { day, platform, audiences, posts } }: { readonly clash: ClashShown }) {
  return (
    <li class="cb-panel">
      <h3>
        {day} · <bdi>{platform}</bdi>
      </h3>
      <p>
        <small>For</small> <bdi>{audiences}</bdi>
      </p>
      <ul class="cb-rows">
        <Each of={posts.items}>
          {({ target, title, campaign }) => (
            <li>
              <GoTo target={target}>
                <bdi>{title}</bdi>
              </GoTo>
              <small>
                <bdi>{campaign}</bdi>
              </small>
            </li>
          )}
        </Each>
        {posts.left > 0 && <li>and {posts.left.toLocaleString('en-GB')} more</li>}
      </ul>
    </li>
  );
}
