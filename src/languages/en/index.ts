import { foldWord } from "../inflection.js";
import type { LanguageFacts } from "../language.js";
import { europeanMarks } from "../punctuation.js";
import { subtitleLimits } from "../subtitles.js";
import { isDemonymOf } from "./demonyms.js";
import { doubledWords } from "./doubled-words.js";
import { tokenize } from "./english.js";
import { reword } from "./english-form.js";
import { levelWords } from "./place-levels.js";
import { readEnglish } from "./quantities/index.js";
import { phrasing } from "./quantities/phrasing.js";
import { rewriting } from "./rewriting/index.js";
import { sentences } from "./sentences.js";
import { spellingChoices } from "./spellings.js";

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "of",
  "for",
  "in",
  "on",
  "to",
  "and",
  "by",
  "with",
  "from",
  "at",
  "or",
]);

/** What is known of English. */
export const en: LanguageFacts = {
  subtitles: subtitleLimits.english,
  capitals: "titles",
  punctuation: { ...europeanMarks, hasEnglishQuotes: true },
  groupsFigures: true,
  sentences,
  quantities: () => ({ read: readEnglish, phrasing }),
  rewriting,
  inflection: { tokenize, isFunctionWord: (word) => FUNCTION_WORDS.has(foldWord(word)), isDemonymOf, reword },
  spelling: spellingChoices,
  doubledWords,
  levelWords,
  charactersPerHan: 3.3, // of 7,918 published pairs
};
