import { nameTable } from "../../../../../model/name-table.js";
import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const fixed = 'canCopy="no" canDelete="no"';
const pair = (start: string, end: string): string => inSource(`<sc id="1" ${start}/>你好<ec startRef="1" ${end}/>`);

/** A span whose two ends may not be copied, deleted, moved or crossed alike. */
export const codePair: XliffRule = {
  rule: "xliff/code-pair",
  on: ["unit", "mtc:match"],
  section: "4.2.3.4",
  examples: {
    breaks: [
      pair('canDelete="no"', 'canDelete="yes"'),
      pair('canCopy="no"', ""),
      pair("", 'canOverlap="no"'),
      pair(`canReorder="firstNo" ${fixed}`, `canReorder="yes" ${fixed}`),
    ],
    holds: [
      pair('canDelete="no" canCopy="yes"', 'canDelete="no"'),
      pair(`canReorder="firstNo" ${fixed}`, `canReorder="no" ${fixed}`),
    ],
  },
  *check(holder, { contentOf }) {
    for (const { spans } of contentOf(holder).flows) {
      for (const { start, ends } of spans) {
        for (const end of start.name.key === "sc" ? ends : []) {
          for (const [attribute, section] of permissions) {
            const stated = attributeOf(end, attribute) ?? "yes";
            const ofStart = attributeOf(start, attribute) ?? "yes";
            const expected = asEnd[ofStart] ?? ofStart;
            if (stated !== expected)
              yield { element: end, attribute, section, values: { permission: attribute, expected } };
          }
        }
      }
    }
  },
};

const permissions = [
  ["canCopy", "4.3.1.2"],
  ["canDelete", "4.3.1.3"],
  ["canOverlap", "4.3.1.4"],
  ["canReorder", "4.3.1.5"],
] as const;

/** The end says what the start says; of a sequence that its start begins it is never the first. */
const asEnd = nameTable<string>({ firstNo: "no" });
