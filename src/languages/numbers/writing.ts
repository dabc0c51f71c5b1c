import type { Claim } from "../quantities/quantity.js";

/** A number as a language writes it: its value, the value of one in its last place, and how surely it is meant as a number. */
export interface WrittenNumber {
  readonly value: number;
  readonly step: number;
  readonly claim: Claim;
}

/** One way of a language to write numbers. */
export interface Writing {
  /** The characters that its numbers begin with. */
  readonly starts: string;
  /** Source of a regular expression for a number in a text that `levelText` has levelled; no named groups. */
  readonly pattern: string;
  /** Nothing where a match is no number after all. */
  read(written: string): WrittenNumber | undefined;
}
