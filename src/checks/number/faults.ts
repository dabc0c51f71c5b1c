import type { Span } from "../../model/span.js";
import type { Quantity, ReadingKind } from "../../text/quantities/quantity.js";
import { isEqual } from "./agree.js";
import { type Comparison, compareQuantities } from "./compare.js";
import { unexcused } from "./excuses.js";

/** The rules of this family, without the family's name. */
export type NumberRule =
  | "missing"
  | "extra"
  | "magnitude"
  | "date"
  | "range"
  | "percent-point"
  | "times"
  | "unit"
  | "currency"
  | "ordinal"
  | "identifier"
  | "rounded"
  | "approximate"
  | "format";

/** One fault: a quantity of one side, or two that should be one. */
export interface Fault {
  readonly rule: NumberRule;
  readonly source?: Quantity;
  readonly target?: Quantity;
  /** The target over the source. */
  readonly factor?: number;
  /** What a lenient reader lets pass: a numeral in words, a code, a date. */
  readonly grave: boolean;
}

/** The two texts with what was read in them. */
export interface Reading {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** All faults of the numbers of a segment, those of the source's quantities first. */
export function faultsOf(source: Reading, target: Reading): Fault[] {
  const compared = compareQuantities(source.quantities, target.quantities);
  const { missing, extra } = unexcused(compared, source.text, target.text);
  const { joined, missing: lost, extra: more } = joinLeftovers(missing, extra);
  return [
    ...joined,
    ...lost.map((one) => alone(one, "missing")),
    ...more.map((one) => alone(one, "extra")),
    ...compared.pairs.flatMap(pairFault),
  ];
}

const alone = (one: Quantity, rule: "missing" | "extra"): Fault => ({
  rule: one.code === undefined ? rule : "identifier",
  [rule === "missing" ? "source" : "target"]: one,
  grave: one.claim === "sure",
});

interface Joined {
  readonly joined: readonly Fault[];
  readonly missing: readonly Quantity[];
  readonly extra: readonly Quantity[];
}

/** Leftovers of both sides that are one fault: the same but for a power of ten, or the same part of a date. */
function joinLeftovers(missing: readonly Quantity[], extra: readonly Quantity[]): Joined {
  const joined: Fault[] = [];
  const [lost, more] = [new Set(missing), new Set(extra)];
  for (const join of joins) {
    for (const source of Array.from(lost).slice(0, MOST)) {
      for (const target of Array.from(more).slice(0, MOST)) {
        const fault = join(source, target);
        if (fault === undefined) continue;
        joined.push(fault);
        lost.delete(source);
        more.delete(target);
        break;
      }
    }
  }
  return { joined, missing: Array.from(lost), extra: Array.from(more) };
}

const MOST = 100;
const DATE: ReadonlySet<ReadingKind> = new Set(["year", "month", "day", "decade", "century", "clock"]);
const kindOf = ({ readings: [first] }: Quantity): ReadingKind | undefined => first?.kind;

const joins: readonly ((source: Quantity, target: Quantity) => Fault | undefined)[] = [
  (source, target) => {
    const factor = powerOfTen(source, target);
    return factor === undefined ? undefined : { rule: "magnitude", source, target, factor, grave: true };
  },
  (source, target) => {
    const kind = kindOf(source);
    const isDate = kind !== undefined && DATE.has(kind) && target.readings.some((reading) => reading.kind === kind);
    return isDate ? { rule: "date", source, target, grave: true } : undefined;
  },
  (source, target) =>
    kindOf(source) === "times" && target.readings.some(({ kind }) => kind === "times") ? { rule: "times", source, target, grave: true } : undefined,
  (source, target) =>
    kindOf(source) === "ordinal" && kindOf(target) === "ordinal" ? { rule: "ordinal", source, target, grave: true } : undefined,
  (source, target) => (isMisread(source, target) ? { rule: "missing", source, target, grave: true } : undefined),
];

function powerOfTen({ readings: [one], step }: Quantity, { readings: [other], claim }: Quantity): number | undefined {
  if (!one || !other || step === undefined || claim === "maybe" || DATE.has(one.kind) || one.value === 0 || other.value === 0) return undefined;
  const factor = other.value / one.value;
  const power = Math.round(Math.log10(factor));
  return power !== 0 && Math.abs(power) <= 9 && isEqual(factor, 10 ** power) && one.value !== 1 && other.value !== 1 ? Number((10 ** power).toPrecision(1)) : undefined;
}

/** Figures of one length that differ in one place or in two that changed places: 2712 and 2721. */
function isMisread({ readings: [one], claim, unit, currency }: Quantity, { readings: [other], claim: otherClaim, unit: otherUnit, currency: otherCurrency }: Quantity): boolean {
  if (!one || !other || claim !== "sure" || otherClaim !== "sure") return false;
  const isMeasured = (unit !== undefined && unit.id === otherUnit?.id) || (currency !== undefined && currency.id === otherCurrency?.id);
  const [figures, others] = [one.value, other.value].map((value) => Number(value.toPrecision(12)).toString().replace(".", "").replace(/0+$/u, ""));
  if (figures === undefined || others === undefined) return false;
  if (isMeasured || (one.kind === "percent" && other.kind === "percent")) return true;
  if (figures.length < 2 || figures.length !== others.length) return false;
  const differing = Array.from(figures).filter((figure, at) => figure !== others[at]).length;
  return differing <= 2;
}

/** What is not quite right between two that agree. */
function pairFault({ source, target, how }: Comparison["pairs"][number]): Fault[] {
  const both = { source, target };
  if (source.unit && target.unit && how === "same" && source.unit.dimension === target.unit.dimension && !isEqual(source.unit.size, target.unit.size))
    return [{ rule: "unit", ...both, grave: true }];
  if (source.currency && target.currency && how !== "converted" && isOtherCurrency(source.currency, target.currency))
    return [{ rule: "currency", ...both, grave: true }];
  const [one, other] = [kindOf(source), kindOf(target)];
  if ((one === "point" && other === "percent") || (one === "percent" && other === "point")) return [{ rule: "percent-point", ...both, grave: true }];
  if (how === "rounded") return [{ rule: "rounded", ...both, grave: false }];
  if (source.bound !== undefined && source.bound !== target.bound && source.claim === "sure") return [{ rule: "approximate", ...both, grave: false }];
  return [];
}

type Money = NonNullable<Quantity["currency"]>;
function isOtherCurrency(one: Money, other: Money): boolean {
  if (one.id === other.id) return false;
  const isFamily = one.id === "元" || other.id === "$";
  return isFamily ? one.dollar !== true || (other.dollar !== true && other.id !== "CNY") : true;
}

/** Where a fault is shown: the target's place where it has one. */
export const spansOf = ({ source, target }: Fault): { sourceSpan?: Span; targetSpan?: Span } => ({
  ...(source && { sourceSpan: source.span }),
  ...(target && { targetSpan: target.span }),
});
