import type { Brief } from '../format/brief';
import type { Facts, MediaNeeds } from '../format/facts';
import type { Fix } from '../format/finding';
import type { ContentItemView } from '../format/generated/view-types';
import { alternatives, listed, quoted } from '../format/messages';
import { nearest } from '../format/near';
import { labelOf } from '../format/view';
import { formatNameOf, formatOnPlatform, nameOfItem } from './content-items';
import { insertFix, replaceFix } from './fixes';
import { lacks } from './lacking';
import type { Rule } from './rule';

/** Words for much the same thing on different platforms. */
const likeFormats: readonly (readonly string[])[] = [
  ['post', 'tweet', 'toot', 'skeet', 'status', 'status-update', 'update', 'photo', 'image', 'picture', 'single-image'],
  ['text', 'message', 'post', 'text-post'],
  ['pin', 'photo', 'image', 'picture', 'post'],
  ['reel', 'video', 'short', 'clip', 'video-pin', 'spotlight', 'tiktok'],
  ['carousel', 'gallery', 'album', 'slideshow', 'slides', 'photo-mode'],
  ['story', 'stories', 'snap', 'status'],
  ['live', 'livestream', 'stream', 'broadcast', 'space'],
  ['article', 'blog-post', 'post', 'long-form', 'page'],
  ['newsletter', 'mail', 'email', 'mailing', 'e-mail'],
  ['drip', 'sequence', 'automation', 'journey', 'nurture'],
  ['thread', 'tweetstorm'],
  ['landing-page', 'page', 'site'],
];

const formatUnsupported: Rule = {
  code: 'content/format-unsupported',
  title: 'Format not available',
  strictness: 'error',
  why: 'Each platform has its own kinds of posts, with their own sizes and limits. What is planned in a form that the platform does not have is made twice.',
  sources: ['the documentation of the platforms'],
  remedy: 'Choose a format that the platform has, or move the item to a platform that has this one.',
  bad: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      format: reels
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.mp4', type: video, captions: burned-in}]
`,
  good: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      format: reel
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.mp4', type: video, captions: burned-in}]
`,
  check(brief, report, { facts }) {
    for (const { platform, format } of brief.view.execution?.content ?? []) {
      const known = facts.platform(platform?.value);
      const formats = Object.keys(known?.formats ?? {});
      if (!known || !format || formats.length === 0 || formats.includes(format.value)) continue;
      // A team's own formats begin with x-, like all its own values.
      if (format.value.startsWith('x-')) continue;
      const spelt = nearest(format.value, formats);
      const near = spelt.length > 0 ? spelt : likeFormat(format.value, formats);
      report({
        range: format,
        message: unsupportedMessage(known.name, format.value, near, formats),
        atMost: known.confidence === 'memory' ? 'warning' : 'error',
        fixes: () =>
          near.map((value, index) => {
            const trust = index > 0 ? 'choice' : spelt.length === 1 ? 'safe' : 'best';
            return replaceFix(`Replace by ${quoted(value)}`, trust, format, value);
          }),
      });
    }
  },
};

function unsupportedMessage(platform: string, format: string, near: readonly string[], formats: readonly string[]) {
  const problem = `${platform} has no format ${quoted(format)}.`;
  if (near.length > 0) return `${problem} Did you mean ${alternatives(near.map(quoted))}?`;
  return formats.length === 1 ? `${problem} It has ${formats[0]} only.` : `${problem} It has ${listed(formats)}.`;
}

function likeFormat(format: string, formats: readonly string[]): string[] {
  const like = likeFormats.filter((words) => words.includes(format)).flat();
  return formats.filter((one) => like.includes(one)).slice(0, 3);
}

const mediaMissing: Rule = {
  code: 'content/media-missing',
  title: 'Media required',
  strictness: { draft: 'hint', approved: 'error' },
  why: 'Some platforms take no post without a picture or a video. Whoever finds that out on the day of publishing makes the picture in a hurry.',
  sources: ['what publishing tools check for Instagram, TikTok, Pinterest and YouTube'],
  remedy: 'List the pictures or videos of the item under "media", as files or web addresses.',
  bad: `
execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagram
      format: reel
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
`,
  good: `
execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagram
      format: reel
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      media:
        - url: https://growkits.test/balcony.mp4
          type: video
          captions: burned-in
`,
  check(brief, report, { facts }) {
    for (const item of brief.view.execution?.content ?? []) {
      if (item.media.length > 0) continue;
      const needs = mediaNeedsOf(item, facts);
      if (!needs || !lacks(item, 'media')) continue;
      report({
        range: labelOf(brief.text, item),
        message: `${nameOfItem(item)} has no media, and ${formatOnPlatform(item, facts)} needs ${mediaWords(needs, formatNameOf(item, facts))}.`,
        atMost: needs.confidence === 'memory' ? 'warning' : 'error',
        fixes: () => mediaFix(brief, item, needs),
      });
    }
  },
};

/** What the item's format needs, where it is known to need anything; what is live brings its own pictures. */
function mediaNeedsOf(item: ContentItemView, facts: Facts): MediaNeeds | undefined {
  const platform = facts.platform(item.platform?.value);
  const format = facts.format(item.platform?.value, item.format?.value);
  if (!platform || !format || formatNameOf(item, facts) === 'live') return undefined;
  if (format.media?.min !== undefined) return format.media.min > 0 ? format.media : undefined;
  return platform.needs_media ? { min: 1, ...format.media } : undefined;
}

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  image: ['a picture', 'pictures'],
  video: ['a video', 'videos'],
};

function mediaWords({ min = 1, types = ['image', 'video'] }: MediaNeeds, format: string | undefined): string {
  if (types.length === 1 && types[0] === format) return `the ${format} itself`;
  const [one, many] = [0, 1].map((form) => alternatives(types.map((type) => nouns[type]?.[form] ?? type)));
  return min > 1 ? `at least ${min} ${many}` : `${one}`;
}

function mediaFix(brief: Brief, item: ContentItemView, { min = 1, types = ['image'] }: MediaNeeds): Fix[] {
  const name = item.id?.value ?? 'post';
  const media = Array.from({ length: min }, (_, index) => {
    const file = `assets/${name}${min > 1 ? `-${index + 1}` : ''}`;
    return types[0] === 'video'
      ? { file: `${file}.mp4`, captions: 'burned-in' }
      : { file: `${file}.jpg`, alt_text: 'What the picture shows' };
  });
  return insertFix(brief, item, 'media', media);
}

export const contentFormatRules: readonly Rule[] = [formatUnsupported, mediaMissing];
