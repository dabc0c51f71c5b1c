import { segmentStates } from "../../../model/document.js";
import { severities } from "../../../model/issue.js";
import type { Translate } from "../../../model/translate.js";
import {
  type Cell,
  type ConditionalRule,
  cellText,
  type DataValidation,
  type WriteSheet,
} from "../../../office/index.js";
import { colToLetter } from "../../../office/write-workbook.js";
import { displayWidth } from "../../../text/display-width.js";
import type { Piece } from "../../edited-target/shown-content.js";
import { palette, severityColours, stateColours } from "../palette.js";
import type { ReviewRow } from "../review-row.js";
import { type ReviewTable, stateName } from "../review-table.js";
import { headStyle, type SheetColumn, sheetColumns } from "./sheet-columns.js";

/** The sheet with a segment a row below the head. */
export function reviewSheet(table: ReviewTable, t: Translate): WriteSheet {
  const columns = sheetColumns(table, t);
  const { rows } = table;
  const [last, bottom] = [colToLetter(columns.length - 1), rows.length + 1];
  const state = columns.findIndex(({ id }) => id === "state");
  return {
    name: t("review.sheet"),
    columns: columns.map(({ width, style, hidden = false }) => ({ width, style, hidden })),
    rows: [columns.map(({ head }) => head), ...rows.map((row) => columns.map((column) => cellOf(column, row)))],
    cells: new Map([...headCells(columns), ...rows.flatMap((row) => specialCells(row, columns))]),
    rowDefs: new Map([[0, { height: HEAD_HEIGHT }], ...rows.map((row) => heightOf(row, columns))]),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${last}${bottom}` },
    ...(state >= 0 && {
      dataValidations: [stateChoice(colToLetter(state), bottom, t)],
      conditionalRules: stateRules(colToLetter(state), bottom, t),
      protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true },
    }),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
    headerFooter: { oddFooter: "&C&P / &N" },
  };
}

const HEAD_HEIGHT = 24; // points

/** The height that the cell with the most lines needs. It is written because not every program works it out when it opens a file. */
function heightOf(row: ReviewRow, columns: readonly SheetColumn[]): [number, { height: number }] {
  const lines = columns.map(({ show, width, hidden }) => (hidden ? 1 : linesOf(String(show(row)), width)));
  return [row.number, { height: Math.min(HIGHEST, PADDING + LINE * Math.max(...lines)) }];
}

const [LINE, PADDING, HIGHEST] = [15.5, 4, 409]; // points; Excel has no higher row

const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 2))), 0);
function cellOf({ show }: SheetColumn, row: ReviewRow) {
  const value = show(row);
  if (typeof value !== "string") return value;
  return value === "" ? null : cellText(value);
}

const headCells = (columns: readonly SheetColumn[]): [string, Partial<Cell>][] =>
  columns.map(({ head }, column) => [`0,${column}`, { value: head, style: headStyle }]);

/** Cells with a look of their own: marks of codes in another colour, issues in that of the most severe. */
function specialCells(row: ReviewRow, columns: readonly SheetColumn[]): [string, Partial<Cell>][] {
  const worst = severities.find((severity) => row.issues.some((issue) => issue.severity === severity));
  return columns.flatMap(({ id, style, show }, column): [string, Partial<Cell>][] => {
    const key = `${row.number},${column}`;
    if (id === "issues" && worst !== undefined)
      return [[key, { style: { ...style, font: { ...style.font, color: { rgb: severityColours[worst] } } } }]];
    if (id !== "source" && id !== "target") return [];
    const pieces = row[id];
    if (!pieces.some((piece) => "mark" in piece)) return [];
    return [
      [key, { value: cellText(String(show(row))), style, richText: pieces.map((piece) => richRun(piece, style)) }],
    ];
  });
}

function richRun(piece: Piece, { font = {} }: SheetColumn["style"]) {
  if ("mark" in piece) return { text: piece.mark, font: { ...font, color: { rgb: palette.mark } } };
  return { text: cellText(piece.text), font };
}

function stateChoice(letter: string, bottom: number, t: Translate): DataValidation {
  return {
    type: "list",
    values: segmentStates.map((state) => stateName(t, state)),
    range: `${letter}2:${letter}${Math.max(2, bottom)}`,
    allowBlank: false,
    showErrorMessage: true,
    errorStyle: "stop",
    errorMessage: t("review.choose-state"),
  };
}

const stateRules = (letter: string, bottom: number, t: Translate): ConditionalRule[] =>
  segmentStates.map((state, index) => ({
    type: "cellIs",
    operator: "equal",
    priority: index + 1,
    formula: `"${stateName(t, state)}"`,
    range: `${letter}2:${letter}${Math.max(2, bottom)}`,
    style: {
      font: { color: { rgb: stateColours[state].text } },
      fill: {
        type: "pattern",
        pattern: "solid",
        bgColor: { rgb: stateColours[state].ground },
        fgColor: { rgb: stateColours[state].ground },
      },
    },
  }));
