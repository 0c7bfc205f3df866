// What the preview panel and the script in it say to each other. The one does not trust the other: what comes out of the
// panel is looked at before anything is done.
import type { Range } from '../format/text';
import type { Page } from '../render/model/page-data';

/** What is wrong with the YAML, while the page cannot follow it. */
export interface Trouble {
  /** Whole sentences. */
  readonly message: string;
  /** Where to mend it, from 1. */
  readonly line: number;
}

/** What the panel is for; the editor keeps it over a reload of the window. */
export interface PreviewOf {
  /** The address of the brief. */
  readonly brief: string;
  /** Whether the panel stays with this brief when the author goes to another one. */
  readonly isLocked: boolean;
}

/** All that a panel shows. */
export interface Preview {
  readonly of: PreviewOf;
  readonly page: Page;
  readonly trouble: Trouble | undefined;
}

/** What the script is told. */
export type ToPreview =
  | { readonly type: 'show'; readonly preview: Preview }
  /** Where the text cursor is; `isMove` when the author has moved it, and not when the text has grown before it. */
  | { readonly type: 'cursor'; readonly offset: number; readonly isMove: boolean };

/** What the script tells. */
export type FromPreview =
  /** The script is there, and knows nothing yet. */
  | { readonly type: 'ready' }
  /** The author has pressed something that stands in the text that the page was made of. */
  | { readonly type: 'goTo'; readonly place: Range }
  /** The author wants to mend what is wrong with the YAML. */
  | { readonly type: 'goToTrouble' }
  /** The author has pressed a link that leads out of the brief. */
  | { readonly type: 'openLink'; readonly address: string };

/** Whether something is a message of the script's, about a page of a text of this length. */
export function isFromPreview(value: unknown, textLength: number): value is FromPreview {
  if (!isRecord(value)) return false;
  if (value.type === 'goTo') return isPlaceIn(value.place, textLength);
  if (value.type === 'openLink') return typeof value.address === 'string';
  return value.type === 'ready' || value.type === 'goToTrouble';
}

/** Whether something is what a panel was for before the window was reloaded. */
export function isPreviewOf(value: unknown): value is PreviewOf {
  return isRecord(value) && typeof value.brief === 'string' && typeof value.isLocked === 'boolean';
}

/** Whether something is a place in a text of this length. */
export function isPlaceIn(value: unknown, textLength: number): value is Range {
  if (!isRecord(value) || !isOffset(value.start) || !isOffset(value.end)) return false;
  return value.start <= value.end && value.end <= textLength;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
