import { type Context, type PartOfSpeech, partsOfSpeech, type Term } from "../../../model/concept.js";
import { plainWord, statusNamed, typeNamed } from "../words.js";
import { Draft, type Said } from "./draft.js";
import type { TbxItem, TbxTerm } from "./entry.js";
import { linkOf, remarkOf } from "./item-values.js";

/** A term of which the status may not be said. */
type LooseTerm = Omit<Term, "status"> & Partial<Pick<Term, "status">>;

/** What the data categories and notes of a term say, and the contexts that stand with it. */
export function readTerm(
  { text, items }: TbxTerm,
  language: string,
): { term: LooseTerm; contexts: readonly Context[] } {
  const draft = new Draft<TermFields>();
  for (const item of items) draft.add(saidBy(item, language), remarkOf(item));
  return { term: { text, ...draft.fields, ...draft.lists }, contexts: draft.contexts };
}

/** The terms of one language: of those without a status the first is preferred where no other is, and the others are admitted. */
export function withStatus(terms: readonly LooseTerm[]): Term[] {
  const preferred = terms.findIndex(({ status }) => status === "preferred");
  const first = preferred >= 0 ? preferred : terms.findIndex(({ status }) => status === undefined);
  return terms.map((term, index) => ({ ...term, status: term.status ?? (index === first ? "preferred" : "admitted") }));
}

type TermFields = Pick<Term, "status" | "type" | "partOfSpeech" | "geography" | "style">;

function saidBy(item: TbxItem, language: string): Said<TermFields> | undefined {
  const { category, value, source } = item;
  switch (category) {
    case "note":
      return { note: value };
    case "source":
      return { source: { reference: value } };
    case "externalCrossReference":
      return { source: linkOf(item) };
    case "context":
      return { context: { text: value, language, source } };
    case "geographicalUsage":
      return { fields: { geography: value } };
    case "customerSubset":
      return { fields: { style: value } };
    case "administrativeStatus":
    case "normativeAuthorization": {
      const status = statusNamed(value);
      return status && { fields: { status }, isInexact: plainWord(value) !== status };
    }
    case "termType": {
      const type = typeNamed(value);
      return type && { fields: { type }, isInexact: plainWord(value) !== plainWord(type) };
    }
    case "partOfSpeech": {
      const partOfSpeech = partOfSpeechNamed(value);
      return { fields: { partOfSpeech: partOfSpeech ?? "other" }, isInexact: partOfSpeech === undefined };
    }
    default:
      return undefined;
  }
}

const partOfSpeechNamed = (value: string): PartOfSpeech | undefined =>
  partsOfSpeech.find((part) => plainWord(part) === plainWord(value));
