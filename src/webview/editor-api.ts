import type { FromPreview, PreviewOf } from './messages';

/** What the editor keeps for a panel over a reload of the window. */
export interface Kept extends PreviewOf {
  /** How far the page is scrolled, in CSS pixels. */
  readonly scrollTop: number;
}

/** The one way from the script to the editor. */
export interface EditorApi {
  postMessage(message: FromPreview): void;
  getState(): Kept | undefined;
  setState(kept: Kept): void;
}
