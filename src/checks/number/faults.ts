import type { Phrasing } from "../../languages/quantities/quantities.js";
import type { Quantity } from "../../languages/quantities/quantity.js";
import { clashesOf } from "./clashes.js";
import { type Comparison, compareQuantities } from "./compare.js";
import { emptyBracketFaults } from "./empty-brackets.js";
import type { Fault } from "./fault.js";
import { joinLeftovers, joinsOf } from "./joins.js";
import { lessOthers } from "./others.js";
import { pairFault, wronglyConverted, wronglyExplainedYears } from "./pair-faults.js";
import type { Reading } from "./reading.js";
import { swappedFaults } from "./swapped.js";
import { unanswered } from "./unanswered.js";

/** All faults of the numbers of a segment: two sides' first, then what is missing, what is extra, and what agrees but for something. */
export function faultsOf(source: Reading, target: Reading, isStrict = false): Fault[] {
  const compared = compareCounted(source, target);
  const faultsOfPairs = [
    ...swappedFaults(compared.pairs, source, target),
    ...emptyBracketFaults(compared.pairs, target, source),
    ...compared.pairs.flatMap((pair) => pairFault(pair, target, source) ?? []),
    ...wronglyExplainedYears(compared),
    ...wronglyConverted(compared, target.text),
  ];
  if (compared.missing.length + compared.extra.length === 0) return faultsOfPairs;
  const circumstances = {
    source: source.text,
    target: target.text,
    phrasing: { source: phrasingOf(source), target: phrasingOf(target) },
    isStrict,
  };
  const left = lessOthers(
    unanswered(compared, circumstances),
    compared.extra.map(({ quantity }) => quantity),
    circumstances,
  );
  const { wouldShow = () => true } = target.language.quantities;
  const [ranged, alsoRanged] = [inRanges(source.quantities), inRanges(target.quantities)];
  const joins = joinsOf((one, other) => ranged.has(one) && alsoRanged.has(other));
  const { joined, missing, extra } = joinLeftovers(left.missing, left.extra, joins);
  const told = new Set([...left.missing, ...left.extra]);
  return [
    ...joined,
    ...clashesOf(compared, told),
    ...missing.filter(wouldShow).map((one) => alone(one, "missing")),
    ...extra.map((one) => alone(one, "extra")),
    ...faultsOfPairs,
  ];
}

/**
 * What each side gives of the other. Where something of the source is not given, a numeral of an idiom or of a name that the translation
 * spells answers nothing: 五台山有两座 is not "five".
 */
function compareCounted(source: Reading, target: Reading): Comparison {
  const all = compareQuantities(source.quantities, target.quantities);
  const { countsNothing } = phrasingOf(source);
  if (countsNothing === undefined || !all.missing.some(({ quantity }) => quantity.claim !== "maybe")) return all;
  const partOf = countsNothing(source.text, target.text);
  const idle = new Set(
    all.pairs
      .filter(({ source: one, target: other }) => {
        if (one.claim !== "maybe") return false;
        if (one.unit !== undefined && other.unit === undefined) return true; // 四周, which is "all around", is no bare "four"
        const part = partOf(one.span);
        return part === "name" || (part === "idiom" && other.unit !== undefined);
      })
      .map((pair) => pair.source),
  );
  const counted = source.quantities.filter((quantity) => !idle.has(quantity));
  return idle.size === 0 ? all : compareQuantities(counted, target.quantities);
}

const phrasingOf = ({ language: { quantities } }: Reading): Phrasing => quantities.phrasing ?? {};

const alone = (one: Quantity, rule: "missing" | "extra"): Fault => ({
  rule: one.code === undefined ? rule : "identifier",
  [rule === "missing" ? "source" : "target"]: one,
  isCertain: one.claim === "sure",
});

/**
 * The quantities that stand in a range, such as 3–5. The first number of a range knows the whole range, and every number that begins before its end stands in it.
 */
function inRanges(quantities: readonly Quantity[]): ReadonlySet<Quantity> {
  const found = new Set<Quantity>();
  let end = 0;
  for (const quantity of quantities) {
    if (quantity.whole?.kind === "range") end = Math.max(end, quantity.whole.span.end);
    if (quantity.span.start < end) found.add(quantity);
  }
  return found;
}
