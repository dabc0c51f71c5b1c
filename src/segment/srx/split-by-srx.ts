import type { Span } from "../../model/span.js";
import { spansBetween } from "../spans.js";
import type { SrxRule, SrxRules } from "./srx-rules.js";

/** Sentences by a user's rules. At each place the first rule that fits decides; where none fits the sentence goes on. */
export function splitBySrx({ rules }: SrxRules): (text: string) => Span[] {
  const patterns = rules.map((rule) => ({ breaks: rule.breaks, pattern: placesOf(rule) }));
  return (text) => {
    const decided = new Map<number, boolean>();
    for (const { breaks, pattern } of patterns) {
      for (const { index } of text.matchAll(pattern)) if (!decided.has(index)) decided.set(index, breaks);
    }
    const ends = Array.from(decided).flatMap(([offset, breaks]) => (breaks ? [offset] : []));
    return spansBetween(
      text,
      ends.sort((a, b) => a - b),
    );
  };
}

const placesOf = ({ before, after }: SrxRule): RegExp => new RegExp(`(?<=${before})(?=${after})`, "gu");
