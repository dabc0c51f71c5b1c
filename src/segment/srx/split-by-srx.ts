import type { Span } from "../../model/span.js";
import { compileLinearPlaces } from "../../text/linear-pattern.js";
import { spansBetween } from "../spans.js";
import type { SrxRules } from "./srx-rules.js";

/** Sentences by a user's rules. At each place the first rule that fits decides; where none fits the sentence goes on. */
export function splitBySrx({ rules }: SrxRules): (text: string) => Span[] {
  const patterns = rules.map((rule) => ({
    breaks: rule.breaks,
    placesIn: compileLinearPlaces(rule.before, rule.after),
  }));
  return (text) => {
    const decided = new Map<number, boolean>();
    for (const { breaks, placesIn } of patterns) {
      for (const offset of placesIn(text)) if (!decided.has(offset)) decided.set(offset, breaks);
    }
    const ends = Array.from(decided).flatMap(([offset, breaks]) => (breaks ? [offset] : []));
    return spansBetween(
      text,
      ends.sort((a, b) => a - b),
    );
  };
}
