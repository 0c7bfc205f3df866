import type { Style } from '../format/form/skeleton';
import type { BriefLines } from './brief-lines';

/** How the author indents, told by the first key below a key, and by the first dash below one; else two columns, dashes indented. */
export function styleOf(lines: BriefLines): Style {
  let step: number | undefined;
  let flush: boolean | undefined;
  for (let number = 0; number < lines.lastLine && (step === undefined || flush === undefined); number++) {
    const line = lines.line(number);
    if (line.key === undefined || line.value) continue;
    const next = lines.lineAfter(number);
    if (!next) break;
    const isItem = next.column > next.indent;
    if (isItem && next.indent >= line.column) flush ??= next.indent === line.column;
    else if (!isItem && next.key !== undefined && next.indent > line.column) step ??= next.indent - line.column;
  }
  return { step: step ?? 2, flush: flush ?? false };
}
