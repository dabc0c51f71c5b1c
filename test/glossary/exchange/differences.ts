import { isDeepStrictEqual } from "node:util";
import type { Loss } from "../../../src/glossary/exchange/index.js";
import type { Concept, Term } from "../../../src/model/concept.js";

/** What concepts lack after a way out and in, concept by concept of the same id: what a format has to name as its losses. */
export function differences(before: readonly Concept[], after: readonly Concept[]): Loss[] {
  const counts: Record<string, number> = {};
  const count = (field: string): void => {
    counts[field] = (counts[field] ?? 0) + 1;
  };
  for (const { terms, ...about } of before) {
    const back = after.find(({ id }) => id === about.id);
    if (back === undefined) {
      count("concept");
      continue;
    }
    for (const [key, value] of Object.entries(about)) {
      if (!same(value, Reflect.get(back, key))) count(`concept.${key}`);
    }
    for (const [language, list] of Object.entries(terms)) {
      for (const term of list) missingIn(term, language, back.terms[language]).forEach(count);
    }
  }
  return Object.keys(counts)
    .sort()
    .map((field) => ({ field, count: counts[field] ?? 0, kept: false }));
}

function missingIn({ text, status, ...term }: Term, language: string, back: readonly Term[] | undefined): string[] {
  const found = back?.find((other) => other.text === text);
  if (found === undefined && ["deprecated", "forbidden", "proposed"].includes(status)) return [`status.${status}`];
  if (found === undefined) return [back === undefined ? `language.${language}` : "term"];
  const fields = Object.entries(term).filter(([key, value]) => !same(value, Reflect.get(found, key)));
  return [...(found.status === status ? [] : [`status.${status}`]), ...fields.map(([key]) => `term.${key}`)];
}

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(plain(one), plain(other));
