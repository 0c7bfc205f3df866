/** A row of cells, from left to right. */
export type Row = readonly string[];

/** A cell in quotes, where it holds what would end it, or everything up to the next tab or line break. */
const cellPattern = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|[^\t\r\n]*/y;

/**
 * The cells of a text as spreadsheets put it on the clipboard: tabs between cells, line breaks between rows, quotes around
 * cells with either in them. Cells come without white space at their ends, line breaks as `\n`; rows without any text are left out.
 */
export function rowsOf(text: string): readonly Row[] {
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(cell);
    if (text[end] !== '\t' && end < text.length) rows.push([]);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

function cellAt(text: string, at: number): { readonly cell: string; readonly end: number } {
  cellPattern.lastIndex = at;
  const [written = '', inside] = cellPattern.exec(text) ?? [];
  // Quotes around words that need none are the author's own.
  const cell = inside !== undefined && /[\t\r\n]|""/.test(inside) ? inside.replaceAll('""', '"') : written;
  return { cell: cell.replace(/\r\n?/g, '\n').trim(), end: at + written.length };
}
