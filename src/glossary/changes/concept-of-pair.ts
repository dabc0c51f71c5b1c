import { type Concept, termsIn } from "../../model/concept.js";
import { foldText } from "../../text/fold.js";

/** A concept that has a Chinese term and a rendering of it, as they stand there. */
interface FoundPair {
  readonly concept: Concept;
  readonly zh: string;
  readonly en: string;
}

/**
 * The concept that has one of these Chinese terms and one of these English ones already, without regard to width, case and script.
 * A concept that shares the Chinese term alone is another meaning of it.
 */
export function conceptOfPair(
  concepts: readonly Concept[],
  wanted: { readonly zh: readonly string[]; readonly en: readonly string[] },
): FoundPair | undefined {
  for (const concept of concepts) {
    const zh = firstOf(concept, "zh", wanted.zh);
    const en = firstOf(concept, "en", wanted.en);
    if (zh !== undefined && en !== undefined) return { concept, zh, en };
  }
  return undefined;
}

function firstOf(concept: Concept, language: string, wanted: readonly string[]): string | undefined {
  const folded = new Set(wanted.map(foldText));
  return termsIn(concept, language).find(({ text }) => folded.has(foldText(text)))?.text;
}
