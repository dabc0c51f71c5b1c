import { headOf } from "../../content/head.js";
import type { XmlElement } from "../../document/element.js";
import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "../core/repeated-ids.js";

const records = (id: string): string =>
  `<its:provenanceRecords xml:id="${id}"><its:provenanceRecord tool="t"/></its:provenanceRecords>`;
const file = (inUnit: string): string =>
  inFile(`${records("p1")}<unit id="u1">${records(inUnit)}${segment("你好")}</unit>`);

/** Two records of one `xml:id`; unlike the ids of XLIFF it is of the whole document. */
export const itsId: XliffRule = {
  rule: "xliff/its-id",
  on: ["xliff"],
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: { breaks: [file("p1")], holds: [file("p2")] },
  check: (root) => repeatedIds(recordsIn(root), "xml:id"),
};

const RECORDS = new Set(["its:locQualityIssues", "its:provenanceRecords"]);
const WRAPPERS = new Set(["mtc:matches", "mtc:match"]);
const STRUCTURE = new Set(["file", "group", "unit"]);

function* recordsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of headOf(element)) {
    if (RECORDS.has(child.name.key)) yield child;
    else if (WRAPPERS.has(child.name.key)) yield* recordsIn(child);
  }
  for (const child of element.children) if (STRUCTURE.has(child.name.key)) yield* recordsIn(child);
}
