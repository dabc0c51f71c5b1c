import type { BilingualFile } from "./bilingual-file.js";
import { type BilingualFormatId, bilingualFormatOf } from "./bilingual-names.js";
import { readTmx } from "./tmx/read-tmx.js";
import { readTsv } from "./tsv.js";
import { readXliff } from "./xliff/read-xliff.js";
import type { XmlLimits } from "./xml/read-xml.js";

export interface ReadBilingualOptions {
  /** By which its format is told, XLIFF where its ending is not known. */
  readonly name: string;
  /** Languages, BCP 47, where the file does not say its own (a table) or holds several (a memory). */
  readonly srcLang: string;
  readonly trgLang: string;
  readonly limits?: XmlLimits;
}

const readers: Readonly<Record<BilingualFormatId, (text: string, options: ReadBilingualOptions) => BilingualFile>> = {
  xliff: readXliff,
  tmx: readTmx,
  tsv: (text, { name, ...languages }) => readTsv(text, name, languages),
};

/** A file that holds both languages. @throws InputError `xliff.*`, `tmx.structure` or `tsv.columns` */
export const readBilingual = (text: string, options: ReadBilingualOptions): BilingualFile =>
  readers[bilingualFormatOf(options.name) ?? "xliff"](text, options);
