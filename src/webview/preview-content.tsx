import { BriefPage } from '../render/page/brief-page';
import type { Preview, Trouble } from './messages';

interface Shown {
  readonly preview: Preview;
  /** Leads to what is wrong with the text. */
  readonly goToTrouble: () => void;
}

/** The page, and above it what is wrong with the text while there is something. */
export function PreviewContent({ preview: { page, trouble }, goToTrouble }: Shown) {
  return (
    <>
      {/* Always there, since screen readers tell only of what changes within it. */}
      <div class="cb-trouble" role="status">
        {trouble && <TroubleBanner trouble={trouble} goTo={goToTrouble} />}
      </div>
      <BriefPage page={page} medium="editor" />
    </>
  );
}

function TroubleBanner({ trouble: { message, line }, goTo }: { readonly trouble: Trouble; readonly goTo: () => void }) {
  return (
    <p>
      {message}{' '}
      <button type="button" onClick={goTo}>
        Go to line {line}
      </button>
    </p>
  );
}
