import type { Concept, Term } from "../../../model/concept.js";
import { isoDayOf } from "../../../text/iso-date.js";
import { Draft, type Said } from "./draft.js";
import type { TbxEntry, TbxItem } from "./entry.js";
import { readTerm, withStatus } from "./from-term.js";
import { linkOf, remarkOf } from "./item-values.js";

/** What an entry says of a concept, its id aside, and of its terms in their order. */
export interface PlainConcept {
  readonly about: Partial<Omit<Concept, "id" | "terms">>;
  readonly terms: readonly { readonly language: string; readonly term: Term }[];
}

/** Our id for one of the file; nothing for one that is no concept's. */
export type IdOf = (xmlId: string) => string | undefined;

/**
 * What the data categories and notes of an entry say; notes of ours are not among them. What the model has no place for goes into the
 * note of its concept or term as `category: value`: data categories unknown to us, a second definition, a value that ours only come
 * near to. Of several modifications the last is taken.
 */
export function fromEntry({ items, languages }: TbxEntry, idOf: IdOf): PlainConcept {
  const draft = new Draft<ConceptFields>();
  for (const item of latestFirst(items)) draft.add(saidBy(item, idOf, undefined), remarkOf(item));
  const terms = languages.flatMap((section) => {
    const { language } = section;
    for (const item of latestFirst(section.items)) draft.add(saidBy(item, idOf, language), remarkOf(item, language));
    const read = section.terms.map((term) => readTerm(term, language));
    draft.contexts.push(...read.flatMap(({ contexts }) => contexts));
    return withStatus(read.map(({ term }) => term)).map((term) => ({ language, term }));
  });
  const contexts = draft.contexts.length > 0 && { contexts: draft.contexts };
  return { about: { ...draft.fields, ...draft.lists, ...contexts }, terms };
}

type ConceptFields = Pick<Concept, "subject" | "definition" | "created" | "modified">;

/** Items with a date come last, the latest first of them. */
function latestFirst(items: readonly TbxItem[]): TbxItem[] {
  const isDated = ({ date }: TbxItem): boolean => date !== undefined;
  const byDate = items.filter(isDated).sort((a, b) => ((a.date ?? "") > (b.date ?? "") ? -1 : 1));
  return [...items.filter((item) => !isDated(item)), ...byDate];
}

/** `language` is that of the section in which the item stands, where it is one of a language. */
function saidBy(item: TbxItem, idOf: IdOf, language: string | undefined): Said<ConceptFields> | undefined {
  const { category, value, source, target = "" } = item;
  switch (category) {
    case "note":
      return language === undefined ? { note: value } : undefined;
    case "subjectField":
      return { fields: { subject: value } };
    case "definition":
      return { fields: { definition: value }, source: source === undefined ? undefined : { reference: source } };
    case "source":
      return { source: { reference: value } };
    case "externalCrossReference":
      return { source: linkOf(item) };
    case "crossReference": {
      const id = idOf(target);
      return id === undefined ? undefined : { related: id };
    }
    case "context":
      return language === undefined ? undefined : { context: { text: value, language, source } };
    case "transactionType":
      return transactionIn(item);
    default:
      return undefined;
  }
}

function transactionIn({ value, date, by }: TbxItem): Said<ConceptFields> | undefined {
  const day = isoDayOf(date ?? "");
  if (day === undefined) return undefined;
  if (value === "origination") return { fields: { created: { date: day, by } } };
  return value === "modification" ? { fields: { modified: { date: day, by } } } : undefined;
}
