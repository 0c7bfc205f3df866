import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import { appendFix, type Trust } from './fixes';
import { personFor } from './people';

/** What is already decided about an item that has yet to be made. */
export interface NewContent {
  /** An id to begin with; a number is put behind it where it is taken. */
  readonly id: string;
  readonly title: string;
  readonly platform?: string | undefined;
  readonly goal?: string | undefined;
  readonly audience?: string | undefined;
  /** A date or moment. */
  readonly publish?: string | undefined;
}

/** The fix that adds an item to the content, on a platform of the strategy and for the first goal where nothing else is said. */
export function newContentFix(brief: Brief, wanted: NewContent, trust: Trust, title: string): Fix[] {
  const { campaign, strategy, execution } = brief.view;
  if (!execution) return [];
  const goal = wanted.goal ?? strategy?.goals[0]?.id?.value;
  const item = {
    id: freeContentId(brief, wanted.id),
    title: wanted.title,
    platform: wanted.platform ?? strategy?.platforms[0]?.platform?.value ?? 'instagram',
    ...(goal === undefined ? {} : { goals: [goal] }),
    ...(wanted.audience === undefined ? {} : { audience: [wanted.audience] }),
    owner: personFor(brief, ['content-strategist', 'social-media-manager'], campaign?.owner?.value ?? 'Nadia Reyes'),
    ...(wanted.publish === undefined ? {} : { publish: wanted.publish }),
  };
  return appendFix(brief, execution, 'content', item, trust, title);
}

function freeContentId(brief: Brief, id: string): string {
  const taken = brief.ids.definitions('content item');
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
