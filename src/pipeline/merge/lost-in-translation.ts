import { type Document, segmentsOf } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import { lostCodes, nameOf } from "../../model/kept-codes.js";

/**
 * The inline codes of sources that translations have lost, in the order of the document; of a pair its beginning. A sentence without a
 * translation has lost none.
 */
export const lostInTranslation = (document: Document): Issue[] =>
  Array.from(segmentsOf(document)).flatMap(({ unit, segment: { id, place, source, target } }) => {
    if (target === undefined) return [];
    const lost = lostCodes(source, target, unit.kind === "cue");
    const begun = new Set(lost.flatMap((code) => (code.kind === "open" ? [code.id] : [])));
    return lost
      .filter((code) => code.kind !== "close" || !begun.has(code.id))
      .map((code) => ({
        rule: "code/missing",
        type: "markup",
        severity: "error",
        values: { code: nameOf(code) },
        segment: id,
        ...(place && { place }),
      }));
  });
