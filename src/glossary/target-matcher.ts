import { type Concept, type Term, termsIn } from "../model/concept.js";
import type { TermMatch } from "../model/term-match.js";
import { type Token, tokenize } from "../text/english.js";
import type { Matcher } from "./matcher.js";
import { Trie } from "./trie.js";

interface Entry {
  readonly concept: Concept;
  readonly term: Term;
}

/**
 * A matcher for an English side: whole words, without regard to case, diacritics, hyphens, plurals and possessives. Terms that several
 * concepts share are found for each of them.
 */
export function createTargetMatcher(concepts: readonly Concept[], language: string): Matcher {
  const numbers = new Map<string, number>();
  const trie = new Trie<readonly Entry[]>();
  for (const concept of concepts) {
    for (const term of termsIn(concept, language)) {
      const symbols = tokenize(term.text).map(({ form }) => numberOf(form, numbers));
      if (symbols.length > 0) trie.add(symbols, [{ concept, term }], (there, added) => [...there, ...added]);
    }
  }
  return { find: (text) => findAll(tokenize(text), trie, numbers) };
}

function numberOf(form: string, numbers: Map<string, number>): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  numbers.set(form, numbers.size + 1);
  return numbers.size;
}

function findAll(
  tokens: readonly Token[],
  trie: Trie<readonly Entry[]>,
  numbers: ReadonlyMap<string, number>,
): TermMatch[] {
  const symbols = tokens.map(({ form }) => numbers.get(form) ?? 0);
  const matches: TermMatch[] = [];
  for (let index = 0; index < symbols.length; ) {
    const found = trie.longest((at) => symbols[at] ?? 0, index, symbols.length);
    const [first, last] = [tokens[index], tokens[(found?.end ?? 0) - 1]];
    if (found === undefined || first === undefined || last === undefined) {
      index += 1;
      continue;
    }
    for (const entry of found.value) matches.push({ span: { start: first.start, end: last.end }, ...entry });
    index = found.end;
  }
  return matches;
}
