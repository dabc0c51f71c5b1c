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
    if (!hasSequences(content.inSources) || content.inTargets.length === 0) return;
    const inSource = stopsIn(content.parts.map(({ source }) => source));
    const inTarget = stopsIn(content.parts.map(({ target, source }) => target ?? source));
    const places = new Map(inTarget.map(({ key }, index) => [key, index]));
    for (const sequence of sequencesIn(inSource)) {
      const lost = sequence.some(({ key }) => !places.has(key));
      const moved = lost ? undefined : sequence.find((step, index) => !keepsPlace(step, sequence[index - 1], places));
      const place = moved && places.get(moved.key);
      const code = place === undefined ? undefined : inTarget[place]?.code;
      if (code !== undefined) yield { element: code };
    }
  },
};

/** A code of a sequence, and its place among all codes of the source. */
interface Step {
  readonly key: string;
  readonly place: number;
}

/** Runs of codes that begin with `firstNo` and go on with `no`. */
function sequencesIn(stops: readonly Stop[]): readonly (readonly Step[])[] {
  const sequences: Step[][] = [];
  for (const [place, { key, canReorder }] of stops.entries()) {
    if (canReorder === "firstNo") sequences.push([{ key, place }]);
    else if (canReorder === "no") sequences.at(-1)?.push({ key, place });
  }
  return sequences;
}

/** Whether a code comes after the one before it, and right after it where it did so in the source. */
function keepsPlace(step: Step, before: Step | undefined, places: ReadonlyMap<string, number>): boolean {
  if (before === undefined) return true;
  const distance = (places.get(step.key) ?? 0) - (places.get(before.key) ?? 0);
  return step.place === before.place + 1 ? distance === 1 : distance > 0;
}
