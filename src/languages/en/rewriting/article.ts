/** The indefinite article that English has before a number or name, capital or small as `model` is: `an 8`, `an eleventh`, `a university`. */
export function articleFor(following: string, model: string): string {
  const article = VOWEL_SOUND.test(following) || LETTER_NAMES.test(following) ? "an" : "a";
  return /^\p{Lu}/u.test(model) ? `A${article.slice(1)}` : article;
}

/** "8", "80,000", "11", "18"; "eight", "honour"; not "one", "university", "European". */
const VOWEL_SOUND = /^(?:8|1[18](?!\d)|(?!one|once|uni|use|usu|eu|ewe)[aeiou]|hono|hour|heir)/iu;
const LETTER_NAMES = /^[FHLMNRSX](?:[A-Z]|\b)/u; // "MP", "X-ray"
