import { type CellStyle, cellText, type DataValidation, EPOCH, LONGEST_CELL } from "../../../office/index.js";
import { colToLetter, writeXlsx } from "../../../office/write-workbook.js";
import { displayWidth } from "../../../text/display-width.js";
import type { ExchangeWritten } from "../exchange-format.js";
import { LossCount } from "../losses.js";
import type { Table } from "./table.js";
import { choicesOf } from "./write-table.js";

/** What a sheet is called, and what the cells of its columns may say. */
export interface SheetStyle {
  readonly name: string;
  readonly choicesOf: (column: string) => readonly string[] | undefined;
}

const glossarySheet: SheetStyle = { name: "Glossary", choicesOf };

/**
 * A table as a workbook of one sheet: the header stays in sight and filters, columns of few words offer them, and every cell is text. A
 * text longer than a cell can hold is cut.
 */
export async function writeWorkbook(
  { header, rows, losses }: Table,
  sheet: SheetStyle = glossarySheet,
): Promise<ExchangeWritten> {
  const bytes = await writeXlsx({
    properties: { title: sheet.name, created: EPOCH, modified: EPOCH },
    sheets: [
      {
        name: sheet.name,
        columns: header.map((_, column) => ({ width: widthOf([header, ...rows.slice(0, MEASURED)], column), style })),
        rows: [header, ...rows].map((row) =>
          row.map((cell) => (cell === "" ? null : cellText(cell.slice(0, LONGEST_CELL)))),
        ),
        cells: new Map(header.map((name, column) => [`0,${column}`, { value: cellText(name), style: headerStyle }])),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${colToLetter(header.length - 1)}${rows.length + 1}` },
        dataValidations: header.flatMap((name, column) => choice(sheet.choicesOf(name), column, rows.length)),
      },
    ],
  });
  return { bytes, losses: [...losses, ...cutCells(rows)] };
}

const style: CellStyle = { numFmt: "@", alignment: { vertical: "top", wrapText: true } };
const headerStyle: CellStyle = { ...style, font: { bold: true } };

const MEASURED = 200; // rows by which widths are told
const [NARROWEST, WIDEST] = [8, 40]; // characters

function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const widths = rows.map((row) => Math.max(...(row[column] ?? "").split("\n").map(displayWidth)));
  return Math.min(WIDEST, Math.max(NARROWEST, 2 + Math.max(...widths)));
}

const SPARE = 1000; // rows below the last that offer choices too

function choice(values: readonly string[] | undefined, column: number, rows: number): DataValidation[] {
  if (values === undefined) return [];
  const letter = colToLetter(column);
  const range = `${letter}2:${letter}${rows + 1 + SPARE}`;
  return [
    { type: "list", values: [...values], range, allowBlank: true, showErrorMessage: true, errorStyle: "warning" },
  ];
}

function cutCells(rows: readonly (readonly string[])[]) {
  const losses = new LossCount();
  for (const cell of rows.flat()) if (cell.length > LONGEST_CELL) losses.add("cell");
  return losses.list();
}
