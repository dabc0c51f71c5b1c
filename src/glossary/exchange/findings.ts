import { conceptSchema } from "../../model/concept-schema.js";
import { schemaFault } from "../../model/schema-fault.js";
import type { ExchangeRead, FoundConcept, RejectedEntry } from "./exchange-format.js";

/** Gathers what a file holds: concepts that the schema accepts, and entries that were rejected; listed in the order of rows. */
export class Findings {
  readonly #concepts: FoundConcept[] = [];
  readonly #rejected: RejectedEntry[] = [];
  readonly #ids = new Set<string>();

  /** The ids of the concepts that were found so far. */
  get ids(): Iterable<string> {
    return this.#ids;
  }

  reject(entry: RejectedEntry): void {
    this.#rejected.push(entry);
  }

  /** A concept as it came from outside; rejected with the first fault that the schema finds, or where an earlier one has its id. */
  offer(concept: unknown, row: number, isIdMade = false): void {
    const parsed = conceptSchema.safeParse(concept);
    if (!parsed.success) {
      this.reject({ row, reason: "schema", values: schemaFault(parsed.error, concept, conceptSchema).values });
      return;
    }
    const { id } = parsed.data;
    if (this.#ids.has(id)) this.reject({ row, reason: "duplicate-id", values: { id } });
    else this.#concepts.push({ concept: parsed.data, row, ...(isIdMade && { isIdMade }) });
    this.#ids.add(id);
  }

  list(): ExchangeRead {
    return { concepts: this.#concepts.sort(byRow), rejected: this.#rejected.sort(byRow) };
  }
}

const byRow = (a: { readonly row: number }, b: { readonly row: number }): number => a.row - b.row;
