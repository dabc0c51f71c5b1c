import { exact } from "../figures.js";
import type { Quantity } from "../quantity.js";
import type { Unit } from "./units.js";

/** Places whose customary units differ. */
export type Place = "mainland" | "taiwan" | "hong-kong";

/**
 * Sizes of customary units where they are not those of the mainland, by the unit's id.
 *
 * @see 度量衡器檢定檢查規則 for Taiwan (台斤 600 g, 台尺 10/33 m, 分 a tenth of a 甲 of 0.969917 ha); Weights and Measures Ordinance, Cap. 68, for Hong Kong (catty 604.78982 g)
 */
const sizes: Readonly<Record<Place, Readonly<Record<string, number>>>> = {
  mainland: {},
  taiwan: { jin: 0.6, liang: 0.0375, qian: 0.00375, dan: 60, zhang: 100 / 33, chi: 10 / 33, cun: 1 / 33, fen: 969.917 },
  "hong-kong": {
    ...{ jin: 0.60478982, liang: 0.0377993638, qian: 0.00377993638, dan: 60.478982 },
    ...{ zhang: 3.71475, chi: 0.371475, cun: 0.0371475 },
  },
};

/** Units that only the text of some places means by their name: elsewhere 甲 is a grade. */
const onlyIn: Readonly<Record<string, Place>> = { jia: "taiwan" };

/** Makes the quantities of a text what they are at a place: 两斤 weighs 1 kg on the mainland and 1.2 kg in Taiwan. */
export function inPlace(place: Place): (quantities: readonly Quantity[]) => readonly Quantity[] {
  const local = (unit: Unit): Unit | undefined => {
    if ((onlyIn[unit.id] ?? place) !== place) return undefined;
    const { also: _, ...rest } = unit;
    const size = sizes[place][unit.id];
    return size === undefined ? unit : { ...rest, size };
  };
  return (quantities) => quantities.map((quantity) => withUnits(quantity, local));
}

function withUnits(quantity: Quantity, local: (unit: Unit) => Unit | undefined): Quantity {
  const { unit, parts, per, ...rest } = quantity;
  const [own, ownPer] = [unit && local(unit), per && local(per)];
  if (own === unit && ownPer === per && parts === undefined) return quantity;
  const localParts = parts?.map((part) => withUnits(part, local));
  const sum = own !== unit && own && localParts ? sumIn(own, localParts) : undefined;
  return {
    ...rest,
    ...(sum !== undefined && { readings: [{ kind: "number", value: sum }] }),
    ...(own && { unit: own }),
    ...(ownPer && { per: ownPer }),
    ...(localParts && { parts: localParts }),
  };
}

/** What parts come to in a unit: 三斤四兩 is 3.25 catties where a catty has 16 taels. Nothing where a part is measured otherwise. */
function sumIn({ dimension, size }: Unit, parts: readonly Quantity[]): number | undefined {
  const sizes = parts.map(({ readings: [first], unit }) =>
    first !== undefined && unit?.dimension === dimension ? first.value * unit.size : Number.NaN,
  );
  const sum = sizes.reduce((total, each) => total + each, 0) / size;
  return Number.isNaN(sum) ? undefined : exact(sum);
}
