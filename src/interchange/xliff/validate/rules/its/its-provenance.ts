import { attributeOf } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { carriers, hasAny, provenance } from "./its-attributes.js";

const records = (attributes: string): string =>
  `<its:provenanceRecords xml:id="p1"><its:provenanceRecord ${attributes}/></its:provenanceRecords>`;

/** A record of provenance that names nobody, or a provenance that is told twice: here and in a record. */
export const itsProvenance: XliffRule = {
  rule: "xliff/its-provenance",
  on: [...carriers, "its:provenanceRecord"],
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [
      beforeSegment(records("")),
      beforeSegment(records('tool="t"'), 'its:tool="t" its:provenanceRecordsRef="#its=p1"'),
    ],
    holds: [beforeSegment(records('tool="t"'), 'its:provenanceRecordsRef="#its=p1"'), beforeSegment("", 'its:org="o"')],
  },
  *check(element) {
    const isRecord = element.name.key === "its:provenanceRecord";
    const isWrong = isRecord
      ? !provenance.some((local) => attributeOf(element, local) !== undefined)
      : hasAny(element, provenance) && hasAny(element, ["provenanceRecordsRef"]);
    if (isWrong) yield {};
  },
};
