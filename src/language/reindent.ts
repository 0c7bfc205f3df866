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
  /** The column of the key whose copy the lines belong to; copy may have dashes of its own. */
  let copyBelow = Infinity;
  return lines.map((line) => {
    if (line === '') return '';
    const from = line.search(/\S|$/);
    if (from <= copyBelow) copyBelow = Infinity;
    const isItem = copyBelow === Infinity && /^ *- /.test(line);
    levels = levels.filter((level) => level.from <= from);
    const level = levels.at(-1) ?? { from: 0, to: column };
    const to = from === level.from ? level.to : level.to + (isItem && style.flush ? 0 : style.step);
    if (from !== level.from) levels.push({ from, to });
    if (isItem) levels.push({ from: from + 2, to: to + 2 });
    if (/: [|>][-+]?$/.test(line)) copyBelow = from;
    return ' '.repeat(to) + line.slice(from);
  });
}
