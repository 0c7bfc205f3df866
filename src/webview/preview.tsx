import { render } from 'preact';
import { listenToClicks } from './clicks';
import { CursorMark } from './cursor-mark';
import type { EditorApi } from './editor-api';
import { keepingFocus } from './keeping-focus';
import { KeptPlace } from './kept-place';
import type { Preview, ToPreview } from './messages';
import { PreviewContent } from './preview-content';
import { addStyle } from './style';

/** VS Code hands it out once. */
declare function acquireVsCodeApi(): EditorApi;

/** Begins the preview: shows in `root` what the extension sends, tells where the author clicks, and keeps its place. */
export function showPreview(root: HTMLElement): void {
  addStyle();
  const editor = acquireVsCodeApi();
  const cursor = new CursorMark(root);
  const place = new KeptPlace(editor);
  listenToClicks(editor);
  // Only the editor can write to this window, which has an origin of its own.
  window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
    if (data.type === 'cursor') cursor.move(data.offset, data.isMove);
    else show(data.preview);
  });
  editor.postMessage({ type: 'ready' });

  function show(preview: Preview): void {
    keepingFocus(root, () => render(<PreviewContent preview={preview} goToTrouble={goToTrouble} />, root));
    document.title = preview.page.title;
    place.keep(preview.of);
    cursor.mark();
  }

  function goToTrouble(): void {
    editor.postMessage({ type: 'goToTrouble' });
  }
}
