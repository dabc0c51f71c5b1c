import { identityMap, sliceMap } from "../../model/source-map.js";
import { CONTROL_SEQUENCES } from "../../text/control-sequences.js";
import { decodeFile } from "../../text/decode-file.js";
import type { ReadContext, SourceFormat, SourceUnit } from "../format.js";
import { spliceTextFile } from "../splice-text-file.js";
import { controlsAsCodes } from "./controls-as-codes.js";
import { repairParts } from "./repair-parts.js";
import { type RepairedProse, repairProse } from "./repair-prose.js";
import { textSplices } from "./text-splices.js";

/** Plain text, however its lines are wrapped: a paragraph a unit after repair, a line a unit without it. */
export const text: SourceFormat = {
  id: "text",
  datatype: "plaintext",
  read(file, context) {
    const { text: original, encoding } = decodeFile(file, context.encoding);
    const { units, ...read } = readText(original, context);
    return { ...read, units: units.map(controlsAsCodes), encoding };
  },
  write(file, document, context) {
    const { text: original, encoding } = decodeFile(file, context.encoding);
    const { splices, refused } = textSplices(original, readText(original, context), document, context);
    return { bytes: spliceTextFile(file, encoding.encoding, splices, { to: context.writtenIn }), refused };
  },
  readLines,
  readParts: repairParts,
};

/** The units in which something is left to translate once control sequences are codes. */
function readText(original: string, context: ReadContext): RepairedProse {
  const { units, ...read } =
    context.repair === "off"
      ? { units: readLines(original), findings: [], edits: [], leftOut: [] }
      : repairProse(original, context);
  return { ...read, units: units.filter(({ text }) => text.replace(CONTROL_SEQUENCES, "").trim() !== "") };
}

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
