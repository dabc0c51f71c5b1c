import { type Concept, type Term, termsIn } from "../model/concept.js";
import type { Span } from "../model/span.js";
import type { TermMatch } from "../model/term-match.js";
import { foldNameAt } from "../text/fold.js";
import { passesGuards } from "./guards.js";
import { Trie } from "./trie.js";

/** Finds a glossary's terms in source texts. */
export interface Matcher {
  /** Leftmost-longest matches, ascending and without overlap; spans count from the start of `text`. */
  find(text: string): TermMatch[];
}

interface Entry {
  readonly concept: Concept;
  readonly term: Term;
}

/**
 * A matcher for a Chinese side: all terms of all statuses at once, compared without regard to width, case, script (Traditional or
 * Simplified) and the kind of dot in a name. Where concepts share a term the match is of the first, with the others as homonyms; where its guards forbid a match, the
 * next is asked, and then a shorter term. Guards tell meanings apart: a term that has them has no homonyms.
 */
export function createMatcher(concepts: readonly Concept[], language: string): Matcher {
  const trie = new Trie<Entry[]>();
  for (const concept of concepts) {
    for (const term of termsIn(concept, language)) {
      trie.add(codesOf(term.text), [{ concept, term }], joined);
    }
  }
  return { find: (text) => findAll(text, trie) };
}

/** Entries of one term, the list of the first gone on with: thousands of concepts may share a term. */
function joined(there: Entry[], added: readonly Entry[]): Entry[] {
  there.push(...added);
  return there;
}

function* codesOf(text: string): Generator<number> {
  for (let index = 0; index < text.length; index += 1) yield foldNameAt(text, index);
}

function findAll(text: string, trie: Trie<readonly Entry[]>): TermMatch[] {
  const matches: TermMatch[] = [];
  const symbolAt = (index: number): number => foldNameAt(text, index);
  for (let start = 0; start < text.length; ) {
    const longest = trie.longest(symbolAt, start, text.length);
    const match =
      longest === undefined
        ? undefined
        : (matchOf(text, start, longest.end, longest.value) ??
          shorterMatch(text, start, trie.startingAt(symbolAt, start, text.length)));
    if (match === undefined) start += 1;
    else {
      matches.push(match);
      start = match.span.end;
    }
  }
  return matches;
}

/** The longest match that is allowed, where the longest of all is not. */
function shorterMatch(
  text: string,
  start: number,
  found: Iterable<{ end: number; value: readonly Entry[] }>,
): TermMatch | undefined {
  let best: TermMatch | undefined;
  for (const { end, value } of found) best = matchOf(text, start, end, value) ?? best;
  return best;
}

function matchOf(text: string, start: number, end: number, entries: readonly Entry[]): TermMatch | undefined {
  const span = { start, end };
  if (!isWhole(text, span)) return undefined;
  const entry = entries.find(({ term }) => passesGuards(text, span, term));
  if (entry === undefined) return undefined;
  const homonyms = entries.length === 1 ? [] : homonymsOf(entry, entries);
  return homonyms.length === 0 ? { span, ...entry } : { span, ...entry, homonyms };
}

function homonymsOf({ concept, term }: Entry, entries: readonly Entry[]): Concept[] {
  if (term.guards !== undefined) return [];
  const others = entries.filter((other) => other.concept !== concept && other.term.guards === undefined);
  return Array.from(new Set(others.map((other) => other.concept)));
}

/** A Latin term is no part of a longer word: `GDP` is not in `GDPR`. */
function isWhole(text: string, { start, end }: Span): boolean {
  const cutsBefore = LATIN.test(text.charAt(start)) && LATIN.test(text.charAt(start - 1));
  const cutsAfter = LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end));
  return !cutsBefore && !cutsAfter;
}

const LATIN = /[A-Za-z0-9]/u;
