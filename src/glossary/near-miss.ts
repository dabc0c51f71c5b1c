import { type Concept, type Term, termsIn } from "../model/concept.js";
import type { Span } from "../model/span.js";

/** A stretch of text that lacks one character of a known name. */
export interface NearMiss {
  readonly span: Span;
  readonly text: string;
  readonly concept: Concept;
  readonly term: Term;
}

/**
 * Names of which one character is missing: 国家卫生健康委会 for 国家卫生健康委员会. Only names of seven characters or more are looked
 * for, and never where the text is itself a listed term. Linear in the text.
 */
export function findNearMisses(text: string, concepts: readonly Concept[]): NearMiss[] {
  const shortened = shortenedNames(concepts);
  const lengthsByStart = lengthsByBeginning(shortened.keys());
  const found: NearMiss[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const lengths = lengthsByStart.get(beginning(text, start));
    const length = lengths?.find((candidate) => shortened.has(text.slice(start, start + candidate)));
    const name = text.slice(start, start + (length ?? 0));
    const entry = shortened.get(name);
    if (entry === undefined) continue;
    found.push({ span: { start, end: start + name.length }, text: name, ...entry });
    start += name.length - 1;
  }
  return found;
}

/** Of names by the two characters they begin with, how long they are, the longest first: most places of a text begin none. */
function lengthsByBeginning(names: Iterable<string>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const name of names) {
    const lengths = found.get(beginning(name, 0)) ?? [];
    if (!lengths.includes(name.length))
      found.set(
        beginning(name, 0),
        [...lengths, name.length].sort((a, b) => b - a),
      );
  }
  return found;
}

const beginning = (text: string, start: number): number =>
  text.charCodeAt(start) * 0x10000 + text.charCodeAt(start + 1);

type Entry = Pick<NearMiss, "concept" | "term">;
const SHORTEST_NAME = 7;

/** Each long name less one of its inner characters; the first and last must stand, or it might be another word's. */
function shortenedNames(concepts: readonly Concept[]): Map<string, Entry> {
  const names = concepts.flatMap((concept) => termsIn(concept, "zh").map((term) => ({ concept, term })));
  const known = new Set(names.map(({ term }) => term.text));
  const shortened = new Map<string, Entry>();
  for (const { concept, term } of names) {
    if (term.text.length < SHORTEST_NAME || concept.kind === "general") continue;
    for (let index = 1; index < term.text.length - 1; index += 1) {
      const name = term.text.slice(0, index) + term.text.slice(index + 1);
      if (!known.has(name)) shortened.set(name, { concept, term });
    }
  }
  return shortened;
}
