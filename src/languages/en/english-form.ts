import type { Span } from "../../model/span.js";
import { foldWord } from "../inflection.js";
import type { Rewording } from "../rewording.js";

/**
 * A phrase in the place of another as it stands in a text: its plural for a plural, capitals for capitals, and the article before it, `a`
 * or `an`, by its first sound. A possessive stays as it stands after it.
 *
 * @param span - where the old phrase stands
 * @returns nothing where it stands in a form that cannot be told, such as `infected` for `infection`
 */
export function reword(text: string, span: Span, phrase: string, replacement: string): Rewording | undefined {
  const found = text.slice(span.start, span.end);
  const inflected = inflectLike(found, phrase, replacement);
  if (inflected === undefined) return undefined;
  const put = inCaseOf(found, phrase, inflected);
  const article = ARTICLE.exec(text.slice(Math.max(0, span.start - LONGEST_ARTICLE), span.start));
  const [whole = "", word = "", space = ""] = article ?? [];
  const isRight = word.length > 1 === startsWithVowel(found);
  if (article === null || !isRight || startsWithVowel(found) === startsWithVowel(put))
    return { span, replacement: put };
  return {
    span: { start: span.start - whole.length, end: span.end },
    replacement: `${word.charAt(0)}${startsWithVowel(put) ? "n" : ""}${space}${put}`,
  };
}

const ARTICLE = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu;
const LONGEST_ARTICLE = 5; // characters, with one before it

function inflectLike(found: string, phrase: string, replacement: string): string | undefined {
  const [there, listed] = [lettersOf(found), lettersOf(phrase)];
  if (there === listed) return replacement;
  if (there === lettersOf(pluralOf(phrase))) return pluralOf(replacement);
  if (lettersOf(pluralOf(found)) === listed) return replacement;
  return undefined;
}

/** What spelling variants of a phrase have in common. */
const lettersOf = (phrase: string): string => foldWord(phrase).replace(/[^\p{L}\p{N}]/gu, "");

/** The regular plural of a phrase's last word. */
export function pluralOf(phrase: string): string {
  if (/[^aeiou]y$/iu.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return phrase + (/(?:s|x|z|ch|sh)$/iu.test(phrase) ? "es" : "s");
}

function inCaseOf(found: string, phrase: string, replacement: string): string {
  if (isCapitals(found) && !isCapitals(phrase)) return replacement.toUpperCase();
  if (startsLarge(found) && !startsLarge(phrase)) return replacement.charAt(0).toUpperCase() + replacement.slice(1);
  return replacement;
}

const isCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
const startsLarge = (text: string): boolean => /^\P{L}*\p{Lu}/u.test(text);

/** Whether `an` stands before it, as far as spelling tells. */
const startsWithVowel = (text: string): boolean => {
  const word = foldWord(text);
  return VOWEL.test(word) && !LIKE_YOU.test(word);
};
const VOWEL = /^(?:[aeio]|u(?!ni(?!n|m))|hour|hono|heir)/u;
const LIKE_YOU = /^(?:eu|u[bcknrst][aeiou]|one\b|once)/u; // "a European", "a union", "a one-off"
