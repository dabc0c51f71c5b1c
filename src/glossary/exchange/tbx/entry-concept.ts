import type { Concept, Term } from "../../../model/concept.js";
import { conceptSchema } from "../../../model/concept-schema.js";
import { conceptKeys, termKeys } from "../../store/to-yaml.js";
import { isSame } from "../losses.js";
import { byLanguage } from "./concept-entry.js";
import { fromXmlId, type TbxDialect, type TbxEntry, type TbxItem } from "./entry.js";
import { fromEntry, type IdOf, type PlainConcept } from "./from-entry.js";
import { fieldsInNote } from "./our-note.js";
import { toEntry } from "./to-entry.js";

/**
 * What an entry says of a concept, with what notes of ours add: a field of theirs counts as long as the data categories say what they
 * said when the note was written, so that a status changed in another tool is not changed back. Not yet held to the schema.
 */
export function fromFullEntry(
  entry: TbxEntry,
  dialect: TbxDialect,
  idOf: IdOf,
  hasId: (id: string) => boolean,
): PlainConcept {
  const { bare, notes } = apart(entry);
  const plain = fromEntry(bare, idOf);
  const full = withNotes(plain, notes);
  if (full === plain) return plain;
  const parsed = conceptSchema.safeParse({ id: "any", kind: "general", ...full.about, terms: byLanguage(full) });
  if (!parsed.success) return full;
  const again = fromEntry(toEntry(parsed.data, dialect, hasId), fromXmlId);
  return withNotes(plain, {
    about: unchanged(notes.about, again.about, plain.about),
    terms: notes.terms.map((fields, index) => unchanged(fields, again.terms[index]?.term, plain.terms[index]?.term)),
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields in notes of ours: of the concept, and of each term in its order. */
interface Notes {
  readonly about: Fields;
  readonly terms: readonly Fields[];
}

/** An entry without notes of ours, and what is in them; a term that has neither text nor a text in its note is none. */
function apart(entry: TbxEntry): { bare: TbxEntry; notes: Notes } {
  const terms: Fields[] = [];
  const languages = entry.languages.map((section) => ({
    ...section,
    terms: section.terms.flatMap((term) => {
      const { items, fields } = apartItems(term.items, termKeys);
      if (term.text === "" && fields.text === undefined) return [];
      terms.push(fields);
      return [{ ...term, items }];
    }),
  }));
  const { items, fields } = apartItems(entry.items, ABOUT);
  return { bare: { ...entry, items, languages }, notes: { about: fields, terms } };
}

const ABOUT = conceptKeys.filter((key) => key !== "id" && key !== "terms");

function apartItems(items: readonly TbxItem[], keys: readonly string[]): { items: TbxItem[]; fields: Fields } {
  const noted = items.map((item) => ({
    item,
    fields: item.category === "note" ? fieldsInNote(item.value) : undefined,
  }));
  const fields = noted.flatMap((note) => Object.entries(note.fields ?? {})).filter(([key]) => keys.includes(key));
  return {
    items: noted.flatMap((note) => (note.fields === undefined ? [note.item] : [])),
    fields: Object.fromEntries(fields),
  };
}

/** The plain concept itself where no note adds to it. */
function withNotes(plain: PlainConcept, { about, terms }: Notes): PlainConcept {
  if ([about, ...terms].every((fields) => Object.keys(fields).length === 0)) return plain;
  return {
    about: { ...plain.about, ...about },
    terms: plain.terms.map(({ language, term }, index) => ({ language, term: { ...term, ...terms[index] } })),
  };
}

const unchanged = (
  fields: Fields,
  again: Partial<Concept> | Term | undefined,
  plain: Partial<Concept> | Term | undefined,
): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([key]) => isSame(Reflect.get(again ?? {}, key), Reflect.get(plain ?? {}, key))),
  );
