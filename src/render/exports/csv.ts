/** Rows of cells below the names of the columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A cell that begins so is a formula for spreadsheets, and may call programs or send away what stands beside it (OWASP,
 * "CSV Injection"): the signs of ASCII, their full-width forms, and white space that spreadsheets drop.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** CSV for people and their spreadsheets: an apostrophe before a cell makes text of what would be a formula. */
export function csvForSpreadsheets(table: Table): string {
  return write(table, (cell) => (formulaStart.test(cell) ? inQuotes(`'${cell}`) : whole(cell)));
}

/** CSV for a program that posts what it reads: every cell stays as it is. */
export function csvForSchedulers(table: Table): string {
  return write(table, whole);
}

/** Lines end as RFC 4180 has it. */
function write({ columns, rows }: Table, written: (cell: string) => string): string {
  return [columns, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/** Quotes hold together what would end a cell or its line, and keep what readers would trim. */
function whole(cell: string): string {
  return /[",\r\n\uFEFF]|^ | $/.test(cell) ? inQuotes(cell) : cell;
}

function inQuotes(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join(' | ');
}
