import { inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { hasSequences } from "./sequence-start.js";
import { type Stop, stopsIn } from "./stops.js";

const fixed = (id: string, canReorder = "no"): string =>
  `<ph id="${id}" canReorder="${canReorder}" canCopy="no" canDelete="no"/>`;
const source = `${fixed("1", "firstNo")}你${fixed("2")}好<ph id="3"/>`;

/** A sequence of codes that the target has in another order, or has parted by another code. */
export const reordered: XliffRule = {
  rule: "xliff/reordered",
  on: ["unit"],
  section: "4.3.1.5",
  examples: {
    breaks: [
      inUnit(segment(source, `${fixed("2")}good${fixed("1", "firstNo")}<ph id="3"/>`)),
      inUnit(segment(source, `${fixed("1", "firstNo")}<ph id="3"/>${fixed("2")}good`)),
    ],
    holds: [inUnit(segment(source, `<ph id="3"/>good${fixed("1", "firstNo")}${fixed("2")}`)), inUnit(segment(source))],
  },
  *check(unit, { contentOf }) {
    const content = contentOf(unit);
    if (!hasSequences(content) || content.inTargets.length === 0) return;
    const inTarget = stopsIn(content.parts.map(({ target, source }) => target ?? source));
    const places = new Map(inTarget.map(({ key }, index) => [key, index]));
    for (const sequence of sequencesIn(stopsIn(content.parts.map(({ source }) => source)))) {
      const found = sequence.map(({ key }) => places.get(key));
      const broken = found.findIndex((place, index) => index > 0 && place !== (found[index - 1] ?? 0) + 1);
      const place = found[broken];
      if (place === undefined || found.includes(undefined)) continue;
      const code = inTarget[place]?.code;
      yield { ...(code && { element: code }) };
    }
  },
};

/** Runs of codes that begin with `firstNo` and go on with `no`. */
function sequencesIn(stops: readonly Stop[]): readonly (readonly Stop[])[] {
  const sequences: Stop[][] = [];
  for (const stop of stops) {
    if (stop.canReorder === "firstNo") sequences.push([stop]);
    else if (stop.canReorder === "no") sequences.at(-1)?.push(stop);
  }
  return sequences;
}
