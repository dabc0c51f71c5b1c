import type { Unit } from "../../languages/quantities/measures/units.js";
import type { Quantity } from "../../languages/quantities/quantity.js";

/** A measured quantity in the unit of another, to three figures: 1200亩 beside hectares is 80 hectares. Nothing where a unit is missing. */
export function inUnitOf(quantity: Quantity, { unit }: Quantity): Quantity | undefined {
  const [reading] = quantity.readings;
  if (reading === undefined || unit === undefined || quantity.unit?.dimension !== unit.dimension) return undefined;
  if (NO_SIZES.has(unit.dimension)) return undefined;
  const value = Number(((reading.value * quantity.unit.size) / unit.size).toPrecision(3));
  return { ...quantity, unit, readings: [{ ...reading, value }] };
}

/** Degrees do not start from one zero. */
const NO_SIZES: ReadonlySet<Unit["dimension"]> = new Set(["temperature"]);
