import { type Document, segmentsOf } from "../model/document.js";

/** An aligned table, a segment a row: id, place in the original, source, target, state. Tabs and line ends in text are `\t`, `\n`. */
export function writeTsv(document: Document): string {
  const rows = Array.from(segmentsOf(document), ({ segment: { id, place, source, target, state } }) =>
    [id, place === undefined ? "" : `${place.line}:${place.column}`, source.text, target?.text ?? "", state]
      .map(cell)
      .join("\t"),
  );
  return `${["id\tplace\tsource\ttarget\tstate", ...rows].join("\n")}\n`;
}

const cell = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replace(/\r\n|\r|\n/gu, "\\n");
