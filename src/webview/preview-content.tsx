import { BriefPage } from '../render/page/brief-page';
import { editorApi } from './editor-api';
import type { Preview, Trouble } from './messages';

/** The page, and above it what is wrong with the text while there is something. */
export function PreviewContent({ preview: { page, trouble } }: { readonly preview: Preview }) {
  return (
    <>
      {/* Always there, since screen readers tell only of what changes within it. */}
      <div class="cb-trouble" role="status">
        {trouble && <TroubleBanner trouble={trouble} />}
      </div>
      <BriefPage page={page} medium="editor" />
    </>
  );
}

function TroubleBanner({ trouble: { message, line } }: { readonly trouble: Trouble }) {
  return (
    <p>
      {message}{' '}
      <button type="button" onClick={() => editorApi.postMessage({ type: 'goToTrouble' })}>
        Go to line {line}
      </button>
    </p>
  );
}
