import type { Quantity } from "../../languages/quantities/quantity.js";
import type { Span } from "../../model/span.js";
import type { Circumstances } from "./unanswered.js";

/** Quantities of both sides that nothing answers. */
interface Leftovers {
  readonly missing: readonly Quantity[];
  readonly extra: readonly Quantity[];
}

/**
 * Leftovers less those that count the same things: 安徽、重庆等8省 is "Anhui, Chongqing and six other provinces", which leaves out the
 * two that are named.
 */
export function lessOthers(
  { missing, extra }: Leftovers,
  stated: readonly Quantity[],
  { source, target, phrasing }: Circumstances,
): Leftovers {
  const others = stated.filter(({ span }) =>
    phrasing.target.countsOthers?.(before(target, span), target.slice(span.end, span.end + 8)),
  );
  if (others.length === 0) return { missing, extra };
  const listed = missing.filter(({ span }) =>
    phrasing.source.countsListed?.(source.slice(Math.max(0, span.start - 3), span.start)),
  );
  const counted = new Map(
    others.flatMap((other) => listed.filter((all) => isLess(other, all)).map((all) => [other, all])),
  );
  const all = new Set(counted.values());
  return { missing: missing.filter((one) => !all.has(one)), extra: extra.filter((one) => !counted.has(one)) };
}

const before = (text: string, { start }: Span): string => text.slice(Math.max(0, start - 7), start);

/** The most things that a text names before 等. */
const MOST_NAMED = 9;

function isLess({ readings: [other] }: Quantity, { readings: [all] }: Quantity): boolean {
  const named = (all?.value ?? 0) - (other?.value ?? 0);
  return named > 0 && named <= MOST_NAMED;
}
