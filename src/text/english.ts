/** A word of a text, folded for comparing, and where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/**
 * The words of an English text for comparing terms: small letters without diacritics, possessives and plurals cut off. Hyphens and
 * blanks part words alike, so `paired-assistance` and `paired assistance` are the same two.
 */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: stem(fold(match[0])),
  }));
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’](?!s\b)[\p{L}]+)*/gu; // "Xigazê", "people’s" gives "people" and "s"

const fold = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Takes a plural's ending off: `cities` → `city`, `boxes` → `box`, `names` → `name`; `glass` stays. */
function stem(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
