import { identityMap, sliceMap } from "../../model/source-map.js";
import { decodeFile } from "../../text/decode-file.js";
import type { ReadContext, SourceFormat, SourceUnit } from "../format.js";
import { spliceTextFile } from "../splice-text-file.js";
import { repairParts } from "./repair-parts.js";
import { type RepairedProse, repairProse } from "./repair-prose.js";
import { textSplices } from "./text-splices.js";

/** Plain text, however its lines are wrapped: a paragraph a unit after repair, a line a unit without it. */
export const text: SourceFormat = {
  id: "text",
  kinds: ["text"],
  datatype: "plaintext",
  read(file, context) {
    const { text: original, encoding } = decodeFile(file, context.encoding);
    return { ...readText(original, context), encoding };
  },
  write(file, document, context) {
    const { text: original, encoding } = decodeFile(file, context.encoding);
    const splices = textSplices(original, readText(original, context), document, context);
    return { bytes: spliceTextFile(file, encoding.encoding, splices, { to: context.writtenIn }), refused: [] };
  },
  readLines,
  readParts: repairParts,
};

const readText = (original: string, context: ReadContext): RepairedProse =>
  context.repair === "off"
    ? { units: readLines(original), findings: [], edits: [], leftOut: [] }
    : repairProse(original, context);

function readLines(original: string): SourceUnit[] {
  const map = identityMap(original);
  const units: SourceUnit[] = [];
  for (const match of original.matchAll(LINE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    units.push({ kind: "paragraph", text: match[0], codes: [], map: sliceMap(map, span) });
  }
  return units;
}

const LINE = /\S(?:[^\r\n]*\S)?/gu; // a line with something on it, less the white space around it
