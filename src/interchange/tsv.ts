import { type Document, plain, segmentsOf } from "../model/document.js";
import { InputError } from "../model/input-error.js";
import type { Output } from "../model/output.js";
import { addressOf } from "../model/place.js";
import type { Place } from "../model/span.js";
import { readableText } from "../text/readable.js";
import { type Dialect, TSV_LINES } from "../text/table/dialects.js";
import { unescapedCell } from "../text/table/escape.js";
import { unguarded } from "../text/table/guard.js";
import { readLines } from "../text/table/read-rows.js";
import { writeRows } from "../text/table/write-rows.js";
import type { BilingualFile, BilingualSegment, BilingualUnit } from "./bilingual-file.js";
import { believedState, stateOf2 } from "./xliff/states.js";

const COLUMNS = ["id", "place", "source", "target", "state"] as const;

/** An aligned table, for spreadsheets unless its cells are asked for as they are. */
export const tsv: Output = {
  audience: "review",
  textsOnly: true,
  write: ({ document, cells }) => writeTsv(document, cells === "raw" ? { ...TSV_LINES, isRaw: true } : TSV_LINES),
};

/** An aligned table, a segment a row: id, place in the original, source, target, state. Tabs and line ends in text are `\t`, `\n`. */
export function writeTsv(document: Document, dialect: Dialect = TSV_LINES): string {
  const rows = Array.from(segmentsOf(document), ({ segment: { id, place, source, target, state } }) => [
    id,
    place === undefined ? "" : addressOf(place),
    readableText(source),
    target === undefined ? "" : readableText(target),
    state,
  ]);
  return writeRows([COLUMNS, ...rows], dialect);
}

/**
 * A table of source and target, a segment a row: the one that `writeTsv` writes, or any of two columns or more, of which the first two
 * are read as they stand. The place of a segment is its row.
 *
 * @throws InputError `tsv.columns` at a row without a tab, `table.cut` where the table was cut off in its last row
 */
export function readTsv(
  text: string,
  name: string,
  { srcLang, trgLang }: { readonly srcLang: string; readonly trgLang: string },
): BilingualFile {
  const rows = readLines(text.replace(/^\ufeff/u, ""), TSV_LINES.delimiter);
  const isOurs = rows[0]?.cells.join() === COLUMNS.join();
  const units = rows.flatMap(({ row: line, cells, isCut }, index): BilingualUnit[] => {
    if (cells.every((cell) => cell.trim() === "") || (isOurs && index === 0)) return [];
    const place = { line, column: 1 };
    if (cells.length < 2) throw new InputError("tsv.columns", {}, { file: name, place });
    if (isCut === true) throw new InputError("table.cut", { text: cells.join(" | ") }, { file: name, place });
    const segment = segmentOf(
      isOurs ? cells.map((cell) => unguarded(unescapedCell(cell))) : [`row-${line}`, "", ...cells.slice(0, 2)],
      place,
    );
    return [{ id: segment.id, file: 0, notes: [], place, segments: [segment] }];
  });
  return { name, originals: [], srcLang, trgLang, units };
}

function segmentOf([id = "", , source = "", target = "", state]: readonly string[], place: Place): BilingualSegment {
  const [from, to] = [plain(source), plain(target)];
  return { id, source: from, target: to, state: believedState(from, to, stateOf2(state)), place };
}
