import type { Concept, Guards, Term, Transaction } from "../../../model/concept.js";
import { kindNamed, statusNamed, typeNamed } from "../words.js";
import { type CellValue, contexts, date, flag, sources, text, texts, word } from "./cell-values.js";

/** A column of the table with one row a term: the cell of what it is about, and what a filled cell says of it. */
export interface TermColumn<About> {
  readonly name: string;
  readonly toCell: (about: About) => string | undefined;
  /** Part of a concept or term, to be held to the schema. */
  readonly fromCell: (cell: string) => Readonly<Record<string, unknown>>;
}

/** The columns about a concept; filled in the first of its rows. */
export const conceptColumns: readonly TermColumn<Concept>[] = [
  field("kind", "kind", word(kindNamed)),
  field("subject", "subject", text),
  field("definition", "definition", text),
  field("note", "note", text),
  field("enforcement", "enforcement", word()),
  field("do-not-translate", "doNotTranslate", flag),
  field("division", "division", word()),
  field("related", "related", texts),
  field("broader", "broader", word()),
  field("replaced-by", "replacedBy", word()),
  field("sources", "sources", sources),
  field("contexts", "contexts", contexts),
  ...(["created", "modified"] as const).flatMap((name) => [
    partOfTransaction(name, name, "date", date),
    partOfTransaction(`${name}-by`, name, "by", text),
  ]),
];

/** The columns about a term; its language stands beside them. */
export const termColumns: readonly TermColumn<Term>[] = [
  field("term", "text", text),
  field("status", "status", word(statusNamed)),
  field("type", "type", word(typeNamed)),
  field("part-of-speech", "partOfSpeech", word()),
  field("style", "style", text),
  field("first-use", "firstUse", text),
  field("case-sensitive", "caseSensitive", flag),
  {
    name: "inflection",
    toCell: ({ inflection }) => (inflection === "none" ? inflection : undefined),
    fromCell: (cell) => ({ inflection: cell.trim() }),
  },
  {
    name: "forms",
    toCell: ({ inflection }) => (inflection === "none" ? undefined : inflection && texts.toCell(inflection)),
    fromCell: (cell) => ({ inflection: texts.fromCell(cell) }),
  },
  field("geography", "geography", text),
  field("valid-from", "validFrom", date),
  field("valid-until", "validUntil", date),
  guard("after", "after"),
  guard("before", "before"),
  guard("not-inside", "notInside"),
  field("term-note", "note", text),
  field("term-sources", "sources", sources),
];

function field<About, Name extends keyof About & string>(
  name: string,
  key: Name,
  { toCell, fromCell }: CellValue<NonNullable<About[Name]>>,
): TermColumn<About> {
  return {
    name,
    toCell: ({ [key]: value }) => (value === undefined || value === null ? undefined : toCell(value)),
    fromCell: (cell) => ({ [key]: fromCell(cell) }),
  };
}

function guard(name: string, key: keyof Guards): TermColumn<Term> {
  return {
    name,
    toCell: ({ guards }) => guards?.[key] && texts.toCell(guards[key]),
    fromCell: (cell) => ({ guards: { [key]: texts.fromCell(cell) } }),
  };
}

function partOfTransaction(
  name: string,
  key: "created" | "modified",
  part: keyof Transaction,
  { toCell, fromCell }: CellValue<string>,
): TermColumn<Concept> {
  return {
    name,
    toCell: ({ [key]: transaction }) => transaction?.[part] && toCell(transaction[part]),
    fromCell: (cell) => ({ [key]: { [part]: fromCell(cell) } }),
  };
}
