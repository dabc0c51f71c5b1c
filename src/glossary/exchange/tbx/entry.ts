/** An entry of TBX in either of its versions and styles: what stands at the levels of concept, language and term. */
export interface TbxEntry {
  /** The id as the file writes it. */
  readonly id: string | undefined;
  /** On which it begins, from 1. */
  readonly line: number;
  readonly items: readonly TbxItem[];
  readonly languages: readonly TbxLanguage[];
}

/** The section of an entry for one language. */
export interface TbxLanguage {
  readonly language: string;
  readonly items: readonly TbxItem[];
  readonly terms: readonly TbxTerm[];
}

/** A term of a section, with its data categories and notes. */
export interface TbxTerm {
  readonly text: string;
  readonly items: readonly TbxItem[];
}

/** A data category and its value, or a note. All texts are as XML holds them. */
export interface TbxItem {
  /** Element of the core structure that it is written as; what is read is told by its category alone. */
  readonly element: "descrip" | "admin" | "termNote" | "ref" | "xref" | "transac" | "note";
  /** `subjectField`; `note` of a note. */
  readonly category: string;
  readonly value: string;
  /** Id or URL that it points to. */
  readonly target?: string | undefined;
  /** The source of a definition or context. */
  readonly source?: string | undefined;
  /** The ISO 8601 date of a transaction, and who is responsible for it. */
  readonly date?: string | undefined;
  readonly by?: string | undefined;
}

/** The dialects that are written: TBX v3 in three, and v2 as OmegaT reads it. */
export type TbxDialect = "core" | "min" | "basic" | "v2";

/**
 * Data categories that a dialect knows; a note is known to all. In v2, which holds only what may be used, no status is written: OmegaT
 * shows it to translators as a remark.
 */
export const categoriesOf: Readonly<Record<TbxDialect, ReadonlySet<string>>> = (() => {
  const core = ["note"];
  const min = [
    ...core,
    "subjectField",
    "customerSubset",
    "administrativeStatus",
    "partOfSpeech",
    "externalCrossReference",
  ];
  const basic = [
    ...min,
    ...["definition", "context", "source", "crossReference", "termType", "geographicalUsage", "transactionType"],
  ];
  const v2 = basic.filter((category) => category !== "administrativeStatus");
  return { core: new Set(core), min: new Set(min), basic: new Set(basic), v2: new Set(v2) };
})();

/** An id of ours as XML takes one: no id there begins with a digit, and none of ours has a low line. */
export const toXmlId = (id: string): string => (/^\d/u.test(id) ? `_${id}` : id);
/** The id of ours that `toXmlId` wrote: `_540500` is `540500` again. */
export const fromXmlId = (id: string): string => id.replace(/^_(?=\d)/u, "");
