import type { Concept, Term, TermStatus } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";

/**
 * The concept with another status for a term. Where it becomes the preferred one, the term that was preferred before in its language and
 * house style becomes admitted; a Chinese concept may prefer several of its names.
 *
 * @throws InputError `glossary.unknown-term`
 */
export function setStatus(concept: Concept, text: string, status: TermStatus): Concept {
  const found = Object.entries(concept.terms).find(([, list]) => list.some((term) => term.text === text));
  if (found === undefined) throw new InputError("glossary.unknown-term", { id: concept.id, term: text });
  const [language, list] = found;
  const style = list.find((term) => term.text === text)?.style;
  const yields = (term: Term): boolean =>
    status === "preferred" && term.status === "preferred" && term.style === style && !language.startsWith("zh");
  const changed = list.map((term): Term => {
    if (term.text === text) return { ...term, status };
    return yields(term) ? { ...term, status: "admitted" } : term;
  });
  return { ...concept, terms: { ...concept.terms, [language]: changed } };
}
