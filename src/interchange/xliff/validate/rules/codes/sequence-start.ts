import type { UnitContent } from "../../content/unit-content.js";
import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { stopsIn } from "./stops.js";

const fixed = (id: string, canReorder: string): string =>
  `<ph id="${id}" canReorder="${canReorder}" canCopy="no" canDelete="no"/>`;

/** A code that is said to follow another in a fixed sequence, and follows none. The end of a span follows its start, whatever stands between. */
export const sequenceStart: XliffRule = {
  rule: "xliff/sequence-start",
  on: ["unit", "mtc:match"],
  section: "4.3.1.5",
  examples: {
    breaks: [inSource(fixed("1", "no")), inSource(`${fixed("1", "firstNo")}<ph id="2"/>${fixed("3", "no")}`)],
    holds: [
      inSource(
        `${fixed("1", "firstNo")}你${fixed("2", "no")}好${fixed("3", "no")}<ph id="4"/>${fixed("5", "firstNo")}`,
      ),
      inSource('<pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">你<ph id="2"/>好</pc>'),
    ],
  },
  *check(holder, { contentOf }) {
    const content = contentOf(holder);
    if (!hasSequences(content)) return;
    const stops = stopsIn(content.parts.map(({ source }) => source));
    const fixed = new Set(stops.filter(({ canReorder }) => canReorder !== "yes").map(({ key }) => key));
    for (const [index, { code, canReorder, endOf }] of stops.entries()) {
      const follows = (stops[index - 1]?.canReorder ?? "yes") !== "yes" || (endOf !== undefined && fixed.has(endOf));
      if (canReorder === "no" && !follows) yield { element: code, attribute: "canReorder" };
    }
  },
};

/** Whether a unit has codes whose order is fixed. Most units have none, and their rules need not look further. */
export const hasSequences = ({ inSources }: UnitContent): boolean =>
  inSources.some((code) => (attributeOf(code, "canReorder") ?? "yes") !== "yes");
