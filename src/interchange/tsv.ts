import { type Document, segmentsOf } from "../model/document.js";
import type { Output, Publication } from "../model/output.js";
import { addressOf } from "../model/place.js";
import { readableText } from "../text/readable.js";
import { type Dialect, TSV_LINES } from "../text/table/dialects.js";
import { writeRows } from "../text/table/write-rows.js";

/** What the columns of the table hold. */
export const tsvColumns = ["id", "place", "source", "target", "state"] as const;

/** An aligned table, for spreadsheets unless its cells are asked for as they are. */
export const tsv: Output = {
  audience: "review",
  textsOnly: true,
  write: ({ document, cells }) => writeTsv(document, dialectOf(cells)),
  *writeInTurn(parts, { cells }) {
    const dialect = dialectOf(cells);
    yield writeRows([tsvColumns], dialect);
    for (const part of parts) yield writeRows(rowsOf(part), { ...dialect, mark: "" });
  },
};

const dialectOf = (cells: Publication["cells"]): Dialect =>
  cells === "raw" ? { ...TSV_LINES, isRaw: true } : TSV_LINES;

/** An aligned table, a segment a row: id, place in the original, source, target, state. Tabs and line ends in text are `\t`, `\n`. */
export const writeTsv = (document: Document, dialect: Dialect = TSV_LINES): string =>
  writeRows([tsvColumns, ...rowsOf(document)], dialect);

const rowsOf = (document: Document): string[][] =>
  Array.from(segmentsOf(document), ({ segment: { id, place, source, target, state } }) => [
    id,
    place === undefined ? "" : addressOf(place),
    readableText(source),
    target === undefined ? "" : readableText(target),
    state,
  ]);
