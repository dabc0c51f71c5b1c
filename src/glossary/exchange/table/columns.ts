import { InputError } from "../../../model/input-error.js";
import { languageTag } from "../../../model/language-tag.js";

/**
 * What a column of a list of terms can hold, as a scheme names it; any BCP 47 language tag names a column of terms in that language.
 * `status`, `type` and `style` are of the target term, `source` is a reference for it, and `-` passes a column over.
 */
export const tableColumns = [
  ...(["id", "kind", "status", "source-status", "type", "style"] as const),
  ...(["definition", "note", "subject", "source", "url", "-"] as const),
] as const;
type TableColumn = (typeof tableColumns)[number];

/** A column of a list: terms of a language, a field, or remarks under a name that we do not know, which go into the note. */
export type Column =
  | { readonly holds: "terms"; readonly language: string }
  | { readonly holds: "remarks"; readonly name: string }
  /** `category`: a kind where it names one, else a subject. */
  | { readonly holds: TableColumn | "category" };

/** The columns that a scheme names. @throws InputError `glossary.column` where a name is none */
export const columnsOfScheme = (scheme: readonly string[]): Column[] =>
  scheme.map((name) => {
    const id = tableColumns.find((known) => known === name.trim().toLowerCase());
    const language = languageTag(name.trim());
    if (id !== undefined) return { holds: id };
    if (language !== undefined) return { holds: "terms", language };
    throw new InputError("glossary.column", { name, known: tableColumns.join(", ") });
  });
