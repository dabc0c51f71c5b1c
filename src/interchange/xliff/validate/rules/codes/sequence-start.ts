import { attributeOf, type XmlElement } from "../../document/element.js";
import { inSource, inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { type Stop, stopsIn } from "./stops.js";

const fixed = (id: string, canReorder: string): string =>
  `<ph id="${id}" canReorder="${canReorder}" canCopy="no" canDelete="no"/>`;

/**
 * A code that is said to follow another in a fixed sequence, and follows none. The end of a span follows its start, whatever stands between.
 * Of a target only its own sequences are looked at: where it has those of the source in another order, `reordered` says so.
 */
export const sequenceStart: XliffRule = {
  rule: "xliff/sequence-start",
  on: ["unit", "mtc:match"],
  section: "4.3.1.5",
  examples: {
    breaks: [
      inSource(fixed("1", "no")),
      inSource(`${fixed("1", "firstNo")}<ph id="2"/>${fixed("3", "no")}`),
      inUnit(segment("你好", `Hello${fixed("1", "no")}`)),
      inUnit(segment('你好<ph id="1"/>', `<ph id="1"/>Hello${fixed("2", "no")}`)),
    ],
    holds: [
      inSource(
        `${fixed("1", "firstNo")}你${fixed("2", "no")}好${fixed("3", "no")}<ph id="4"/>${fixed("5", "firstNo")}`,
      ),
      inSource('<pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">你<ph id="2"/>好</pc>'),
      inUnit(segment("你好", `Hello${fixed("1", "firstNo")}${fixed("2", "no")}`)),
      inUnit(segment(fixed("1", "firstNo")) + segment("好", `good${fixed("2", "no")}`)),
    ],
  },
  *check(holder, { contentOf }) {
    const { parts, inSources, inTargets } = contentOf(holder);
    if (!hasSequences(inSources) && !hasSequences(inTargets)) return;
    const inSource = stopsIn(parts.map(({ source }) => source));
    for (const { code } of loose(inSource)) yield { element: code, attribute: "canReorder" };
    const own = new Set(inTargets);
    const ofSource = new Set(inSource.filter(({ canReorder }) => canReorder !== "yes").map(({ key }) => key));
    const ordered = parts.toSorted((first, second) => first.order - second.order);
    for (const { code, key } of loose(stopsIn(ordered.map(({ source, target }) => target ?? source))))
      if (own.has(code) && !ofSource.has(key)) yield { element: code, attribute: "canReorder" };
  },
};

/** Codes of a sequence that follow no other of it. */
function loose(stops: readonly Stop[]): readonly Stop[] {
  const fixed = new Set(stops.filter(({ canReorder }) => canReorder !== "yes").map(({ key }) => key));
  return stops.filter(({ canReorder, endOf }, index) => {
    const follows = (stops[index - 1]?.canReorder ?? "yes") !== "yes" || (endOf !== undefined && fixed.has(endOf));
    return canReorder === "no" && !follows;
  });
}

/** Whether some of these codes are in a fixed order. Most units have none of them, and their rules need not look further. */
export const hasSequences = (codes: readonly XmlElement[]): boolean =>
  codes.some((code) => (attributeOf(code, "canReorder") ?? "yes") !== "yes");
