import { languageOf } from "../languages/index.js";
import type { Concept } from "../model/concept.js";
import { createSubstringMatcher } from "./substring-matcher.js";
import type { TargetMatcher } from "./target-matches.js";
import { createWordMatcher, packWordIndex } from "./word-matcher.js";

/** A matcher for the side of a language: by its words where they and their forms are known, else by stretches of characters. */
export function createTargetMatcher(concepts: readonly Concept[], tag: string): TargetMatcher {
  const { inflection } = languageOf(tag);
  return inflection === undefined
    ? createSubstringMatcher(concepts, tag)
    : createWordMatcher(concepts, tag, inflection);
}

/** The index that such a matcher makes of a list of concepts, as JSON; nothing for a language whose words are not known. */
export function packTargetTerms(concepts: readonly Concept[], tag: string): string | undefined {
  const { inflection } = languageOf(tag);
  return inflection && packWordIndex(concepts, tag, inflection);
}
