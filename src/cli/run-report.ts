import type { Checking, Outcome, Outputs } from './checking';
import { byPath } from './files/paths';
import { noProgress, type Progress } from './progress';
import { Totals } from './report/totals';
import { tame } from './report/width';
import type { Output } from './surroundings';

/**
 * Prints a run file by file and forgets what was printed. Only where fixes come before all findings, the findings wait.
 */
export class RunReport {
  readonly totals = new Totals();
  progress: Progress = noProgress;
  private readonly waiting: string[] = [];
  private fixes = '';
  private hasPieces = false;

  constructor(
    private readonly checking: Checking,
    private readonly outputs: Outputs<Output>,
  ) {}

  /** Takes in what came of the next file, in the order of the report. */
  take({ checked, error }: Outcome): void {
    if (error !== undefined) this.totals.errors.push(error);
    if (checked === undefined) return;
    this.totals.add(checked);
    this.fixes += checked.fixes;
    if (checked.piece === '') return;
    if (this.checking.options.fixMode === 'none') this.print(checked.piece);
    else this.waiting.push(checked.piece);
  }

  /** Prints what is left: the end of the report, and the errors in sentences. */
  finish(stderr: Output): void {
    const { format, options } = this.checking;
    this.progress.end();
    this.totals.errors.sort(byPath);
    if (this.fixes !== '') this.outputs.fixes.write(this.fixes);
    for (const piece of this.waiting) this.print(piece);
    if (!this.hasPieces) this.outputs.report.write(format.open);
    this.outputs.report.write(format.close(this.totals, options));
    for (const { message } of this.totals.errors) stderr.write(`${tame(message)}\n`);
  }

  private print(piece: string): void {
    const { format } = this.checking;
    this.progress.hide();
    this.outputs.report.write((this.hasPieces ? format.between : format.open) + piece);
    this.hasPieces = true;
  }
}
