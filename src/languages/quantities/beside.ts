import type { Span } from "../../model/span.js";
import { after, before, type IsAt } from "./surroundings.js";
import type { Watch } from "./watch.js";

/** What words beside a number say: sources of regular expressions for what stands straight before and straight after it. */
export interface Beside {
  readonly before?: string;
  readonly after?: string;
}

/** Looks for words beside the numbers of the text that a watch has taken last. */
export interface BesideFinder {
  /** Whether the text may hold them at all. */
  readonly mayBeThere: () => boolean;
  readonly isBeside: (folded: string, span: Span) => boolean;
}

/** Watches for words beside numbers: most texts do not hold them, and of these no number is asked. */
export function watchBeside({ before: lead, after: tail }: Beside, watch: Watch): BesideFinder {
  const isBefore = watched(lead, before, watch);
  const isAfter = watched(tail, after, watch);
  return {
    mayBeThere: () => isBefore.mayBeThere() || isAfter.mayBeThere(),
    isBeside: (folded, { start, end }) => isBefore.isAt(folded, start) || isAfter.isAt(folded, end),
  };
}

function watched(source: string | undefined, finderOf: (source: string) => IsAt, watch: Watch) {
  if (source === undefined) return NOWHERE;
  const [number, isAt] = [watch.add(source), finderOf(source)];
  const mayBeThere = (): boolean => watch.mayHold(number);
  return { mayBeThere, isAt: (folded: string, offset: number) => mayBeThere() && isAt(folded, offset) };
}

const NOWHERE = { mayBeThere: () => false, isAt: () => false };
