import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvForSchedulers, csvForSpreadsheets } from '../../../src/render/exports/csv';
import { fileText } from '../../../src/render/exports/export-brief';
import { briefWith, exported, quoted } from './support';

/** Cells as an independent reader of RFC 4180 understands them. */
function cellsIn(text: string): string[][] {
  return parse(text, { record_delimiter: '\r\n' });
}

const piece = fc.constantFrom(
  ...['"', '""', ',', ';', '\n', '\r', '\r\n', '\t', "'", '|', ' | ', ' ', '=', '+', '-', '@', '=1+1', '＝1'],
  ...['=HYPERLINK("http://evil.test","Hi")', '@SUM(A1)', 'word', 'é', '🌱', '\u2028', '\ufeff', '\\', '#', '0'],
);
const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

const named = (cells: readonly string[]) => cells.map((_, index) => `column ${index + 1}`);

describe('CSV', () => {
  it('brings back every cell that a scheduler is given', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const columns = named(table[0] ?? []);
        deepStrictEqual(cellsIn(csvForSchedulers({ columns, rows: table })), [columns, ...table]);
      }),
      { seed: 20260302, numRuns: 500 },
    );
  });

  it('brings back every cell that a spreadsheet is given, formulas as text', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const columns = named(table[0] ?? []);
        const expected = table.map((row) =>
          row.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)),
        );
        deepStrictEqual(cellsIn(csvForSpreadsheets({ columns, rows: table })), [columns, ...expected]);
      }),
      { seed: 20260302, numRuns: 500 },
    );
  });

  it('holds the names of the columns alone where there is nothing to tell', () => {
    const columns = ['Text', 'Tags'];
    strictEqual(csvForSchedulers({ columns, rows: [] }), 'Text,Tags\r\n');
    strictEqual(csvForSpreadsheets({ columns, rows: [] }), 'Text,Tags\r\n');
  });

  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd()\nsecond line', '＝1'];
  for (const formula of formulas) {
    const brief = briefWith([
      `id: a, title: ${quoted(formula)}, text: ${quoted(`${formula}!`)}, platform: x, publish: 2026-03-09 18:00, link: ${quoted(formula)}, owner: ${quoted(formula)}, notes: ${quoted(formula)}`,
    ]);
    for (const kind of ['csv', 'asana', 'jira'] as const) {
      it(`for people holds no formula (${kind}): ${JSON.stringify(formula)}`, () => {
        const cells = cellsIn(exported(kind, brief).text).flat();
        deepStrictEqual(
          cells.filter((text) => /^[=+\-@\t\r＝]/.test(text)),
          [],
        );
      });
    }
    for (const kind of ['buffer', 'publer'] as const) {
      it(`for schedulers holds the text as it will be posted (${kind}): ${JSON.stringify(formula)}`, () => {
        const text = cellsIn(exported(kind, brief).text)[1]?.find((cell) => cell.startsWith(`${formula}!`));
        strictEqual(text?.startsWith(`${formula}!`), true);
      });
    }
  }

  it('begins with the mark that Excel needs in a file for spreadsheets, and in no other', () => {
    const marked = (['csv', 'buffer', 'publer', 'asana', 'jira'] as const).filter((kind) =>
      fileText(kind, 'date\r\n').startsWith('\ufeff'),
    );
    deepStrictEqual(marked, ['csv']);
  });

  it('for people holds one row for each item, with several values in a cell', () => {
    const { text, notes } = exported(
      'csv',
      briefWith([
        `id: thread, title: The story, platform: x, format: thread, publish: '2026-03-09 18:00', owner: nadia, status: approved, parts: [One, Two], hashtags: [Grow, '#Eat'], link: 'https://a.test', media: [{url: 'https://a.test/1.jpg', alt_text: One}, {file: b.mp4}]`,
        "title: 'Abroad', publish: '2026-03-09 18:00+05:30', owner: Press office",
        'id: whole-day, publish: 2026-03-10',
        'publish: soon',
      ]),
    );
    deepStrictEqual(cellsIn(text), [
      'date,time,timezone,platform,format,title,text,link,media,alt_text,hashtags,owner,status'.split(','),
      [
        ...['2026-03-09', '18:00', 'Europe/London', 'x', 'thread', 'The story', 'One | Two', 'https://a.test'],
        ...['https://a.test/1.jpg | b.mp4', 'One', '#Grow | #Eat', 'Nadia Reyes', 'approved'],
      ],
      ['2026-03-09', '18:00', 'UTC+05:30', '', '', 'Abroad', '', '', '', '', '', 'Press office', ''],
      ['2026-03-10', '', '', '', '', 'whole-day', '', '', '', '', '', '', ''],
      ['', '', '', '', '', 'Content item 4', '', '', '', '', '', '', ''],
    ]);
    deepStrictEqual(notes, ['1 item has no date.']);
  });
});
