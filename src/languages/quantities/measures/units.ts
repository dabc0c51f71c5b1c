import { unitsOfMass } from "./units/mass.js";
import { unitsOfPhysics } from "./units/physics.js";
import { unitsOfSpace } from "./units/space.js";
import { unitsOfTime } from "./units/time.js";
import type { Unit } from "./units/unit.js";

export type { Unit } from "./units/unit.js";

/** Every unit that numbers are read with. */
export const units: readonly Unit[] = [...unitsOfSpace, ...unitsOfMass, ...unitsOfTime, ...unitsOfPhysics];

/** The same amount in the base of the dimension. */
export const inBase = (value: number, unit: Unit): number =>
  unit.id === "fahrenheit" ? (value - 32) * unit.size : value * unit.size;

/** The same for each size that the name of the unit may have. */
export const inBases = (value: number, unit: Unit): readonly number[] => [
  inBase(value, unit),
  ...(unit.also ?? []).map((size) => value * size),
];
