import { characterSet, wordSet } from "../../../languages/word-lists.js";
import type { Token } from "../passage.js";
import { neverInNames } from "./characters.js";
import { nominalVerbs } from "./organisations.js";

/** Whether a word can be part of a technical term at all. */
export function isUsableInTerm({ part, text, term }: Token): boolean {
  if (part === "character") return !neverInNames.has(text) && !counters.has(text);
  if (part === "term") return term?.concept.kind === "general" || term?.concept.kind === "programme";
  return usable.has(part) && !emptyWords.has(text) && !transitive.has(text);
}

const usable: ReadonlySet<string> = new Set(["noun", "adjective", "word", "verb", "phrase", "latin", "person"]);

/** Whether words that stand together `count` times may be a term: it begins and ends like a noun, and is of a likely length. */
export function mayBeTerm(tokens: readonly Token[], count: number): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  const length = tokens.reduce((sum, { text }) => sum + text.length, 0);
  const isUnknown = tokens.every(({ part }) => part === "character");
  if (first === undefined || last === undefined || length > LONGEST) return false;
  if (length < SHORTEST && !(isUnknown && count >= FREQUENT)) return false;
  const isWeak = weakStarts.has(first.text) || (length < SHORTEST && last.text === "方"); // 蒙方
  return !(first.part === "character" && isWeak) && mayEnd(last, tokens.at(-2), isUnknown, count);
}

const SHORTEST = 3; // characters
const LONGEST = 14;
const FREQUENT = 4; // times that two characters stand together before they are taken for a word
const FEWEST_OF_VERB = 3;

/** A verb ends a term where it is used as a noun: 跨境数据流动. */
function mayEnd({ part, text }: Token, before: Token | undefined, isUnknown: boolean, count: number): boolean {
  if (part === "verb") return nominalVerbs.has(text) || (count >= FEWEST_OF_VERB && before?.part === "noun");
  if (part === "character") return isUnknown || nounEnds.has(text);
  return part === "noun" || part === "word" || part === "term" || part === "phrase";
}

/** Verbs that the press uses with an object, and seldom before a noun as its attribute. */
const transitive: ReadonlySet<string> = wordSet("term-transitive");

/** Single characters that count or relate; no part of a term. */
const counters = characterSet("term-counters");
const weakStarts = characterSet("term-weak-starts");
const nounEnds = characterSet("term-noun-ends");

/** Words that say nothing of a subject, or point back. */
const emptyWords: ReadonlySet<string> = wordSet("term-empty");
