import { columnsOfHeader } from "../glossary/exchange/table/header.js";
import { plain, segmentStates } from "../model/document.js";
import { InputError } from "../model/input-error.js";
import type { Place } from "../model/place.js";
import type { UnreadPart } from "../model/unread-part.js";
import { primaryOf } from "../text/language.js";
import { TSV_LINES } from "../text/table/dialects.js";
import { unescapedCell } from "../text/table/escape.js";
import { findDelimiter } from "../text/table/find-delimiter.js";
import { unguarded } from "../text/table/guard.js";
import { readLines, readRows, separatorLine, type TableRow } from "../text/table/read-rows.js";
import type { BilingualFile, BilingualSegment, BilingualUnit } from "./bilingual-file.js";
import { tsvColumns } from "./tsv.js";
import { believedState, stateOf2 } from "./xliff/states.js";

interface Languages {
  readonly srcLang: string;
  readonly trgLang: string;
}

/**
 * A table of source and target, a line a segment: the one that `writeTsv` writes, or any whose cells are parted by tabs. The place of a
 * segment is its row.
 *
 * @throws InputError `tsv.columns` at a row of one cell; `table.cut` where the table was cut off in its last row
 */
export function readTsv(text: string, name: string, languages: Languages): BilingualFile {
  const rows = readLines(text.replace(/^\ufeff/u, ""), TSV_LINES.delimiter);
  const isOurs = rows[0]?.cells.join() === tsvColumns.join();
  if (!isOurs) return pairsOf(rows, name, languages);
  const written = rows.slice(1).map(({ cells, isCut, ...row }, index) => {
    const isLast = index === rows.length - 2;
    const isBroken = isCut === true || (isLast && !LINE_END.test(text) && !isState(cells[STATE]));
    return {
      ...row,
      cells: cells.map((cell) => unguarded(unescapedCell(cell))),
      ...(isBroken && { isCut: true as const }),
    };
  });
  return fileOf(written, name, languages, (cells) => cells);
}

const LINE_END = /[\r\n]$/u;
const STATE = tsvColumns.indexOf("state");
const isState = (cell: string | undefined): boolean => segmentStates.some((state) => state === cell);

/**
 * A table of source and target with cells that may stand in quotation marks: parted by commas, semicolons or tabs, whichever its first rows
 * show or Excel's line `sep=;` names.
 *
 * @throws InputError `tsv.columns` at a row of one cell; `table.quote` where a quotation mark is never closed
 */
export function readCsv(text: string, name: string, languages: Languages): BilingualFile {
  const plainText = text.replace(/^\ufeff/u, "");
  const named = separatorLine(plainText);
  const body = named?.body ?? plainText;
  const delimiter = named?.delimiter ?? findDelimiter(body, (row) => sidesNamed(row, languages) !== undefined);
  return pairsOf(readRows(body, delimiter, name), name, languages);
}

/** Of two columns or more the first row tells which are source and target; where it names none, they are the first two. */
function pairsOf(rows: readonly TableRow[], name: string, languages: Languages): BilingualFile {
  const head = rows.find(({ cells }) => !isBlank(cells));
  const named = head && sidesNamed(head.cells, languages);
  const { source, target } = named ?? { source: 0, target: 1 };
  const pairs = named === undefined ? rows : rows.filter((row) => row !== head);
  const file = fileOf(pairs, name, languages, (cells, row) => [
    `row-${row}`,
    "",
    cells[source] ?? "",
    cells[target] ?? "",
  ]);
  const unread = unreadColumns(pairs, named && head?.cells, [source, target]);
  return unread.length === 0 ? file : { ...file, unread };
}

/** Columns with something in them that are neither source nor target. */
function unreadColumns(
  rows: readonly TableRow[],
  heads: readonly string[] = [],
  read: readonly number[],
): UnreadPart[] {
  const counts: number[] = [];
  for (const { cells } of rows)
    for (const [at, cell] of cells.entries())
      if (!read.includes(at) && cell.trim() !== "") counts[at] = (counts[at] ?? 0) + 1;
  return counts.flatMap((count, at): UnreadPart[] =>
    count === undefined ? [] : [{ kind: "column", name: heads[at]?.trim() || String(at + 1), count }],
  );
}

/** The columns of source and target of a table whose first row this may be: as it names them, else the first two. */
export const columnsOfPairs = (
  first: readonly string[],
  languages: Languages,
): { readonly source: number; readonly target: number; readonly isHeader: boolean } => {
  const named = sidesNamed(first, languages);
  return named === undefined ? { source: 0, target: 1, isHeader: false } : { ...named, isHeader: true };
};

/** The columns of source and target in a row that names both: `source` and `target`, 原文 and 译文, `zh-CN` and `English`. */
function sidesNamed(
  cells: readonly string[],
  languages: Languages,
): { readonly source: number; readonly target: number } | undefined {
  const columns = columnsOfHeader(cells, languages) ?? [];
  const sides = columns.flatMap((column, at) =>
    column.holds === "terms" ? [{ at, language: primaryOf(column.language) }] : [],
  );
  const source = sides.find(({ language }) => language === primaryOf(languages.srcLang)) ?? sides[0];
  const target = sides.find(({ language }) => language !== source?.language);
  return source && target && { source: source.at, target: target.at };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

function fileOf(
  rows: readonly TableRow[],
  name: string,
  { srcLang, trgLang }: Languages,
  columnsOf: (cells: readonly string[], row: number) => readonly string[],
): BilingualFile {
  const units = rows.flatMap(({ row: line, cells, isCut }): BilingualUnit[] => {
    if (isBlank(cells)) return [];
    const place = { line, column: 1 };
    if (cells.length < 2) throw new InputError("tsv.columns", {}, { file: name, place });
    if (isCut === true) throw new InputError("table.cut", { text: cells.join(" | ") }, { file: name, place });
    const segment = segmentOf(columnsOf(cells, line), place);
    return [{ id: segment.id, file: 0, notes: [], place, segments: [segment] }];
  });
  return { name, originals: [], srcLang, trgLang, units };
}

function segmentOf([id = "", , source = "", target = "", state]: readonly string[], place: Place): BilingualSegment {
  const [from, to] = [plain(source), plain(target)];
  return { id, source: from, target: to, state: believedState(from, to, stateOf2(state)), place };
}
