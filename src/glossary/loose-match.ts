import { type Token, tokenize } from "../languages/en/english.js";
import type { Concept, Term } from "../model/concept.js";
import type { TermMatch } from "../model/term-match.js";

/**
 * A term where it does not stand word by word: as the initials of its words (`WHO`), or with its words near each other in another order
 * or with others between (`transmission of the virus` for `virus transmission`). For concepts that the source names only: looked for
 * blindly, such matches would be chance.
 *
 * @see FACTS, "Target term lookup"; on the development data 63.3 % accepted word by word, 68.1 % so, by chance 5.7 % and 6.4 %
 */
export function findLoosely(text: string, concept: Concept, terms: readonly Term[]): TermMatch | undefined {
  const several = terms.filter(isOfSeveralWords);
  if (several.length === 0) return undefined;
  const tokens = tokenize(text);
  for (const term of several) {
    const span = initialsIn(text, term.text) ?? nearEachOther(tokens, term.text);
    if (span !== undefined) return { span, concept, term, loose: true };
  }
  return undefined;
}

const FUNCTION_WORD = /^(?:the|a|an|of|for|in|on|to|and|by|with|from|at|or)$/iu;
const FEWEST_INITIALS = 3;
const MOST_BETWEEN = 3; // words between those of the term

const contentWords = (term: string): string[] =>
  (term.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FUNCTION_WORD.test(word));

const isOfSeveralWords = ({ text, inflection, caseSensitive }: Term): boolean =>
  inflection === undefined && caseSensitive !== true && contentWords(text).length > 1;

function initialsIn(text: string, term: string): TermMatch["span"] | undefined {
  const words = contentWords(term);
  if (words.length < FEWEST_INITIALS) return undefined;
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
  for (const { index, 0: found } of text.matchAll(CAPITALS)) {
    if (found.replace(/s$|-/gu, "") === initials) return { start: index, end: index + found.length };
  }
  return undefined;
}

const CAPITALS = /(?<![\p{L}\p{N}])[A-Z][A-Z0-9-]+s?(?![\p{L}\p{N}])/gu; // "WHO", "NGOs"

function nearEachOther(tokens: readonly Token[], term: string): TermMatch["span"] | undefined {
  const wanted = tokenize(contentWords(term).join(" ")).map(({ form }) => form);
  if (wanted.length < 2) return undefined;
  for (const [index, first] of tokens.entries()) {
    if (!wanted.includes(first.form)) continue;
    const window = tokens.slice(index, index + wanted.length + MOST_BETWEEN);
    const places = wanted.map((form) => window.findIndex((token) => token.form === form));
    const last = window[Math.max(...places)];
    if (!places.includes(-1) && last !== undefined) return { start: first.start, end: last.end };
  }
  return undefined;
}
