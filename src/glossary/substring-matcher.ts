import { type Concept, type Term, termsIn } from "../model/concept.js";
import type { TermMatch } from "../model/term-match.js";
import { foldLetters } from "../text/fold.js";
import { abbreviationOf, hasCaseOf, markNested, type TargetMatcher, unique } from "./target-matches.js";
import { Trie } from "./trie.js";

interface Entry {
  readonly concept: Concept;
  readonly term: Term;
}

/**
 * A matcher for a side whose words are not known, or not parted by blanks: every stretch of characters that is a term, without regard to
 * width, case and script of Chinese. A term in an alphabet begins where a word does (`US` is not in `focus`), for endings may follow it.
 */
export function createSubstringMatcher(concepts: readonly Concept[], tag: string): TargetMatcher {
  const trie = new Trie<readonly Entry[]>();
  for (const { text, entry } of entriesOf(concepts, tag))
    trie.add(codesOf(foldLetters(text)), [entry], (there, added) => [...there, ...added]);
  return { find: (text) => markNested(unique(matchesIn(text, trie))) };
}

function* entriesOf(concepts: readonly Concept[], tag: string): Generator<{ text: string; entry: Entry }> {
  for (const concept of concepts) {
    for (const term of termsIn(concept, tag)) {
      const forms = Array.isArray(term.inflection) ? [term.text, ...term.inflection] : [term.text];
      for (const text of forms) yield { text, entry: { concept, term } };
      const short = abbreviationOf(term);
      if (short !== undefined)
        yield { text: short, entry: { concept, term: { ...term, text: short, caseSensitive: true } } };
    }
  }
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

function* matchesIn(text: string, trie: Trie<readonly Entry[]>): Generator<TermMatch> {
  const codes = codesOf(foldLetters(text));
  const codeAt = (index: number): number => codes[index] ?? 0;
  for (let start = 0; start < text.length; start += 1) {
    for (const { end, value } of trie.startingAt(codeAt, start, text.length)) {
      if (cutsWord(text, start, end)) continue;
      for (const { concept, term } of value) {
        if (term.caseSensitive !== true || hasCaseOf(text.slice(start, end), term.text))
          yield { span: { start, end }, concept, term };
      }
    }
  }
}

/** Whether a word of an alphabet goes on before a match, or after one too short to have endings. */
function cutsWord(text: string, start: number, end: number): boolean {
  if (ALPHABETIC.test(text.charAt(start)) && ALPHABETIC.test(text.charAt(start - 1))) return true;
  return end - start <= SHORT && ALPHABETIC.test(text.charAt(end - 1)) && ALPHABETIC.test(text.charAt(end));
}

const ALPHABETIC = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}0-9]/u;
const SHORT = 3; // letters
