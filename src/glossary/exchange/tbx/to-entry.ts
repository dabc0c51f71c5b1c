import type {
  Concept,
  Context,
  PartOfSpeech,
  Source,
  Term,
  TermStatus,
  TermType,
  Transaction,
} from "../../../model/concept.js";
import { asXmlTerm, asXmlText } from "../xml-text.js";
import { categoriesOf, type TbxDialect, type TbxEntry, type TbxItem, toXmlId } from "./entry.js";
import { isOurNote } from "./our-note.js";

/**
 * A concept as an entry of a dialect, as far as the dialect's data categories go and XML can hold its texts. `hasId` tells the concepts
 * of the same file, which alone can be pointed to.
 */
export function toEntry(concept: Concept, dialect: TbxDialect, hasId: (id: string) => boolean): TbxEntry {
  const known = (items: readonly TbxItem[]): TbxItem[] =>
    items.filter(
      ({ category, value, target }) => categoriesOf[dialect].has(category) && (value !== "" || target !== undefined),
    );
  const languages = Object.entries(concept.terms).map(([language, terms]) => {
    const contexts = placedContexts(concept.contexts ?? [], language, terms);
    return {
      language,
      items: [],
      terms: terms.map((term, index) => ({
        text: asXmlTerm(term.text),
        items: known([...termItems(term), ...(contexts[index] ?? [])]),
      })),
    };
  });
  return { id: toXmlId(concept.id), line: 0, items: known(conceptItems(concept, hasId)), languages };
}

function conceptItems(concept: Concept, hasId: (id: string) => boolean): TbxItem[] {
  const { subject, definition, note, sources = [], related = [], created, modified } = concept;
  return [
    ...item("descrip", "subjectField", subject),
    ...item("descrip", "definition", definition),
    ...sources.map(sourceItem),
    ...related
      .filter(hasId)
      .map((id): TbxItem => ({ element: "ref", category: "crossReference", value: id, target: toXmlId(id) })),
    ...transactionItem("origination", created),
    ...transactionItem("modification", modified),
    ...noteItem(note),
  ];
}

function termItems({ status, type, partOfSpeech, geography, style, sources = [], note }: Term): TbxItem[] {
  return [
    ...item("termNote", "administrativeStatus", statuses[status]),
    ...item("termNote", "partOfSpeech", partOfSpeech && partsOfSpeech[partOfSpeech]),
    ...item("termNote", "termType", type && types[type]),
    ...item("termNote", "geographicalUsage", geography),
    ...item("admin", "customerSubset", style),
    ...sources.map(sourceItem),
    ...noteItem(note),
  ];
}

/** TBX knows neither `forbidden` nor `proposed`: the one is advised against, of the other nothing is said. */
const statuses: Readonly<Record<TermStatus, string | undefined>> = {
  preferred: "preferredTerm-admn-sts",
  admitted: "admittedTerm-admn-sts",
  deprecated: "deprecatedTerm-admn-sts",
  forbidden: "deprecatedTerm-admn-sts",
  proposed: undefined,
};

const types: Readonly<Record<TermType, string>> = {
  "full-form": "fullForm",
  "short-form": "shortForm",
  abbreviation: "abbreviation",
  variant: "variant",
  phrase: "phrase",
};

const partsOfSpeech: Readonly<Record<PartOfSpeech, string>> = {
  noun: "noun",
  "proper-noun": "noun",
  verb: "verb",
  adjective: "adjective",
  adverb: "adverb",
  other: "other",
};

const item = (element: TbxItem["element"], category: string, value: string | undefined): TbxItem[] =>
  value === undefined ? [] : [{ element, category, value: asXmlText(value) }];

/** A note that could be taken for one of ours is left to ours. */
const noteItem = (note: string | undefined): TbxItem[] =>
  note === undefined || isOurNote(asXmlText(note)) ? [] : item("note", "note", note);

/** A link that XML's data type takes; the reference stands beside it. */
function sourceItem({ reference, url }: Source): TbxItem {
  const value = asXmlText(reference);
  if (url !== undefined && LINK.test(url))
    return { element: "xref", category: "externalCrossReference", value, target: url };
  return { element: "admin", category: "source", value };
}

// RFC 3986, http and https alone: "https://www.stats.gov.cn/sj/tjbz/?x=%E8%97%8F#a"
const LINK =
  /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?](?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/u;

function transactionItem(value: string, transaction: Transaction | undefined): TbxItem[] {
  if (transaction === undefined) return [];
  const by = asXmlText(transaction.by ?? "") || undefined;
  return [{ element: "transac", category: "transactionType", value, date: transaction.date, by }];
}

/** The contexts of a language at its terms: each at the first term that it quotes, else at the first of all. */
function placedContexts(contexts: readonly Context[], language: string, terms: readonly Term[]): TbxItem[][] {
  const placed = terms.map((): TbxItem[] => []);
  for (const context of contexts.filter((other) => other.language === language)) {
    const quoted = terms.findIndex(({ text }) => context.text.includes(text));
    const source = asXmlText(context.source ?? "") || undefined;
    placed[Math.max(0, quoted)]?.push({
      element: "descrip",
      category: "context",
      value: asXmlText(context.text),
      source,
    });
  }
  return placed;
}
