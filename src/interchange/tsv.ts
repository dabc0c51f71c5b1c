import { type Document, plain, segmentsOf } from "../model/document.js";
import { InputError } from "../model/input-error.js";
import type { Output } from "../model/output.js";
import { addressOf } from "../model/place.js";
import type { Place } from "../model/span.js";
import type { BilingualFile, BilingualSegment, BilingualUnit } from "./bilingual-file.js";
import { believedState, stateOf2 } from "./xliff/states.js";

const COLUMNS = ["id", "place", "source", "target", "state"] as const;

export const tsv: Output = { audience: "review", textsOnly: true, write: ({ document }) => writeTsv(document) };

/** An aligned table, a segment a row: id, place in the original, source, target, state. Tabs and line ends in text are `\t`, `\n`. */
export function writeTsv(document: Document): string {
  const rows = Array.from(segmentsOf(document), ({ segment: { id, place, source, target, state } }) =>
    [id, place === undefined ? "" : addressOf(place), source.text, target?.text ?? "", state]
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
): BilingualFile {
  const rows = text.replace(/^\ufeff/u, "").split(/\r\n|\r|\n/u);
  const isOurs = rows[0] === COLUMNS.join("\t");
  const units = rows.flatMap((row, index): BilingualUnit[] => {
    if (row.trim() === "" || (isOurs && index === 0)) return [];
    const cells = row.split("\t");
    const place = { line: index + 1, column: 1 };
    if (cells.length < 2) throw new InputError("tsv.columns", {}, { file: name, place });
    const segment = segmentOf(isOurs ? cells.map(unescapeCell) : [`row-${index + 1}`, "", ...cells.slice(0, 2)], place);
    return [{ id: segment.id, file: 0, notes: [], place, segments: [segment] }];
  });
  return { name, originals: [], srcLang, trgLang, units };
}

function segmentOf([id = "", , source = "", target = "", state]: readonly string[], place: Place): BilingualSegment {
  const [from, to] = [plain(source), plain(target)];
  return { id, source: from, target: to, state: believedState(from, to, stateOf2(state)), place };
}

const escapeCell = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replace(/\r\n|\r|\n/gu, "\\n");

const unescapeCell = (text: string): string =>
  text.replace(/\\(.)/gu, (_whole, mark: string) => ({ t: "\t", n: "\n" })[mark] ?? mark);
