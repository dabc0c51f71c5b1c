import { foldWord, type Inflection, type Token } from "../languages/inflection.js";
import type { Concept, Term } from "../model/concept.js";
import type { TermMatch } from "../model/term-match.js";
import { foldLetters } from "../text/fold.js";

/**
 * A term where it does not stand word by word: as the initials of its words (`WHO`), or with its words near each other in another order
 * or with others between (`transmission of the virus` for `virus transmission`), or as the adjective of a place (`Shandongese`). For concepts that the source names only: looked for
 * blindly, such matches would be chance.
 *
 * Measured on published health texts: 63.3 % accepted word by word, 68.1 % so, by chance 5.7 % and 6.4 %
 */
export function findLoosely(
  text: string,
  {
    concept,
    terms,
    inflection,
  }: { readonly concept: Concept; readonly terms: readonly Term[]; readonly inflection: Inflection },
): TermMatch | undefined {
  if (inflection.isRough === true) {
    const span = withinWord(text, terms);
    if (span !== undefined) return { ...span, concept, loose: true };
  }
  const several = terms.filter((term) => isOfSeveralWords(term, inflection));
  const isPlace = concept.kind === "place" && inflection.isDemonymOf !== undefined;
  if (several.length === 0 && !isPlace) return undefined;
  const tokens = inflection.tokenize(text);
  const demonym = isPlace ? demonymIn(tokens, terms, inflection) : undefined;
  if (demonym !== undefined) return { ...demonym, concept, loose: true };
  for (const term of several) {
    const words = contentWords(term.text, inflection);
    const span = initialsIn(text, words) ?? nearEachOther(tokens, inflection.tokenize(words.join(" ")));
    if (span !== undefined) return { span, concept, term, loose: true };
  }
  return undefined;
}

/** The adjective or the people of a place, as a term of that part of speech. */
function demonymIn(
  tokens: readonly Token[],
  terms: readonly Term[],
  { isDemonymOf }: Inflection,
): Pick<TermMatch, "span" | "term"> | undefined {
  for (const term of terms) {
    const name = foldWord(term.text);
    const token = tokens.find(({ word }) => isDemonymOf?.(word, name));
    if (token !== undefined)
      return { term: { ...term, partOfSpeech: "adjective" }, span: { start: token.start, end: token.end } };
  }
  return undefined;
}

/** A term as a part of a compound, or with endings that are not known: `Tibet` of `Tibetfrage`. */
function withinWord(text: string, terms: readonly Term[]): Pick<TermMatch, "span" | "term"> | undefined {
  const folded = foldLetters(text);
  for (const term of terms) {
    const start = term.text.length < SHORTEST_PART ? -1 : folded.indexOf(foldLetters(term.text));
    if (start >= 0) return { term, span: { start, end: start + term.text.length } };
  }
  return undefined;
}

const SHORTEST_PART = 4; // letters
const FEWEST_INITIALS = 3;
const MOST_BETWEEN = 3; // words between those of the term

const contentWords = (term: string, { isFunctionWord }: Inflection): string[] =>
  (term.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isFunctionWord(word));

const isOfSeveralWords = ({ text, inflection, caseSensitive }: Term, language: Inflection): boolean =>
  inflection === undefined && caseSensitive !== true && contentWords(text, language).length > 1;

function initialsIn(text: string, words: readonly string[]): TermMatch["span"] | undefined {
  if (words.length < FEWEST_INITIALS) return undefined;
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
  for (const { index, 0: found } of text.matchAll(CAPITALS)) {
    if (found.replace(/s$|-/gu, "") === initials) return { start: index, end: index + found.length };
  }
  return undefined;
}

const CAPITALS = /(?<![\p{L}\p{N}])[A-Z][A-Z0-9-]+s?(?![\p{L}\p{N}])/gu; // "WHO", "NGOs"

function nearEachOther(tokens: readonly Token[], term: readonly Token[]): TermMatch["span"] | undefined {
  const wanted = term.map(({ form }) => form);
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
