import type { Quantity } from "../../languages/quantities/quantity.js";
import { isEqual } from "./agree.js";
import type { Fault } from "./fault.js";
import { isOfDate, kindOf } from "./group.js";

/** The faults that two leftovers made together, and the leftovers that remain. */
export interface Joined {
  readonly joined: readonly Fault[];
  readonly missing: readonly Quantity[];
  readonly extra: readonly Quantity[];
}

/** Leftovers of both sides that are one fault, by the first of `joins` that says so; the others remain. */
export function joinLeftovers(
  missing: readonly Quantity[],
  extra: readonly Quantity[],
  joins: readonly Join[],
): Joined {
  const joined: Fault[] = [];
  const [lost, more] = [new Set(missing), new Set(extra)];
  for (const join of joins) {
    for (const source of Array.from(lost).slice(0, MOST)) {
      const fault = firstOf(Array.from(more).slice(0, MOST), (target) => join(source, target));
      if (fault?.target === undefined) continue;
      joined.push(fault);
      lost.delete(source);
      more.delete(fault.target);
    }
  }
  return { joined, missing: Array.from(lost), extra: Array.from(more) };
}

/** Leftovers of a side that are tried with each of the other; keeps the time for a hostile text in bounds. */
const MOST = 40;

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Join = (source: Quantity, target: Quantity) => Fault | undefined;

const join = (rule: Fault["rule"], isOne: (source: Quantity, target: Quantity) => boolean): Join => {
  return (source, target) => (isOne(source, target) ? { rule, source, target, isCertain: true } : undefined);
};

/** What two leftovers are together, what is told apart best first. `areOfRanges` knows what stands in a range on either side. */
export const joinsOf = (areOfRanges: (source: Quantity, target: Quantity) => boolean): readonly Join[] => [
  (source, target) => {
    const factor = powerOfTen(source, target);
    return factor === undefined ? undefined : { rule: "magnitude", source, target, factor, isCertain: true };
  },
  join(
    "date",
    (source, target) => isOfDate(kindOf(source)) && target.readings.some(({ kind }) => kind === kindOf(source)),
  ),
  join("times", (source, target) => kindOf(source) === "times" && target.readings.some(({ kind }) => kind === "times")),
  join("ordinal", (source, target) => kindOf(source) === "ordinal" && kindOf(target) === "ordinal"),
  join("identifier", (source, target) => source.code !== undefined && target.code !== undefined),
  join("range", areOfRanges),
  join("missing", isMisread),
];

/** 10, 0.001 and the like, where the target is that many times the source. */
function powerOfTen({ readings: [one], step }: Quantity, { readings: [other], claim }: Quantity): number | undefined {
  if (!one || !other || step === undefined || claim === "maybe" || isOfDate(one.kind)) return undefined;
  if (one.value <= 0 || other.value <= 0 || one.value === 1 || other.value === 1) return undefined;
  const factor = other.value / one.value;
  const power = Math.round(Math.log10(factor));
  if (power === 0 || Math.abs(power) > 9 || !isEqual(factor, 10 ** power)) return undefined;
  return Number((10 ** power).toPrecision(1));
}

/**
 * Whether the target misreads the source: the two are amounts of one unit, or figures of one length that differ in one place or have two
 * places exchanged, as 2712 and 2721.
 */
function isMisread(source: Quantity, target: Quantity): boolean {
  const [[one], [other]] = [source.readings, target.readings];
  if (!one || !other || source.claim !== "sure" || target.claim !== "sure") return false;
  const isMeasured = source.unit !== undefined && source.unit.id === target.unit?.id;
  const isPaid = source.currency !== undefined && source.currency.id === target.currency?.id;
  if (isMeasured || isPaid || (one.kind === "percent" && other.kind === "percent")) return true;
  const [figures, others] = [figuresOf(one.value), figuresOf(other.value)];
  if (figures.length < 2 || figures.length !== others.length) return false;
  const differing = Array.from(figures).filter((figure, at) => figure !== others[at]).length;
  return differing < Math.min(3, figures.length);
}

const figuresOf = (value: number): string => Number(value.toPrecision(12)).toString().replace(".", "");
