import { type Document, plain, type SegmentState, segmentStates, segmentsOf } from "../model/document.js";
import { InputError } from "../model/input-error.js";
import { stateOf, type XliffFile, type XliffUnit } from "./xliff/xliff-file.js";

const COLUMNS = ["id", "place", "source", "target", "state"] as const;

/** An aligned table, a segment a row: id, place in the original, source, target, state. Tabs and line ends in text are `\t`, `\n`. */
export function writeTsv(document: Document): string {
  const rows = Array.from(segmentsOf(document), ({ segment: { id, place, source, target, state } }) =>
    [id, place === undefined ? "" : `${place.line}:${place.column}`, source.text, target?.text ?? "", state]
      .map(escapeCell)
      .join("\t"),
  );
  return `${[COLUMNS.join("\t"), ...rows].join("\n")}\n`;
}

/**
 * A table of source and target, a segment a row: the one that `writeTsv` writes, or any of two columns or more, of which the first two
 * are read as they stand. The place of a segment is its row.
 *
 * @throws InputError `tsv.columns` at a row without a tab
 */
export function readTsv(
  text: string,
  name: string,
  { srcLang, trgLang }: { readonly srcLang: string; readonly trgLang: string },
): XliffFile {
  const rows = text.replace(/^\ufeff/u, "").split(/\r\n|\r|\n/u);
  const isOurs = rows[0] === COLUMNS.join("\t");
  const units = rows.flatMap((row, index): XliffUnit[] => {
    if (row.trim() === "" || (isOurs && index === 0)) return [];
    const cells = row.split("\t");
    const place = { line: index + 1, column: 1 };
    if (cells.length < 2) throw new InputError("tsv.columns", {}, { file: name, place });
    return [unitOf(isOurs ? cells.map(unescapeCell) : [`row-${index + 1}`, "", ...cells.slice(0, 2)], place)];
  });
  return { name, original: "", srcLang, trgLang, units };
}

function unitOf(
  [id = "", , source = "", target = "", state = ""]: readonly string[],
  place: XliffUnit["place"],
): XliffUnit {
  const [from, to] = [plain(source), plain(target)];
  const known = segmentStates.find((candidate): candidate is SegmentState => candidate === state);
  const found = stateOf(from, to, undefined, false);
  return { id, source: from, target: to, state: found === "initial" ? found : (known ?? found), notes: [], place };
}

const escapeCell = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replace(/\r\n|\r|\n/gu, "\\n");

const unescapeCell = (text: string): string =>
  text.replace(/\\(.)/gu, (_whole, mark: string) => ({ t: "\t", n: "\n" })[mark] ?? mark);
