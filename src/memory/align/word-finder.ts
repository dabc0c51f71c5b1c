import { simplifyText } from "../../text/fold.js";
import type { DictionaryEntry } from "./bead.js";
import type { LongestWord } from "./units.js";

/** Finds the longest of the dictionary's words of two characters or more that begins at an offset. */
export function wordFinder(entries: readonly DictionaryEntry[]): LongestWord {
  const longest = new Map<string, number>();
  const words = new Set<string>();
  for (const { word } of entries) {
    if (word.length < 2) continue;
    const plain = simplifyText(word);
    words.add(plain);
    const start = plain.slice(0, 2);
    longest.set(start, Math.max(longest.get(start) ?? 0, plain.length));
  }
  return (text, start) => {
    for (let length = longest.get(text.slice(start, start + 2)) ?? 0; length > 1; length -= 1)
      if (words.has(text.slice(start, start + length))) return length;
    return 0;
  };
}
