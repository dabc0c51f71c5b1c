import { simplifyText } from "../../text/fold.js";
import { longestWordOf } from "../../text/longest-word.js";
import type { DictionaryEntry } from "./bead.js";
import type { LongestWord } from "./units.js";

/** Finds the longest of the dictionary's words of two characters or more that begins at an offset. */
export const wordFinder = (entries: readonly DictionaryEntry[]): LongestWord =>
  longestWordOf(new Set(entries.flatMap(({ word }) => (word.length < 2 ? [] : simplifyText(word)))));
