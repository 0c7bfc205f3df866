// The script of the preview panel: shows what the extension sends, tells where the author clicks, and keeps its place.
import { render } from 'preact';
import { listenToClicks } from './clicks';
import { CursorMark } from './cursor-mark';
import { editorApi } from './editor-api';
import { keepingFocus } from './keeping-focus';
import { KeptPlace } from './kept-place';
import type { Preview, ToPreview } from './messages';
import { PreviewContent } from './preview-content';
import { addStyle } from './style';

const root = document.getElementById('preview');
if (root) begin(root);

function begin(root: HTMLElement): void {
  addStyle();
  const cursor = new CursorMark(root);
  const place = new KeptPlace();
  listenToClicks(editorApi);
  // Only the editor can write to this window, which has an origin of its own.
  window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
    if (data.type === 'cursor') cursor.move(data.offset, data.isMove);
    else show(data.preview);
  });
  editorApi.postMessage({ type: 'ready' });

  function show(preview: Preview): void {
    keepingFocus(root, () => render(<PreviewContent preview={preview} />, root));
    document.title = preview.page.title;
    place.keep(preview.of);
    cursor.mark();
  }
}
