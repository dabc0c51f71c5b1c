import { segmentStates } from "../../../model/document.js";
import type { Translate } from "../../../model/translate.js";
import { type Piece, textOfPieces } from "../../edited-target/shown-content.js";
import { palette, stateColours } from "../palette.js";
import type { ReviewRow } from "../review-row.js";
import { hiddenHeads, stateName } from "../review-table.js";
import { control, element, hiddenRun, paragraph, textRuns } from "./elements.js";

/** Columns of the table: their heads in locales/, and their widths in 20ths of a point, together as wide as an A4 page across. */
export const reviewWidths = { number: 800, source: 4100, target: 4800, state: 1300, comment: 1900, remarks: 2498 };
/** Columns of the table for readers, and their widths. */
export const readerWidths = { number: 800, source: 6800, target: 7798 };
/** A column of the table. */
export type DocxColumn = keyof typeof reviewWidths;

/** The head, repeated on every page. Beside its number it holds, unseen, the names of what is hidden in the rows. */
export function headRow(columns: readonly DocxColumn[], t: Translate): string {
  const cells = columns.map((column) => {
    const hidden =
      column === "number" && columns.includes("comment") ? hiddenRun(` ${hiddenHeads.id} ${hiddenHeads.stamp}`) : "";
    return cell(palette.head, paragraph("Head", textRuns(t(`review.columns.${column}`)), hidden));
  });
  return element("tr", {}, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", ...cells);
}

/** Where a row stands in its table. */
export interface RowPlace {
  /** What begins or ends here of the range that anyone may write in, markup. */
  readonly range: string;
  readonly isFirst: boolean;
}

/** Gives the row of a segment. It stays on one page if a page is sure to hold it; the first may be cut, lest it leave the first page empty. */
export function rowWriter(columns: readonly DocxColumn[], t: Translate): (row: ReviewRow, place: RowPlace) => string {
  const choices = segmentStates.map((state) => element("listItem", { displayText: stateName(t, state), value: state }));
  const stateList = element("dropDownList", {}, ...choices);
  const writers: Readonly<Record<DocxColumn, (row: ReviewRow, range: string) => string>> = {
    number: ({ id, number, stamp }, range) => {
      const hidden = columns.includes("comment") ? hiddenRun(` ${id} ${stamp}`) : "";
      return cell(palette.locked, paragraph("Number", range, textRuns(String(number)), hidden));
    },
    source: ({ source }) => cell(palette.locked, paragraph("SourceText", ...source.map(runOf))),
    target: ({ target }) => cell(undefined, paragraph("TargetText", ...target.map(runOf))),
    state: ({ state }) => {
      const choice = control(STATE_LOCK + stateList, textRuns(stateName(t, state)));
      return cell(stateColours[state].ground, paragraph("State", choice));
    },
    comment: () => cell(undefined, paragraph("CommentText")),
    remarks: (row) => cell(palette.locked, ...remarksOf(row)),
  };
  return (row, { range, isFirst }) => {
    const properties = !isFirst && fitsOnPage(row) ? ["<w:trPr><w:cantSplit/></w:trPr>"] : [];
    return element("tr", {}, ...properties, ...columns.map((column) => writers[column](row, range)));
  };
}

/** Whether a page is sure to hold a row, by the characters of its cells. */
function fitsOnPage({ source, target, issues, terms, notes }: ReviewRow): boolean {
  const remarks = [...issues.map(({ message }) => message), ...terms, ...notes];
  const lines = remarks.reduce((sum, text) => sum + Math.ceil(text.length / REMARK_LINE), 0);
  return textOfPieces(source).length + textOfPieces(target).length < A_PAGE && lines < REMARK_LINES;
}

const A_PAGE = 1500; // characters of both sides that a page is sure to hold
const REMARK_LINE = 14; // Chinese characters of a line of the column of remarks
const REMARK_LINES = 30;

/** The control stays; what it says is chosen. @see ECMA-376, part 1, 17.5.2.23 (lock), 17.5.2.15 (drop-down list) */
const STATE_LOCK = '<w:tag w:val="duiyi-state"/><w:lock w:val="sdtLocked"/>';
/** A mark can be moved or taken out as a whole, but not written in. */
const MARK_LOCK = '<w:tag w:val="duiyi-code"/><w:lock w:val="contentLocked"/>';
const MARK_STYLE = '<w:rPr><w:rStyle w:val="Mark"/></w:rPr>';

const runOf = (piece: Piece): string =>
  "mark" in piece ? control(MARK_LOCK, textRuns(piece.mark, MARK_STYLE)) : textRuns(piece.text);

const cell = (fill: string | undefined, ...paragraphs: readonly string[]): string =>
  element(
    "tc",
    {},
    ...(fill === undefined ? [] : [element("tcPr", {}, element("shd", { val: "clear", color: "auto", fill }))]),
    ...paragraphs,
  );

/** Issues in the colour of their severity, then terms and notes. */
function remarksOf({ issues, terms, notes }: ReviewRow): string[] {
  const paragraphs = [
    ...issues.map(({ severity, message }) => paragraph(`Remark-${severity}`, textRuns(message))),
    ...[...terms, ...notes].map((text) => paragraph("Remark", textRuns(text))),
  ];
  return paragraphs.length === 0 ? [paragraph("Remark")] : paragraphs;
}
