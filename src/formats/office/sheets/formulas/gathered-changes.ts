import { Int32List } from "../../../../model/int32-list.js";
import type { CountedChange } from "../../../../model/merged.js";
import type { Span } from "../../../../model/span.js";
import type { PartChanges, PartCopy, PartStretches } from "../../part.js";

/** What changes in the parts of a workbook, while it is gathered. */
export class GatheredChanges {
  readonly #byPart = new Map<string, GatheredPart>();
  readonly #rewritten: (xml: string) => string;

  /** @param rewritten - what the XML of a formula becomes */
  constructor(rewritten: (xml: string) => string) {
    this.#rewritten = rewritten;
  }

  of(part: string): GatheredPart {
    const known = this.#byPart.get(part) ?? new GatheredPart(this.#rewritten);
    this.#byPart.set(part, known);
    return known;
  }
}

/** What changes in one part. */
export class GatheredPart implements PartChanges {
  readonly copies: PartCopy[] = [];
  readonly #formulas: Gathered;
  readonly #results: Gathered = { what: "results", ends: new Int32List(), write: () => "", count: 0 };

  constructor(rewritten: (xml: string) => string) {
    this.#formulas = { what: "formulas", ends: new Int32List(), write: rewritten, count: 0 };
  }

  get stretches(): readonly PartStretches[] {
    return [this.#formulas, this.#results];
  }

  /** A copy whose text is known. */
  write(span: Span, text: string, what: CountedChange = "copies"): void {
    this.copies.push({ span, what, write: () => text });
  }

  /** A formula that is written otherwise, by where its text stands. */
  addFormula({ start, end }: Span): void {
    this.#formulas.ends.push(start, end);
    this.#formulas.count += 1;
  }

  /** The result of a formula that is dropped, by where it stands. */
  dropResult(ends: Iterable<number>): void {
    this.#results.ends.push(...ends);
    this.#results.count += 1;
  }
}

type Gathered = { -readonly [Key in keyof PartStretches]: PartStretches[Key] };
