import { type Document, segmentsOf } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import { codesOf, codesWithoutPartner, nameOf } from "../../model/kept-codes.js";

/** The inline codes of sources that translations are without, in the order of the document. A sentence without a translation has lost none. */
export const lostCodes = (document: Document): Issue[] =>
  Array.from(segmentsOf(document)).flatMap(({ segment: { id, place, source, target } }) =>
    target === undefined
      ? []
      : codesWithoutPartner(codesOf(source), codesOf(target)).map((code) => ({
          rule: "code/missing",
          type: "markup",
          severity: "error",
          values: { code: nameOf(code) },
          segment: id,
          ...(place && { place }),
        })),
  );
