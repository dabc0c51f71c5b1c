import { type Concept, type Term, termsIn } from "../model/concept.js";
import type { Span } from "../model/span.js";
import type { TermMatch } from "../model/term-match.js";
import { foldNameAt } from "../text/fold.js";
import { passesGuards } from "./guards.js";
import { keptIndex } from "./kept-indexes.js";
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
  const entries = entriesOf(concepts, language);
  const kept = keptIndex(concepts, "source", language);
  const trie = kept === undefined ? trieOf(entries) : Trie.from<number[]>(JSON.parse(kept));
  return { find: (text) => findAll(text, trie, entries) };
}

/** The terms of a list of concepts as JSON, for a later run to begin with. */
export const packTerms = (concepts: readonly Concept[], language: string): string =>
  JSON.stringify(trieOf(entriesOf(concepts, language)).packed());

const entriesOf = (concepts: readonly Concept[], language: string): Entry[] =>
  concepts.flatMap((concept) => termsIn(concept, language).map((term) => ({ concept, term })));

/** The terms with the numbers of their entries. */
function trieOf(entries: readonly Entry[]): Trie<number[]> {
  const trie = new Trie<number[]>();
  for (const [number, { term }] of entries.entries()) trie.add(codesOf(term.text), [number], joined);
  return trie;
}

/** The numbers of one term, the list of the first gone on with: thousands of concepts may share a term. */
function joined(there: number[], added: readonly number[]): number[] {
  there.push(...added);
  return there;
}

function* codesOf(text: string): Generator<number> {
  for (let index = 0; index < text.length; index += 1) yield foldNameAt(text, index);
}

function findAll(text: string, trie: Trie<readonly number[]>, all: readonly Entry[]): TermMatch[] {
  const matches: TermMatch[] = [];
  const symbolAt = (index: number): number => foldNameAt(text, index);
  const matchAt = (start: number, { end, value }: Found): TermMatch | undefined =>
    matchOf(
      text,
      { start, end },
      value.flatMap((number) => all[number] ?? []),
    );
  for (let start = 0; start < text.length; ) {
    const longest = trie.longest(symbolAt, start, text.length);
    const match =
      longest === undefined
        ? undefined
        : (matchAt(start, longest) ?? shorterMatch(start, trie.startingAt(symbolAt, start, text.length), matchAt));
    if (match === undefined) start += 1;
    else {
      matches.push(match);
      start = match.span.end;
    }
  }
  return matches;
}

/** A term of the glossary at a place of a text. */
interface Found {
  readonly end: number;
  readonly value: readonly number[];
}

/** The longest match that is allowed, where the longest of all is not. */
function shorterMatch(
  start: number,
  found: Iterable<Found>,
  matchAt: (start: number, found: Found) => TermMatch | undefined,
): TermMatch | undefined {
  let best: TermMatch | undefined;
  for (const one of found) best = matchAt(start, one) ?? best;
  return best;
}

function matchOf(text: string, span: Span, entries: readonly Entry[]): TermMatch | undefined {
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
