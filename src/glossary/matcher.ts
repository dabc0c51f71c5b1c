import { type Concept, type Term, termsIn } from "../model/concept.js";
import type { Span } from "../model/span.js";
import type { TermMatch } from "../model/term-match.js";
import { foldCode, foldText } from "../text/fold.js";
import { Trie } from "./trie.js";

/** Finds a glossary's terms in texts. */
export interface Matcher {
  /** Leftmost-longest matches, ascending and without overlap; spans count from the start of `text`. */
  find(text: string): TermMatch[];
}

interface Entry {
  readonly concept: Concept;
  readonly term: Term;
}

/**
 * A matcher for a Chinese side: all terms of all statuses at once, compared without regard to width, case and script (Traditional or
 * Simplified). Where two concepts share a term the first keeps it.
 */
export function createMatcher(concepts: readonly Concept[], language: string): Matcher {
  const trie = new Trie<Entry>();
  for (const concept of concepts) {
    for (const term of termsIn(concept, language)) {
      trie.add(codesOf(foldText(term.text)), { concept, term }, (there) => there);
    }
  }
  return { find: (text) => findAll(text, trie) };
}

function* codesOf(text: string): Generator<number> {
  for (let index = 0; index < text.length; index += 1) yield text.charCodeAt(index);
}

function findAll(text: string, trie: Trie<Entry>): TermMatch[] {
  const matches: TermMatch[] = [];
  const symbolAt = (index: number): number => foldCode(text.charCodeAt(index));
  for (let start = 0; start < text.length; ) {
    const found = trie.longest(symbolAt, start, text.length);
    if (found === undefined || !isWhole(text, { start, end: found.end })) start += 1;
    else {
      matches.push({ span: { start, end: found.end }, ...found.value });
      start = found.end;
    }
  }
  return matches;
}

/** A Latin term is no part of a longer word: `GDP` is not in `GDPR`. */
function isWhole(text: string, { start, end }: Span): boolean {
  const cutsBefore = LATIN.test(text.charAt(start)) && LATIN.test(text.charAt(start - 1));
  const cutsAfter = LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end));
  return !cutsBefore && !cutsAfter;
}

const LATIN = /[A-Za-z0-9]/u;
