import { simplifyText } from "../../text/fold.js";
import type { DictionaryEntry } from "./bead.js";
import type { WeighedPairs } from "./translations.js";
import type { UnitsOf } from "./units.js";
import type { Vocabulary } from "./vocabulary.js";

/** What priors are made with: the vocabularies of the texts, and how a translation falls into units. */
export interface PriorOptions {
  readonly sourceWords: Vocabulary;
  readonly targetWords: Vocabulary;
  readonly targetUnits: UnitsOf;
}

/** Which units of the texts translate each other by a dictionary, and which are the same in both languages. */
export function priorOf(
  entries: readonly DictionaryEntry[],
  { sourceWords, targetWords, targetUnits }: PriorOptions,
): WeighedPairs {
  const weights = new Map<number, Map<number, number>>();
  const put = (source: number, target: number, weight: number): void => {
    const row = weights.get(source) ?? new Map<number, number>();
    weights.set(source, row.set(target, (row.get(target) ?? 0) + weight));
  };
  for (const { word, translations } of entries) {
    const source = sourceWords.find(simplifyText(word));
    if (source < 0) continue;
    for (const translation of translations) {
      const units = targetUnits(translation).filter(({ key }) => !isSign(key));
      const mass = units.reduce((sum, { weight }) => sum + weight, 0);
      for (const { key, weight } of units) {
        const target = targetWords.find(key);
        if (target >= 0) put(source, target, weight / Math.max(1, mass));
      }
    }
  }
  for (const [source, key] of sourceWords.texts.entries()) {
    const target = LETTERS_AS_THEY_ARE.test(key)
      ? targetWords.find(targetUnits(key.slice(1))[0]?.key ?? "")
      : isSign(key)
        ? targetWords.find(key)
        : -1;
    if (target >= 0) put(source, target, SAME);
  }
  const flat = Array.from(weights).flatMap(([source, row]) =>
    Array.from(row, ([target, weight]) => [source, target, weight] as const),
  );
  return {
    source: Int32Array.from(flat, ([source]) => source),
    target: Int32Array.from(flat, ([, target]) => target),
    value: Float32Array.from(flat, ([, , weight]) => weight),
  };
}

const SAME = 3;

/** Latin letters in Chinese, and names in pinyin: `@nba`, `~shaoping`. */
const LETTERS_AS_THEY_ARE = /^[@~]\p{L}/u;

/** A value or a mark, which has one key in both languages: `#12`, `?`. */
const isSign = (key: string): boolean => /^[^\p{L}\p{N}]/u.test(key);
