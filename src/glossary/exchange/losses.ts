import { isDeepStrictEqual } from "node:util";
import type { Concept, Term } from "../../model/concept.js";
import { ownOf } from "../../model/name-table.js";
import { conceptKeys, termKeys } from "../store/to-yaml.js";
import type { Loss } from "./exchange-format.js";

/** Counts what a file does not hold as the model does; the losses come sorted by field. */
export class LossCount {
  readonly #kept = new Map<string, number>();
  readonly #gone = new Map<string, number>();

  /** Counts one more value of a field that the format has no place for. `isKept`: a note of ours holds the value. */
  add(field: string, isKept = false): void {
    const counts = isKept ? this.#kept : this.#gone;
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }

  /** The fields of a concept that the file does not say. */
  addConcept(rest: Partial<Concept>, isKept: (field: string) => boolean): void {
    for (const key of conceptKeys) if (rest[key] !== undefined) this.add(`concept.${key}`, isKept(`concept.${key}`));
  }

  /** The fields of a term that the file does not say. */
  addTerm(rest: Partial<Term>, isKept: (field: string) => boolean): void {
    for (const key of termKeys) {
      const field = key === "status" ? `status.${rest[key]}` : `term.${key}`;
      if (rest[key] !== undefined) this.add(field, isKept(field));
    }
  }

  /** All that a concept does not say as it is read back, if it is at all; `isKept` tells what stands in a note all the same. */
  addDifferences(concept: Concept, back: Concept | undefined, isKept: (field: string) => boolean = () => false): void {
    if (back === undefined) {
      this.add("concept");
      return;
    }
    if (back.id !== concept.id) this.add("concept.id", isKept("concept.id"));
    this.addConcept(restOfConcept(concept, back), isKept);
    for (const [language, terms] of Object.entries(concept.terms)) {
      for (const term of terms) this.#addTermDifferences(term, language, ownOf(back.terms, language), isKept);
    }
  }

  #addTermDifferences(
    term: Term,
    language: string,
    back: readonly Term[] | undefined,
    isKept: (field: string) => boolean,
  ): void {
    const same = back?.find(({ text }) => text === term.text);
    const missing = back === undefined ? `language.${language}` : "term";
    const field = isApproved(term) ? missing : `status.${term.status}`;
    if (same === undefined) this.add(field, isKept(field));
    else this.addTerm(restOfTerm(term, same), isKept);
  }

  list(): Loss[] {
    const listed = (counts: ReadonlyMap<string, number>, kept: boolean): Loss[] =>
      Array.from(counts, ([field, count]) => ({ field, count, kept }));
    return [...listed(this.#kept, true), ...listed(this.#gone, false)].sort((a, b) => (a.field < b.field ? -1 : 1));
  }
}

/** Whether a term may be used: what other tools are given, where they show every term as an equal. */
export const isApproved = ({ status }: Term): boolean => status === "preferred" || status === "admitted";

/** The fields of a concept, its id and terms aside, that another has not or has otherwise. */
export const restOfConcept = (concept: Concept, plain: Partial<Concept>): Partial<Concept> =>
  rest(
    concept,
    plain,
    conceptKeys.filter((key) => key !== "id" && key !== "terms"),
  );

/** The fields of a term that another has not or has otherwise. */
export const restOfTerm = (term: Term, plain: Partial<Term>): Partial<Term> => rest(term, plain, termKeys);

function rest<Whole extends object>(whole: Whole, plain: Partial<Whole>, keys: readonly (keyof Whole)[]) {
  const differing = keys.filter((key) => whole[key] !== undefined && !isSame(whole[key], plain[key]));
  const picked: Partial<Whole> = {};
  for (const key of differing) picked[key] = whole[key];
  return picked;
}

/** Whether two values say the same; a property that is undefined says nothing. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === "object" && typeof other === "object" && isDeepStrictEqual(withoutAbsent(one), withoutAbsent(other)));

function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(present.map(([key, part]) => [key, withoutAbsent(part)]));
}
