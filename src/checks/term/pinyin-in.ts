import { foldWord } from "../../languages/inflection.js";
import { romanise } from "../../languages/zh/pinyin.js";
import { levelEnding } from "../../languages/zh/place-levels.js";
import { termsIn } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import type { TermMatch } from "../../model/term-match.js";

/**
 * Where the source term stands in the target as plain pinyin: 日喀则市 as `Rikaze`, `Ri Ka Ze` or `Rikaze Shi`. Only names whose
 * official forms are others are looked for.
 */
export function pinyinIn({ term, concept }: TermMatch, { target }: Segment, trgLang: string): Span | undefined {
  if (target === undefined || !ROMANISED.has(concept.kind) || !SHORT_HAN.test(term.text)) return undefined;
  const words = Array.from(target.text.matchAll(CAPITALISED), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    word: lettersOf(found),
  }));
  if (words.length === 0) return undefined;
  const known = termsIn(concept, trgLang).map(({ text }) => lettersOf(text));
  const wanted = spellings(term.text).filter((spelling) => !known.some((name) => name.startsWith(spelling)));
  if (wanted.length === 0) return undefined;
  for (const [index, first] of words.entries()) {
    let joined = "";
    for (const word of words.slice(index, index + MOST_WORDS)) {
      joined += word.word;
      if (wanted.includes(joined)) return { start: first.start, end: word.end };
    }
  }
  return undefined;
}

const ROMANISED: ReadonlySet<string> = new Set(["place", "person", "organisation"]);
const SHORT_HAN = /^\p{Script=Han}{2,6}$/u;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]*/gu; // "Rikaze", "Xi’an"
const MOST_WORDS = 4;

const lettersOf = (word: string): string => foldWord(word).replace(/[^a-z]/gu, "");

/** Whole, and without the character of its level. */
const spellings = (text: string): string[] =>
  [text, text.slice(0, text.length - (levelEnding(text)?.length ?? 0))]
    .filter((each) => each.length > 1)
    .map((each) => lettersOf(romanise(each)));
