import type { Brief } from '../../format/brief';
import type { Range } from '../../format/text';
import type { Page } from '../../render/model/page-data';
import type { Trouble } from '../../webview/messages';

/** A page, and the text whose places it speaks of. */
interface TextPage {
  readonly text: string;
  readonly page: Page;
}

/** What to show of a version of a brief; the page may be of an earlier one. */
export interface ShownVersion extends TextPage {
  readonly trouble: LocatedTrouble | undefined;
}

/** A trouble, and where to mend it in the version itself. */
export interface LocatedTrouble extends Trouble {
  readonly place: Range;
}

/**
 * The page of one brief through its versions: while a part of the text cannot be read, the page of the last version that
 * could. Mistakes that leave no doubt of what is meant are read as it is meant.
 */
export class ReadablePage {
  private lastReadable: TextPage | undefined;
  private tellsOfTrouble = false;

  /**
   * What to show of a version.
   * @param isSettled false while the author is typing: a trouble that is new may be a line that is half written
   */
  next(brief: Brief, makePage: () => Page, isSettled: boolean): ShownVersion {
    const isReadable = brief.isReadable && brief.unreadRanges.length === 0;
    const old = isReadable ? undefined : this.lastReadable;
    const shown = old ?? { text: brief.text, page: makePage() };
    if (isReadable) this.lastReadable = shown;
    const trouble = troubleOf(brief, old !== undefined);
    this.tellsOfTrouble = trouble !== undefined && (isSettled || this.tellsOfTrouble);
    return { ...shown, trouble: this.tellsOfTrouble ? trouble : undefined };
  }
}

/** What the YAML of a brief breaks on first. */
function troubleOf({ syntaxFindings, lines }: Brief, isOld: boolean): LocatedTrouble | undefined {
  const [first, ...others] = syntaxFindings.filter(({ severity }) => severity === 'error');
  if (!first) return undefined;
  const sentences = [
    first.message,
    ...moreOf(others.length),
    isOld ? 'The page shows the brief as it was before.' : '',
  ];
  return {
    message: sentences.filter(Boolean).join(' '),
    place: first.range,
    line: lines.lineAt(first.range.start) + 1,
  };
}

function moreOf(others: number): string[] {
  if (others === 0) return [];
  return [others === 1 ? 'One more place is broken.' : `${others} more places are broken.`];
}
