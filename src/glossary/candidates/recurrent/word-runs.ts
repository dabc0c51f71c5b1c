import type { Span } from "../../../model/span.js";
import { isUsableInTerm } from "../lists/term-words.js";
import type { Token, Tokens } from "../passage.js";

/** All words of all passages one after the other; a mark stands after each passage. */
export interface Corpus {
  readonly words: readonly Token[];
  /** Index of the passage of each word. */
  readonly passages: readonly number[];
  /** The level of single words: -1 where a word cannot be part of a term, or is part of a name. */
  readonly single: Level;
}

/** The runs of one number of words that recur: which run begins at each place (or -1), and how often each stands in all. */
export interface Level {
  readonly ids: Int32Array;
  readonly counts: readonly number[];
}

const NONE = -1;
const END: Token = { start: 0, end: 0, text: "", part: "mark" };

/** Puts the words of all passages into one row and counts the single ones; `names` are the spans of each passage that are names already. */
export function readCorpus(passages: readonly Tokens[], names: readonly (readonly Span[])[]): Corpus {
  const words: Token[] = [];
  const owners: number[] = [];
  const ids: number[] = [];
  const counts: number[] = [];
  const idByText = new Map<string, number>();
  for (const [index, { list }] of passages.entries()) {
    for (const token of list) put(token, index, isFree(token, names[index] ?? []) ? idOf(token.text) : NONE);
    put(END, index, NONE);
  }
  return { words, passages: owners, single: { ids: Int32Array.from(ids), counts } };

  function put(token: Token, owner: number, id: number): void {
    words.push(token);
    owners.push(owner);
    ids.push(id);
    if (id !== NONE) counts[id] = (counts[id] ?? 0) + 1;
  }

  function idOf(text: string): number {
    const id = idByText.get(text) ?? idByText.size;
    idByText.set(text, id);
    return id;
  }
}

const isFree = (token: Token, names: readonly Span[]): boolean =>
  isUsableInTerm(token) && !names.some(({ start, end }) => token.start < end && start < token.end);

/**
 * The runs of one word, of two, of three … up to `longest`, that stand at least `minCount` times. A run can recur only where both runs
 * within it that are a word shorter do, so each level is read from the one before it.
 */
export function growLevels({ single }: Corpus, longest: number, minCount: number): Level[] {
  const levels = [single];
  for (let size = 2; size <= longest; size += 1) {
    const level = longerRuns(levels.at(-1) ?? single, single.ids, size, minCount);
    if (level.counts.length === 0) break;
    levels.push(level);
  }
  return levels;
}

function longerRuns(shorter: Level, words: Int32Array, size: number, minCount: number): Level {
  const keys = new Float64Array(words.length).fill(NONE);
  const countByKey = new Map<number, number>();
  for (let at = 0; at + size <= words.length; at += 1) {
    const head = shorter.ids[at] ?? NONE;
    if (head === NONE || shorter.ids[at + 1] === NONE) continue;
    const key = head * words.length + (words[at + size - 1] ?? NONE);
    keys[at] = key;
    countByKey.set(key, (countByKey.get(key) ?? 0) + 1);
  }
  const kept = Array.from(countByKey).filter(([, count]) => count >= minCount);
  const idByKey = new Map(kept.map(([key], id) => [key, id]));
  return { ids: Int32Array.from(keys, (key) => idByKey.get(key) ?? NONE), counts: kept.map(([, count]) => count) };
}

/** The places of each run of a level, by its id. */
export function placesOf({ ids, counts }: Level): number[][] {
  const places: number[][] = counts.map(() => []);
  for (const [at, id] of ids.entries()) if (id !== NONE) places[id]?.push(at);
  return places;
}
