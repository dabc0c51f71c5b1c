import { stringify } from "yaml";
import type { Concept, Source, Term } from "../../model/concept.js";
import { wordsOfYaml } from "./words-of-yaml.js";

/** A concept as a list item of a glossary file: keys in a fixed order, Chinese before other languages, LF, no line folded. */
export function toYaml(concept: Concept, indent: string): string {
  const item = [plainConcept(concept)];
  const text = stringify(item, { ...yamlStyle, compat: wordsOfYaml });
  const safe = NO_YAML.test(text)
    ? stringify(item, quotedStyle).replaceAll(new RegExp(NO_YAML, "gu"), escapedCharacter)
    : text;
  return safe.replace(LINE_START, indent);
}

const LINE_START = /(?<=^|\n)(?=[^\n])/gu; // not `^` with the flag m, which takes U+2028 for a line's end

/** A scalar is one line, however long. */
export const yamlStyle = { lineWidth: 0, blockQuote: false } as const;

/** Every text in quotes, where escapes are known. */
const quotedStyle = { ...yamlStyle, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" } as const;
const NO_YAML = /[\ufffe\uffff]/u; // YAML 1.2, 5.1: no characters of a stream; the other controls the writer escapes itself
const escapedCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16)}`;

/** The order of keys in a file. */
export const conceptKeys: readonly (keyof Concept)[] = [
  ...(["id", "kind", "subject", "definition", "note", "enforcement", "doNotTranslate", "division"] as const),
  ...(["related", "broader", "replacedBy", "sources", "contexts", "created", "modified", "terms"] as const),
];
/** The order of a term's keys in a file. */
export const termKeys: readonly (keyof Term)[] = [
  ...(["text", "status", "type", "partOfSpeech", "style", "firstUse", "caseSensitive", "inflection"] as const),
  ...(["geography", "validFrom", "validUntil", "guards", "note", "sources"] as const),
];

/** A concept as it is written: without what is absent, and a source without url and date is its reference alone. */
export function plainConcept(concept: Concept): Record<string, unknown> {
  const { sources, terms } = concept;
  const languages = Object.entries(terms).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const plainTerms = languages.map(([language, list]) => [language, list.map(plainTerm)]);
  return ordered(
    { ...concept, sources: sources?.map(plainSource), terms: Object.fromEntries(plainTerms) },
    conceptKeys,
  );
}

const rank = (language: string): number => (language.startsWith("zh") ? 0 : 1);

const plainTerm = (term: Term): Record<string, unknown> =>
  ordered({ ...term, sources: term.sources?.map(plainSource) }, termKeys);

const plainSource = (source: Source): unknown =>
  source.url === undefined && source.date === undefined ? source.reference : source;

function ordered(object: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.flatMap((key) => (object[key] === undefined ? [] : [[key, object[key]]])));
}
