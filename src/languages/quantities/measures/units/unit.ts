/** What a unit measures. */
type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "time"
  | "temperature"
  | "power"
  | "energy"
  | "voltage"
  | "frequency"
  | "pressure"
  | "storage"
  | "image"
  | "sequence"
  | "substance"
  | "charge"
  | "current"
  | "resistance"
  | "loudness"
  | "dose"
  | "force"
  | "torque"
  | "light"
  | "activity"
  | "cargo"
  | "data-rate";

/** A unit of measure. `size` is in the base of its dimension: m, m², m³, kg, days, watts. */
export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  readonly size: number;
  /** Other sizes that the same name may have: 钱 is 3 g in medicine and 5 g on the market. */
  readonly also?: readonly number[];
  /** How Chinese writes it, Simplified, small letters. */
  readonly zh: readonly string[];
  /** How English writes it, singular; an `s` may follow. Signs that take none end in `.`, which is left out. */
  readonly en: readonly string[];
}
