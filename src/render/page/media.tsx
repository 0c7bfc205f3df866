import type { ContentCard, MediaShown } from '../model/content-data';
import { Each } from './each';
import { Icon } from './icons';
import { More } from './parts';
import { usePlace, Words } from './words';

/** The pictures and films of an item, told in words: a page fetches nothing. */
export function MediaList({ media: { items, left } }: Pick<ContentCard, 'media'>) {
  if (items.length === 0) return null;
  return (
    <>
      <ul class="cb-media-list">
        <Each of={items}>{(media) => <MediaItem media={media} />}</Each>
      </ul>
      <More left={left} noun="picture or film" />
    </>
  );
}

const kinds: Readonly<Record<MediaShown['kind'], string>> = {
  image: 'Picture',
  video: 'Video',
  audio: 'Sound',
  document: 'Document',
  media: 'Media',
};

function MediaItem({ media: { place, kind, source, altText, words } }: { readonly media: MediaShown }) {
  return (
    <li class="cb-media" {...usePlace(place)}>
      <Icon name={kind} />
      <div>
        <p>
          <strong>{kinds[kind]}</strong>
          {words !== '' && <bdi> · {words}</bdi>}
        </p>
        {altText ? (
          <p class="cb-alt">
            <Words of={altText} />
          </p>
        ) : (
          kind === 'image' && <p class="cb-gap">No description yet</p>
        )}
        {source && (
          <p class="cb-file">
            <Words of={source} />
          </p>
        )}
      </div>
    </li>
  );
}
