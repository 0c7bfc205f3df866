import type { Brief } from '../../format/brief';
import type { Page } from '../../render/model/page-data';
import type { Preview, Trouble } from '../../webview/messages';

/** The page of one brief through its versions: while a version cannot be read, the page of the last one that could. */
export class ReadablePage {
  private lastReadable: Page | undefined;
  private tellsOfTrouble = false;

  /**
   * What to show of a version.
   * @param isSettled false while the author is typing: a trouble that is new may be a line that is half written
   */
  next(brief: Brief, makePage: () => Page, isSettled: boolean): Omit<Preview, 'of'> {
    const page = brief.isReadable ? makePage() : (this.lastReadable ?? makePage());
    const isOld = page === this.lastReadable;
    if (brief.isReadable) this.lastReadable = page;
    const trouble = troubleOf(brief, isOld);
    this.tellsOfTrouble = trouble !== undefined && (isSettled || this.tellsOfTrouble);
    return { page, trouble: this.tellsOfTrouble ? trouble : undefined };
  }
}

/** What the YAML of a brief breaks on first. */
function troubleOf({ syntaxFindings, lines }: Brief, isOld: boolean): Trouble | undefined {
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
