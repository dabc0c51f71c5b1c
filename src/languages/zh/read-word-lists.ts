import type { WordPart } from "./word-part.js";
import type { WordEntry } from "./word-table.js";

/**
 * The words of up to eight characters in lists of lines `word|part of speech|frequency`, as segmentit has them. Of a word that stands
 * twice the last frequency counts, and the first part of speech: the main list comes first. Used by the build.
 */
export function readWordLists(lists: readonly string[]): WordEntry[] {
  const found = new Map<string, WordEntry>();
  for (const line of lists.flatMap((list) => list.split("\n"))) {
    const [word = "", bits, frequency] = line.split("|");
    if (bits === undefined || word === "" || word.length > LONGEST_WORD) continue;
    const part = found.get(word)?.part ?? partOfBits(Number(bits) || 0);
    found.set(word, { word, frequency: Number(frequency) || 1, ...(part !== undefined && { part }) });
  }
  return Array.from(found.values());
}

/** Code units; longer entries are phrases. */
const LONGEST_WORD = 8;

function partOfBits(bits: number): WordPart | undefined {
  return partBits.find(([, mask]) => (bits & mask) !== 0)?.[0];
}

/** segmentit's `POSTAG`; a word with several bits is the first of these. */
const partBits: readonly (readonly [WordPart, number])[] = [
  ["place", 0x40],
  ["organisation", 0x20],
  ["person", 0x80],
  ["function", 0x1005_2000], // conjunctions, prepositions, pronouns, particles
  ["number", 0x60_0000],
  ["time", 0x4000],
  ["adverb", 0x800_0000],
  ["verb", 0x1000],
  ["noun", 0x10_0008],
  ["adjective", 0x6000_0000],
  ["phrase", 0x180_0000],
];
