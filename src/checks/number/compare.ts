import type { Quantity } from "../../languages/quantities/quantity.js";
import { groupBy } from "../../model/group-by.js";
import { agreement, isBareDate, isConverted, isRounded } from "./agree.js";
import { kindOf } from "./group.js";

/** A quantity of the source and the one of the target that gives it. */
export interface Pair {
  readonly source: Quantity;
  readonly target: Quantity;
  readonly how: "same" | "rounded" | "converted";
}

/** A quantity that no quantity of the other side answers. `again`: the other side has an equal one, which answers another already. */
export interface Leftover {
  readonly quantity: Quantity;
  readonly again: boolean;
}

/** The quantities of two sides: those that answer each other, and those that no other answers. */
export interface Comparison {
  readonly pairs: readonly Pair[];
  readonly missing: readonly Leftover[];
  readonly extra: readonly Leftover[];
}

/**
 * Which quantities of a source its target gives. Each answers one, the best first; what is then left over may fall into its parts, be
 * rounded or in another unit.
 */
export function compareQuantities(source: readonly Quantity[], target: readonly Quantity[]): Comparison {
  const whole = assign(source, target, exactly);
  const isSettled = whole.missing.length === 0 || whole.extra.length === 0;
  const { pairs, missing, extra } = isSettled ? whole : assignLeftovers(whole);
  return {
    pairs,
    missing: leftovers(missing, target, agrees),
    extra: leftovers(extra, source, (part, other) => agrees(other, part)),
  };
}

function assignLeftovers(whole: Assignment): Assignment {
  const turned = assign(whole.missing, whole.extra, inOtherUnits); // 亩产500公斤 is "7,500 kg per hectare", not "7" and "500"
  const parted = assign(partsIn(turned.missing, turned.extra), partsIn(turned.extra, turned.missing), exactly);
  const near = assign(regroup(turned.missing, parted.missing), regroup(turned.extra, parted.extra), nearly);
  const loose = assign(near.missing, near.extra, barely(near));
  const found = [whole, turned, parted, near, loose];
  return { ...loose, pairs: found.flatMap(({ pairs }) => pairs) };
}

function leftovers(left: readonly Quantity[], others: readonly Quantity[], isSame: IsSame): Leftover[] {
  if (left.length === 0) return [];
  const [index, isRenamed] = [indexOf(others), renamedIn(others)];
  return left.map((quantity) => ({ quantity, again: !isRenamed(quantity) && isSaid(quantity, index, isSame) }));
}

type IsSame = (one: Quantity, other: Quantity) => boolean;

const partsOf = (quantity: Quantity): readonly Quantity[] => quantity.parts ?? [quantity];

/** What quantities may fall into; the figures of a name do not answer those of another. */
function partsIn(quantities: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  const isRenamed = renamedIn(others);
  return quantities.flatMap((quantity) => (isRenamed(quantity) ? quantity : partsOf(quantity)));
}

/** Tells whether the other side has the figures of a code with as many other letters: B2B and B2C are two names. */
function renamedIn(others: readonly Quantity[]): (quantity: Quantity) => boolean {
  const codes = groupBy(new Set(others.flatMap(({ code }) => code ?? [])), shapeOf);
  return ({ code }) => code !== undefined && codes.get(shapeOf(code))?.some((other) => other !== code) === true;
}

const shapeOf = (code: string): string => `${code.length} ${code.replace(/[^\d.]/gu, "")}`;

/** Parts that nothing answers are told as what they are part of, unless some of it is answered. */
function regroup(quantities: readonly Quantity[], left: readonly Quantity[]): Quantity[] {
  const open = new Set(left);
  return quantities.flatMap((quantity) => {
    if (open.has(quantity)) return quantity;
    const parts = partsOf(quantity).filter((part) => open.has(part));
    const isFraction = quantity.step === 0 && parts.length > 0;
    return isFraction || parts.length === partsOf(quantity).length ? [quantity] : parts;
  });
}

const agrees = (source: Quantity, target: Quantity): boolean =>
  agreement(source, target) > 0 || isConverted(source, target);

/** Quantities and their parts by value, code and dimension, each list as long as is worth looking through. */
type QuantityIndex = ReadonlyMap<string, readonly Quantity[]>;

function indexOf(quantities: readonly Quantity[]): QuantityIndex {
  const index = new Map<string, Quantity[]>();
  for (const quantity of quantities.flatMap(withParts)) {
    for (const key of keysOf(quantity)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [quantity]);
      else if (known.length < WINDOW) known.push(quantity);
    }
  }
  return index;
}

/** The halves of a fraction say nothing alone, nor do the feet of 5英尺7英寸. */
const withParts = (quantity: Quantity): Quantity[] => [
  quantity,
  ...(quantity.step === 0 || quantity.unit !== undefined ? [] : (quantity.parts ?? [])),
];

const keysOf = ({ readings, code, unit }: Quantity): string[] => [
  ...readings.map(({ value }) => value.toPrecision(9)),
  ...(code === undefined ? [] : [code]),
  ...(unit === undefined ? [] : [unit.dimension]),
];

const isSaid = (one: Quantity, others: QuantityIndex, isSame: IsSame): boolean =>
  withParts(one).some((part) => keysOf(part).some((key) => others.get(key)?.some((other) => isSame(part, other))));

interface Edge {
  readonly source: number;
  readonly target: number;
  readonly how: Pair["how"];
  readonly score: number;
}
type Judge = (source: Quantity, target: Quantity) => { readonly how: Pair["how"]; readonly score: number } | undefined;

const exactly: Judge = (source, target) => {
  const score = agreement(source, target);
  return score > 0 ? { how: "same", score } : undefined;
};

const inOtherUnits: Judge = (source, target) =>
  isConverted(source, target) ? { how: "converted", score: 1 } : undefined;

const nearly: Judge = (source, target) => {
  if (isConverted(source, target)) return { how: "converted", score: 2 };
  return isRounded(source, target) ? { how: "rounded", score: 1 } : undefined;
};

/** A bare figure may be a day or month where its side has none of the kind left over. */
function barely({ missing, extra }: Assignment): Judge {
  const [lost, more] = [new Set(missing.map(kindOf)), new Set(extra.map(kindOf))];
  return (source, target) => {
    const isFree = !more.has(kindOf(source)) && !lost.has(kindOf(target));
    return isFree && isBareDate(source, target) ? { how: "same", score: 1 } : undefined;
  };
}

interface Assignment {
  readonly pairs: readonly Pair[];
  readonly missing: readonly Quantity[];
  readonly extra: readonly Quantity[];
}

/** Pairs the best first; among equals those that stand at like places. */
function assign(source: readonly Quantity[], target: readonly Quantity[], judge: Judge): Assignment {
  const edges: Edge[] = [];
  source.forEach((one, from) => {
    const expected = Math.round((from * target.length) / source.length);
    for (let to = Math.max(0, expected - WINDOW); to < Math.min(target.length, expected + WINDOW); to += 1) {
      const other = target[to];
      const judged = other && judge(one, other);
      if (judged)
        edges.push({
          source: from,
          target: to,
          how: judged.how,
          score: judged.score - Math.abs(to - expected) / (4 * WINDOW),
        });
    }
  });
  edges.sort((a, b) => b.score - a.score);
  const [taken, given] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const edge of edges) {
    const [one, other] = [source[edge.source], target[edge.target]];
    if (taken.has(edge.source) || given.has(edge.target) || !one || !other) continue;
    taken.add(edge.source);
    given.add(edge.target);
    pairs.push({ source: one, target: other, how: edge.how });
  }
  return { pairs, missing: source.filter((_, at) => !taken.has(at)), extra: target.filter((_, at) => !given.has(at)) };
}

/** How far apart in the order of a segment two quantities may stand that belong together; keeps long segments linear. */
const WINDOW = 60;
