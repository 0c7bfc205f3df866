import type { ContentCard, CountedText, Meter } from '../model/content-data';
import type { Shortened } from '../model/page-basics';
import { BarDrawing } from './bar';
import { Each } from './each';
import { Icon, iconOfPlatform } from './icons';
import { MediaList } from './media';
import { Details, More, Values } from './parts';
import { Address, Go, usePlace, Words } from './words';

/** An item of content: how it looks when it is out, and below what the team knows of it. */
export function Card({ card }: { readonly card: ContentCard }) {
  const { place, title, status, details } = card;
  return (
    <article class="cb-card" {...usePlace(place)}>
      <div class="cb-card-head">
        <h3>
          <Go to={place}>
            <Words of={title} />
          </Go>
        </h3>
        {status && (
          <p class="cb-item-status">
            <span class="cb-hidden">Status: </span>
            <Words of={status} />
          </p>
        )}
      </div>
      <Post card={card} />
      <Details details={details} />
    </article>
  );
}

function Post({ card }: { readonly card: ContentCard }) {
  const { subject, texts, hashtags, mentions, media, link, callToAction } = card;
  return (
    <div class="cb-post">
      <Sender card={card} />
      {subject && (
        <div class="cb-subject">
          <Words of={subject} />
          <MeterWords meter={subject.meter} />
        </div>
      )}
      <Texts texts={texts} />
      {hashtags.items.length + mentions.items.length > 0 && (
        <div class="cb-tags">
          <Values of={{ items: [...hashtags.items, ...mentions.items], left: hashtags.left + mentions.left }} />
        </div>
      )}
      <MediaList media={media} />
      {link && (
        <p class="cb-post-link">
          <Address of={link} />
        </p>
      )}
      {callToAction && (
        <p class="cb-post-action">
          <Words of={callToAction} />
        </p>
      )}
    </div>
  );
}

function Sender({ card: { platform, format, sender, when } }: { readonly card: ContentCard }) {
  const name = sender === '' ? platform.name : sender;
  return (
    <div class="cb-sender">
      <span class="cb-avatar" aria-hidden="true">
        {initialOf(name)}
      </span>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span class="cb-where">
          <Icon name={iconOfPlatform(platform.kind)} />
          <bdi>{[platform.name, format].filter((words) => words !== '').join(' · ')}</bdi>
        </span>
        <span class="cb-when">{when ? <Words of={when} /> : 'No day yet'}</span>
      </p>
    </div>
  );
}

function initialOf(name: string): string {
  const [first = ''] = name.replace(/^[@#\s]+/, '');
  return first.toUpperCase();
}

function Texts({ texts: { items, left } }: { readonly texts: Shortened<CountedText> }) {
  if (items.length <= 1 && left === 0) return <Each of={items}>{(text) => <PostText text={text} />}</Each>;
  return (
    <>
      <ol class="cb-thread">
        <Each of={items}>
          {(text) => (
            <li>
              <PostText text={text} />
            </li>
          )}
        </Each>
      </ol>
      <More left={left} noun="part" />
    </>
  );
}

function PostText({ text }: { readonly text: CountedText }) {
  return (
    <div class="cb-text">
      <p dir="auto" {...usePlace(text.place)}>
        {text.text}
      </p>
      <MeterWords meter={text.meter} />
    </div>
  );
}

const tones = { fits: undefined, 'nearly-full': 'warn', 'too-long': 'bad' } as const;

function MeterWords({ meter }: { readonly meter: Meter | undefined }) {
  if (!meter) return null;
  const bar = { filled: Math.min(1, meter.used / Math.max(1, meter.room)), mark: undefined };
  return (
    <div class={`cb-meter cb-${meter.level}`} title={meter.words}>
      <BarDrawing bar={bar} tone={tones[meter.level]} />
      <small>{meter.short}</small>
    </div>
  );
}
