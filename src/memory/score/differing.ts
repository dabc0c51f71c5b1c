import type { Hunk } from "./align-units.js";
import type { ScoreUnit } from "./units.js";

/** Two sentences and where they differ. */
export interface Differing {
  readonly now: string;
  readonly was: string;
  readonly nowUnits: readonly ScoreUnit[];
  readonly wasUnits: readonly ScoreUnit[];
  readonly hunks: readonly Hunk[];
}
