import { once, remembering } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import { foldText } from "../../text/fold.js";
import type { Hunk } from "./align-units.js";
import { type Restated, restatementsIn } from "./restated.js";
import type { ScoreUnit } from "./units.js";

/** Two sentences and where they differ. */
export interface Differing {
  readonly now: string;
  readonly was: string;
  readonly nowUnits: readonly ScoreUnit[];
  readonly wasUnits: readonly ScoreUnit[];
  readonly hunks: readonly Hunk[];
  readonly placed: () => readonly PlacedHunk[];
  /** The sentences folded, of the same lengths. */
  readonly folded: () => { readonly now: string; readonly was: string };
  /** Where one of the two denies the opposite of what the other says, among what differs. */
  readonly restated: () => Restated;
}

/** A hunk, and the stretches of the two sentences that it covers; a name of the glossary is in none. */
export interface PlacedHunk extends Hunk {
  readonly nowSpans: readonly Span[];
  readonly wasSpans: readonly Span[];
}

/** What is known of two sentences that were laid on each other: most pairs ask for little of it. */
export function differingOf(
  { now, was, nowUnits, wasUnits }: Pick<Differing, "now" | "was" | "nowUnits" | "wasUnits">,
  hunks: readonly Hunk[],
): Differing {
  const placed = once(() =>
    hunks.map((hunk) => ({ ...hunk, nowSpans: spansOf(nowUnits, hunk.now), wasSpans: spansOf(wasUnits, hunk.was) })),
  );
  const folded = once(() => ({ now: foldedOf(now), was: foldedOf(was) }));
  const restated = once(() =>
    restatementsIn(
      { text: folded().now, differing: placed().flatMap(({ nowSpans }) => nowSpans) },
      { text: folded().was, differing: placed().flatMap(({ wasSpans }) => wasSpans) },
    ),
  );
  return { now, was, nowUnits, wasUnits, hunks, placed, folded, restated };
}

/** A new sentence is compared with many earlier ones. */
const foldedOf = remembering(foldText, 100);

function spansOf(units: readonly ScoreUnit[], [from, to]: readonly [number, number]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind === "name") continue;
    const last = spans.at(-1);
    if (last?.end === unit.span.start) spans[spans.length - 1] = { start: last.start, end: unit.span.end };
    else spans.push(unit.span);
  }
  return spans;
}
