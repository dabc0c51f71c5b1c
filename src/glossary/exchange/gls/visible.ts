import type { Concept, Term } from "../../../model/concept.js";
import { ownOf } from "../../../model/name-table.js";
import { isApproved } from "../losses.js";
import { asXmlTerm, asXmlText } from "../xml-text.js";

/** What the glossary module shows of a concept; all texts are as XML holds them. */
export interface Visible {
  /** Preferred and admitted terms, for the module knows no status. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly definition?: string | undefined;
}

/** The two languages of an XLIFF file. */
export interface LanguagePair {
  readonly srcLang: string;
  readonly trgLang: string;
}

/** What can be shown of a concept; nothing where there is no source term, or neither a translation nor a definition. */
export function visibleOf(
  { terms, definition = "" }: Concept,
  { srcLang, trgLang }: LanguagePair,
): Visible | undefined {
  const shown = (language: string): string[] =>
    (ownOf(terms, language) ?? [])
      .filter(isApproved)
      .map(xmlTextOf)
      .filter((text) => text !== "");
  const visible = { sources: shown(srcLang), targets: shown(trgLang), definition: asXmlText(definition) || undefined };
  const isEntry = visible.sources.length > 0 && (visible.targets.length > 0 || visible.definition !== undefined);
  return isEntry ? visible : undefined;
}

const xmlTextOf = ({ text }: Term): string => asXmlTerm(text);

/**
 * A concept of ours as it is shown, with what was noted of it. What is shown outweighs the note: a translation that was taken out is
 * gone, a new one is there.
 */
export function conceptShown(noted: Concept, visible: Visible, { srcLang, trgLang }: LanguagePair): Concept {
  const isSame = asXmlText(noted.definition ?? "") === (visible.definition ?? "");
  const terms = new Map(Object.entries(noted.terms));
  for (const [language, texts] of [
    [srcLang, visible.sources],
    [trgLang, visible.targets],
  ] as const) {
    const list = termsShown(terms.get(language) ?? [], texts);
    if (list.length > 0) terms.set(language, list);
    else terms.delete(language);
  }
  return { ...noted, definition: isSame ? noted.definition : visible.definition, terms: Object.fromEntries(terms) };
}

function termsShown(noted: readonly Term[], texts: readonly string[]): Term[] {
  const known = new Set(noted.map(xmlTextOf));
  const left = noted.filter((term) => !isApproved(term) || xmlTextOf(term) === "" || texts.includes(xmlTextOf(term)));
  let hasPreferred = left.some(({ status }) => status === "preferred");
  const added = texts
    .filter((text) => !known.has(text))
    .map((text): Term => {
      const status = hasPreferred ? "admitted" : "preferred";
      hasPreferred = true;
      return { text, status };
    });
  return [...left, ...added];
}
