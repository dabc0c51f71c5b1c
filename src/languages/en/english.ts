import { stemmer } from "stemmer";
import { remembering } from "../../model/once.js";
import { foldWord, type Token, WORD } from "../inflection.js";

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
export const formOf = (word: string): string => stem(american(irregular[word] ?? singularByRule(word)));

/** Plurals that change more than an end: `chairmen`, `memoranda`, `leaves`. Other words are given back. */
function singularByRule(word: string): string {
  if (/[a-z]{3}men$/u.test(word) && !NOT_MEN.test(word)) return word.replace(/men$/u, "man");
  if (/^(?:memorand|referend|symposi|curricul|bacteri|strat|addend|millenni|stadi)a$/u.test(word))
    return word.replace(/a$/u, "um");
  return /^(?:lea|loa|shel|hal|cal|wol|thie|kni|li|wi|sel)ves$/u.test(word)
    ? word.replace(/ves$/u, /^(?:kni|li|wi)/u.test(word) ? "fe" : "f")
    : word;
}

const NOT_MEN = /^(?:speci|regi|abdo|acu|sta|ra|yea?|o)men$/u;

function stem(word: string): string {
  const latin = LATIN.exec(word);
  return latin ? `${latin[1]}+` : stemmer(word);
}

const LATIN = /^(.{3,})(?:us|uses|al|ally)$/u; // "virus" and "viral"; the mark keeps "campus" from "camp"

const irregular: Readonly<Record<string, string>> = {
  ...{ children: "child", men: "man", women: "woman", people: "person", feet: "foot", teeth: "tooth", mice: "mouse" },
  ...{ criteria: "criterion", phenomena: "phenomenon", data: "datum", media: "medium", analyses: "analysis" },
  ...{ crises: "crisis", diagnoses: "diagnosis", hypotheses: "hypothesis", bases: "basis", indices: "index" },
  ...{ built: "build", held: "hold", taught: "teach", sent: "send", led: "lead", spoke: "speak", chose: "choose" },
};

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
