import type { EditorApi } from './editor-api';
import { placeOf } from './places';

/** What has a use of its own when it is clicked. */
const ownUse = 'summary, input, select, textarea';

/**
 * Tells the editor what was clicked. Links are taken before VS Code sees them, which would open every kind of address;
 * the keyboard comes this way, too, because a browser clicks a button or link for it.
 */
export function listenToClicks(editor: EditorApi): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest(ownUse)) return;
      const link = event.target.closest('a[href]');
      if (link) {
        event.preventDefault();
        event.stopPropagation();
        editor.postMessage({ type: 'openLink', address: link.getAttribute('href') ?? '' });
      } else goTo(event.target, editor);
    },
    { capture: true },
  );
}

function goTo(target: Element, editor: EditorApi): void {
  const place = placeOf(target.closest('[data-start]'));
  if (place && isDone()) editor.postMessage({ type: 'goTo', place });
}

/** Not while words are being selected, as to be copied. */
function isDone(): boolean {
  return document.getSelection()?.isCollapsed !== false;
}
