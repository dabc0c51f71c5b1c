import type { Concept } from "../../model/concept.js";
import { isConceptId } from "../../model/concept-schema.js";
import { ownOf } from "../../model/name-table.js";
import { conceptIdFor } from "../concept-id.js";

/** Gives the concepts of one file their ids. Ids of the file that are of our form are theirs alone and stay as they are. */
export class IdGiver {
  readonly #given: Set<string>;

  /** `theirs` are all ids of the file, of whatever form. */
  constructor(theirs: Iterable<string>) {
    this.#given = new Set(Array.from(theirs).filter(isConceptId));
  }

  /** Our id for one of theirs: `Term 12` is `term-12`. With a note where ours cannot be told from theirs: `概念` is `c-1k2x3y`. */
  adopt(theirs: string): { readonly id: string; readonly note?: string } {
    if (isConceptId(theirs)) return { id: theirs };
    const id = this.#take(conceptIdFor(theirs, theirs, this.#isGiven));
    const isDerived = id === conceptIdFor(theirs, "", () => false);
    return isDerived ? { id } : { id, note: `id: ${theirs}` };
  }

  /** An id made of the concept's terms. */
  make(terms: Concept["terms"], srcLang: string): string {
    const best = (language: string): string | undefined => ownOf(terms, language)?.[0]?.text;
    const first = (): string => Object.values(terms).flat()[0]?.text ?? "";
    const english = best("en") ?? best(Object.keys(terms).find((language) => language.startsWith("en")) ?? "");
    return this.#take(conceptIdFor(english, best(srcLang) ?? first(), this.#isGiven));
  }

  readonly #isGiven = (id: string): boolean => this.#given.has(id);

  #take(id: string): string {
    this.#given.add(id);
    return id;
  }
}
