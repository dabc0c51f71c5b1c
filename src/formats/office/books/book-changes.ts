import type { CountedChange, DocumentChange } from "../../../model/merged.js";

/** Gathers what a translation changes in a book beside its texts: what is done to several pages is said once. */
export class BookChanges {
  readonly #counts = new Map<CountedChange, number>();
  readonly #added = new Map<string, number>();
  readonly #others = new Map<string, DocumentChange>();

  get all(): readonly DocumentChange[] {
    return [
      ...this.#others.values(),
      ...Array.from(this.#added, ([now, count]) => ({ what: "lang-added" as const, values: { now, count } })),
      ...Array.from(this.#counts, ([what, count]) => ({ what, values: { count } })),
    ];
  }

  /** Takes more changes of a kind. */
  readonly count = (what: CountedChange, count = 1): void => {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  };

  /** Takes what was changed in a page, and how many of its texts follow others. */
  page(changes: readonly DocumentChange[], copies: number): void {
    if (copies > 0) this.count("copies", copies);
    for (const change of changes) {
      const { what, values } = change;
      const now = String(values.now ?? "");
      if (what === "lang-added") this.#added.set(now, (this.#added.get(now) ?? 0) + Number(values.count));
      else this.#others.set(`${what} ${JSON.stringify(values)}`, { what, values });
    }
  }
}
