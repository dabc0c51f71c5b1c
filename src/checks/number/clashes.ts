import type { Quantity } from "../../languages/quantities/quantity.js";
import { groupBy } from "../../model/group-by.js";
import { isEqual } from "./agree.js";
import type { Comparison, Leftover } from "./compare.js";
import type { Fault, NumberRule } from "./fault.js";

/**
 * Faults of quantities that neither side has to give, but both give otherwise: 数百人 as "dozens of people", 周三 as "Tuesday", 亚军 as
 * "third". Only what nothing else in the segment answers is compared, kind by kind and in the order of the text.
 */
export function clashesOf({ missing, extra }: Comparison, told: ReadonlySet<Quantity>): Fault[] {
  const isOpen = ({ quantity, again }: Leftover): boolean => !again && !told.has(quantity);
  const others = groupsOf(extra.filter(isOpen), MOST_WORDS);
  return Array.from(groupsOf(missing.filter(isOpen), MOST_CHARACTERS)).flatMap(([clash, sources]) =>
    pairsOf(unlike(sources), unlike(others.get(clash) ?? [])).map(([source, target]) => faultOf(clash, source, target)),
  );
}

/** What two leftovers must both be to contradict each other. */
type Clash = keyof typeof ruleOf | `unit ${string}`;

const ruleOf = {
  order: "magnitude",
  ordinal: "ordinal",
  first: "ordinal",
  weekday: "date",
  third: "date",
  period: "date",
  decade: "date",
  day: "date",
  month: "date",
  year: "date",
  moon: "date",
  clock: "date",
  interval: "times",
  times: "times",
  fraction: "missing",
} as const satisfies Record<string, NumberRule>;

/** Up to here a bare power of ten is a magnitude, as 百 in 百年一遇 is; 万 in 万里 is "long". */
const MOST_CHARACTERS = 1000;
const MOST_WORDS = 1e9;

function clashOf({ readings: [first], claim, unit }: Quantity, most: number): Clash | undefined {
  if (first === undefined) return undefined;
  const { kind, value } = first;
  if (kind === "number" && unit?.dimension === "time") return `unit ${unit.id}`;
  if (kind === "number" && claim === "maybe" && value >= 10 && value <= most && isRound(value)) return "order";
  if (kind === "number" && unit !== undefined) return `unit ${unit.id}`;
  if (kind === "number" && value > 0 && value < 100 && !Number.isInteger(value)) return "fraction";
  return isClash(kind) ? kind : undefined;
}

/** Powers of ten and a dozen. */
const isRound = (value: number): boolean => Number.isInteger(Math.log10(value)) || value === 12;

const isClash = (kind: string): kind is keyof typeof ruleOf => kind in ruleOf;

function groupsOf(leftovers: readonly Leftover[], most: number): ReadonlyMap<Clash, readonly Quantity[]> {
  return groupBy(
    leftovers.map(({ quantity }) => quantity),
    (quantity) => clashOf(quantity, most),
  );
}

/** The quantities without those that say a value again: 头号种子在首轮 has one ordinal. */
const unlike = (quantities: readonly Quantity[]): Quantity[] =>
  Array.from(groupBy(quantities, ({ readings: [first] }) => first?.value).values(), ([one]) => one).filter(
    (one) => one !== undefined,
  );

/** Where a side has more of a kind than the other, it is open which of them answers which. */
const pairsOf = (sources: readonly Quantity[], targets: readonly Quantity[]): [Quantity, Quantity][] =>
  sources.length !== targets.length
    ? []
    : sources.flatMap((source, at): [Quantity, Quantity][] => {
        const target = targets[at];
        return target === undefined || isAnyEqual(source, target) ? [] : [[source, target]];
      });

const isAnyEqual = (source: Quantity, target: Quantity): boolean =>
  source.readings.some((one) => target.readings.some((other) => isEqual(one.value, other.value)));

function faultOf(clash: Clash, source: Quantity, target: Quantity): Fault {
  const rule = isClash(clash) ? ruleOf[clash] : "missing";
  const [one, other] = [source.readings[0]?.value ?? 1, target.readings[0]?.value ?? 1];
  return {
    rule,
    source,
    target,
    isCertain: false,
    ...(rule === "magnitude" && { factor: Number((other / one).toPrecision(1)) }),
  };
}
