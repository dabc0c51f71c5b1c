import { Int32List } from "../../../../model/int32-list.js";
import type { CountedChange } from "../../../../model/merged.js";
import type { Span } from "../../../../model/span.js";
import type { PartChanges, PartCopy, PartStretches } from "../../part.js";

/** What the XML of stretches becomes that are many. */
export interface StretchWriters {
  readonly formulas: (xml: string) => string;
  /** Strings of cells that repeat one of another cell. */
  readonly repeats: (xml: string) => string;
}

/** What changes in the parts of a workbook, while it is gathered. */
export class GatheredChanges {
  readonly #byPart = new Map<string, GatheredPart>();
  readonly #writers: StretchWriters;

  constructor(writers: StretchWriters) {
    this.#writers = writers;
  }

  of(part: string): GatheredPart {
    const known = this.#byPart.get(part) ?? new GatheredPart(this.#writers);
    this.#byPart.set(part, known);
    return known;
  }
}

/** What changes in one part. */
export class GatheredPart implements PartChanges {
  readonly copies: PartCopy[] = [];
  readonly #formulas: Gathered;
  readonly #repeats: Gathered;
  readonly #results = gathered("results", () => "");

  constructor({ formulas, repeats }: StretchWriters) {
    this.#formulas = gathered("formulas", formulas);
    this.#repeats = gathered("copies", repeats);
  }

  get stretches(): readonly PartStretches[] {
    return [this.#formulas, this.#repeats, this.#results];
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

  /** A string of a cell's own that another cell has too, by where it stands. It is a place of one text, so nothing is counted. */
  addRepeat({ start, end }: Span): void {
    this.#repeats.ends.push(start, end);
  }

  /** The result of a formula that is dropped, by where it stands. */
  dropResult(ends: Iterable<number>): void {
    this.#results.ends.push(...ends);
    this.#results.count += 1;
  }
}

const gathered = (what: CountedChange, write: Gathered["write"]): Gathered => ({
  what,
  ends: new Int32List(),
  write,
  count: 0,
});

type Gathered = { -readonly [Key in keyof PartStretches]: PartStretches[Key] };
