import { unparse } from 'papaparse';

/** Rows of cells below the names of the columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A cell that begins so is a formula for spreadsheets, and may call programs or send away what stands beside it (OWASP,
 * "CSV Injection"): the signs of ASCII, their full-width forms, and white space that spreadsheets drop. Papa Parse's own
 * pattern stops at the first line break of a cell, and lets formulas of several lines through.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** CSV for people and their spreadsheets: an apostrophe before a cell makes text of what would be a formula. */
export function csvForSpreadsheets(table: Table): string {
  return write(table, { escapeFormulae: formulaStart });
}

/** CSV for a program that posts what it reads: every cell stays as it is. */
export function csvForSchedulers(table: Table): string {
  return write(table, {});
}

/** Lines end as RFC 4180 has it. The names go in as a row: Papa Parse makes an empty line of columns without rows. */
function write({ columns, rows }: Table, config: { escapeFormulae?: RegExp }): string {
  const table = [columns, ...rows].map((row) => [...row]);
  return `${unparse(table, { ...config, newline: '\r\n' })}\r\n`;
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join(' | ');
}
