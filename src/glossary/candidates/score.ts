import type { ConceptKind } from "../../model/concept.js";
import type { RecurrentTerm } from "./recurrent/recurrent-terms.js";
import type { Name } from "./resolve-findings.js";

/** From 0 to 100: how sure it is a name, how much it matters to get one of its kind right, and a little for each time it stands there. */
export function scoreOf({ kind, strength }: Pick<Name, "kind" | "strength">, count: number): number {
  return Math.round(Math.min(100, 90 * strength * weights[kind] + often(count)));
}

/** A recurrent term is never as sure as a name. */
export const scoreOfTerm = ({ occurrences, cohesion, freedom }: RecurrentTerm): number =>
  Math.round(15 + 25 * cohesion + 3 * Math.min(3, freedom) + often(occurrences.length));

const weights: Readonly<Record<ConceptKind, number>> = {
  place: 1,
  person: 1,
  organisation: 1,
  programme: 1,
  event: 0.95,
  document: 0.9,
  title: 0.9,
  unit: 0.9,
  general: 0.6,
};

const often = (count: number): number => Math.min(10, 2 * Math.log2(count));
