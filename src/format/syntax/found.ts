import type { Finding } from '../finding';
import { LineIndex, type Range, visibleRange } from '../text';

/** The findings of a text that is being mended, without those that follow from an earlier one. */
export class Found {
  readonly findings: Finding[] = [];
  private readonly byLine = new Map<number, readonly Finding[]>();
  private readonly longRanges: Range[] = [];
  private readonly lines: LineIndex;

  constructor(private readonly text: string) {
    this.lines = new LineIndex(text);
  }

  /** Takes a finding, unless it stands in a place that was found broken before, or follows from our mending that. */
  add(found: Finding): void {
    // What our mending put into the text leads back to nothing.
    const finding = { ...found, range: visibleRange(this.text, found.range) };
    const line = this.lines.lineAt(finding.range.start);
    if (undoesMending(this.text, finding) || this.isKnown(finding, line)) return;
    this.findings.push(finding);
    this.byLine.set(line, [...(this.byLine.get(line) ?? []), finding]);
    if (this.lines.lineAt(finding.range.end) > line) this.longRanges.push(finding.range);
  }

  private isKnown(finding: Finding, line: number): boolean {
    const { start, end } = finding.range;
    if (this.longRanges.some((range) => range.start <= start && start < range.end)) return true;
    if (this.lines.lineAt(end) > line && this.findings.some(({ range }) => start <= range.start && range.start < end))
      return true;
    return this.byLine.get(line)?.some((earlier) => follows(finding, earlier)) === true;
  }
}

/** Whether a finding is about what an earlier mend put into the text, so that nothing is left to do in the text as it is. */
function undoesMending(text: string, { fixes: [best] }: Finding): boolean {
  return best?.edits.every(({ range, newText }) => text.slice(range.start, range.end) === newText) === true;
}

/** Of two findings on one line, whether the later one follows from the earlier. */
function follows(later: Finding, earlier: Finding): boolean {
  const vague = later.code === 'yaml/syntax' || later.code === 'yaml/indentation';
  return vague || (later.range.start < earlier.range.end && earlier.range.start < later.range.end);
}
