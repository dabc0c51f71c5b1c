import { stemmer } from "stemmer";
import { remembering } from "../../model/once.js";
import { foldWord, type Token, WORD } from "../inflection.js";
import { distinctForm } from "./distinct-words.js";
import { singularOf } from "./plurals.js";

/**
 * The words of an English text for comparing terms. Hyphens and blanks part words alike; the `s` of a possessive is left out, and so
 * are articles: `the spread of the virus` is three words.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { index, 0: found } of text.matchAll(WORD)) {
    const { word, form } = foldedOf(found);
    if (ARTICLE.has(word) || (word === "s" && APOSTROPHE.test(text.charAt(index - 1)))) continue;
    tokens.push({ start: index, end: index + found.length, word, form });
  }
  return tokens;
}

/** Folding and stemming are slow beside looking up, and the same words come again and again. */
const foldedOf = remembering((found: string): Pick<Token, "word" | "form"> => {
  const word = foldWord(found);
  return { word, form: formOf(word) };
}, 100_000);

const APOSTROPHE = /['’]/u;
const ARTICLE: ReadonlySet<string> = new Set(["the", "a", "an"]);

/**
 * The form that a folded word shares with its inflections, its near derivations and its British or American spelling.
 *
 * @see M. F. Porter, An algorithm for suffix stripping, 1980
 */
export const formOf = (word: string): string => {
  const spelled = american(singularOf(word));
  return distinctForm(spelled) ?? stem(spelled);
};

function stem(word: string): string {
  const latin = LATIN.exec(word);
  return latin ? `${latin[1]}+` : stemmer(word);
}

/** "virus" and "viral"; the mark keeps "campus" from "camp". A `u` stands with them, since `plateaus` and `gurus` end as `virus` does. */
const LATIN = /^(.{3,})(?:us|uses|u|al|ally)$/u;

/** British spellings in American ones, as far as a rule reaches: `organisation`, `labour`, `centre`, `programme`, `travelled`. */
function american(word: string): string {
  if (word.length < 5) return word;
  let spelled = word;
  for (const [british, there] of SPELLINGS) spelled = spelled.replace(british, there);
  return spelled;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[drs]?|ing|ers?|ations?|ational)$)/u, "iz"], // "organisation"
  [/ys(?=(?:e[drs]?|ing|ers?)$)/u, "yz"], // "analyse"
  [/our(?=(?:s|ed|ing|ers?|able|al|ite|ful|hood|y)?$)/u, "or"], // "labour"
  [/(?<=[a-z]{2}[bt])re(?=s?$)/u, "er"], // "centre", "fibre"
  [/ogue(?=s?$)/u, "og"], // "dialogue"
  [/gramme(?=s?$)/u, "gram"], // "programme"
  [/(?<=[aeiou])ll(?=(?:ed|ing|ers?)$)/u, "l"], // "travelled"
  [/(?<=^(?:def|off|pret|lic))enc(?=es?$)/u, "ens"], // "defence"
  [/(?<=[a-z])(?:ae|oe)(?=[a-z]{3})/u, "e"], // "paediatric"
];
