import type { Style } from '../format/form/skeleton';

/** One line's column as it is written, and the one it gets. */
interface Level {
  readonly from: number;
  readonly to: number;
}

/**
 * Lines in the packaged style (two columns for each level, dashes indented) as they would be written with the part at a
 * column of a brief and in the brief's own style.
 */
export function inStyle(lines: readonly string[], column: number, style: Style): string[] {
  let levels: Level[] = [{ from: 0, to: column }];
  let isCopy = false;
  return lines.map((line) => {
    const from = line.search(/\S|$/);
    const isItem = !isCopy && /^ *- /.test(line);
    levels = levels.filter((level) => level.from <= from);
    const level = levels.at(-1) ?? { from: 0, to: column };
    const to = from === level.from ? level.to : level.to + (isItem && style.flush ? 0 : style.step);
    if (from !== level.from) levels.push({ from, to });
    if (isItem) levels.push({ from: from + 2, to: to + 2 });
    isCopy = levels.length > 0 && (/: [|>][-+]?$/.test(line) || (isCopy && from > 0 && from !== level.from));
    return line === '' ? '' : ' '.repeat(to) + line.slice(from);
  });
}
