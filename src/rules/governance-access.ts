import { nameOfPlace } from '../format/form/place';
import type { ContentItemView, MediaView } from '../format/generated/view-types';
import { ordinal } from '../format/messages';
import { labelOf } from '../format/view';
import { insertFix } from './fixes';
import { lacks } from './lacking';
import { type MediaType, mediaTypeOf } from './media';
import type { Rule, RuleContext } from './rule';

const altTextMissing: Rule = {
  code: 'governance/alt-text-missing',
  title: 'Image without alt text',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'Many people have pictures read out to them. Without a description they get a file name or nothing, and the message of the post is lost on them.',
  sources: ['WCAG 2.2, success criterion 1.1.1', 'the platforms’ own documentation on alternative text'],
  remedy: 'Say in a sentence what the picture shows and why it is there.',
  bad: `
execution:
  content:
    - id: teaser
      title: What fits on a balcony?
      platform: instagram
      format: post
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: How many herbs fit on one metre of balcony? Order your kit today.
      media:
        - url: https://growkits.test/balcony.jpg
`,
  good: `
execution:
  content:
    - id: teaser
      title: What fits on a balcony?
      platform: instagram
      format: post
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: How many herbs fit on one metre of balcony? Order your kit today.
      media:
        - url: https://growkits.test/balcony.jpg
          alt_text: A narrow balcony with six pots of herbs
`,
  check(brief, report, context) {
    for (const item of brief.view.execution?.content ?? []) {
      if (item.media.length === 0 || !takesAltText(item, context)) continue;
      for (const { media, name } of mediaOf(item, ['image'])) {
        if (!lacks(media, 'alt_text')) continue;
        report({
          range: labelOf(brief.text, media),
          message: `${name} has no alt text. Describe it for people who cannot see it.`,
          fixes: () => insertFix(brief, media, 'alt_text', altTextToFill),
        });
      }
    }
  },
};

/** What stands in the place of an alt text until somebody writes it. */
export const altTextToFill = 'What the picture shows';

/** Of a platform or format that is not known we cannot say it. */
export function takesAltText({ platform, format }: ContentItemView, { facts }: Pick<RuleContext, 'facts'>): boolean {
  const known = facts.platform(platform?.value);
  const name = format?.value ?? Object.keys(known?.formats ?? {})[0];
  return name !== undefined && known?.alt_text?.supported.includes(name) === true;
}

const captionsMissing: Rule = {
  code: 'governance/captions-missing',
  title: 'Video without captions',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'People who do not hear well, and all who watch in a train or an office, follow a video by its captions. For a sound file a transcript does the same.',
  sources: ['WCAG 2.2, success criteria 1.2.1 and 1.2.2'],
  remedy: 'Name the file with the captions or the transcript, or write burned-in where they are part of the picture.',
  bad: `
execution:
  content:
    - id: teaser
      title: What fits on a balcony?
      platform: instagram
      format: reel
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: How many herbs fit on one metre of balcony? Order your kit today.
      media:
        - url: https://growkits.test/balcony.mp4
`,
  good: `
execution:
  content:
    - id: teaser
      title: What fits on a balcony?
      platform: instagram
      format: reel
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: How many herbs fit on one metre of balcony? Order your kit today.
      media:
        - url: https://growkits.test/balcony.mp4
          captions: burned-in
`,
  check(brief, report) {
    for (const item of brief.view.execution?.content ?? []) {
      for (const { media, name, type } of mediaOf(item, ['video', 'audio'])) {
        if (!lacks(media, 'captions')) continue;
        const { lack, mend, example } = type === 'audio' ? transcript : captions;
        report({
          range: labelOf(brief.text, media),
          message: `${name} has no ${lack}. ${mend}`,
          fixes: () => insertFix(brief, media, 'captions', example),
        });
      }
    }
  },
};

const captions = {
  lack: 'captions, and many people watch without sound',
  mend: 'Name the file with the captions, or write burned-in.',
  example: 'burned-in',
};

const transcript = {
  lack: 'transcript for people who cannot hear it',
  mend: 'Name the file with the words under "captions".',
  example: 'transcript.txt',
};

interface NamedMedia {
  readonly media: MediaView;
  readonly type: MediaType;
  /** `The video of content item "teaser"`, `The 2nd image of content item "teaser"` where there are several. */
  readonly name: string;
}

const nouns: Readonly<Record<MediaType, string>> = {
  image: 'image',
  video: 'video',
  audio: 'sound file',
  document: 'document',
};

/** The media of an item that are of one of these types. */
function mediaOf(item: ContentItemView, types: readonly MediaType[]): NamedMedia[] {
  return types.flatMap((type) => {
    const same = item.media.filter((media) => mediaTypeOf(media) === type);
    return same.map((media, index) => {
      const position = same.length > 1 ? `${ordinal(index + 1)} ` : '';
      return { media, type, name: `The ${position}${nouns[type]} of ${nameOfPlace(item.place)}` };
    });
  });
}

export const governanceAccessRules: readonly Rule[] = [altTextMissing, captionsMissing];
