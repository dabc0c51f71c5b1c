import type { XmlLimits } from "../xml/index.js";
import type { BilingualFile } from "./bilingual-file.js";
import { type BilingualFormatId, bilingualFormatOf } from "./bilingual-names.js";
import { readCsv, readTsv } from "./read-pairs.js";
import { readTmx } from "./tmx/read-tmx.js";
import { readXliff } from "./xliff/read-xliff.js";

/** How a file that holds both languages is read. */
export interface ReadBilingualOptions {
  /** The name of the file. Its ending tells the format; where the ending is unknown, the text does. */
  readonly name: string;
  /** Languages, BCP 47, where the file does not say its own (a table) or holds several (a memory). */
  readonly srcLang: string;
  readonly trgLang: string;
  readonly limits?: Partial<XmlLimits>;
}

const readers: Readonly<Record<BilingualFormatId, (text: string, options: ReadBilingualOptions) => BilingualFile>> = {
  xliff: readXliff,
  tmx: readTmx,
  tsv: (text, { name, ...languages }) => readTsv(text, name, languages),
  csv: (text, { name, ...languages }) => readCsv(text, name, languages),
};

/** A file that holds both languages. @throws InputError `xliff.*`, `tmx.structure` or `tsv.columns` */
export const readBilingual = (text: string, options: ReadBilingualOptions): BilingualFile =>
  readers[bilingualFormatOf(options.name) ?? formatOfText(text)](text, options);

/**
 * The format of a text whose name says nothing, such as standard input. A text that is no XML and has a tab in its first line is a table.
 */
function formatOfText(text: string): BilingualFormatId {
  const start = text.slice(0, START);
  if (TMX.test(start)) return "tmx";
  return TABLE.test(start) ? "tsv" : "xliff";
}

const START = 16_384; // UTF-16 code units

const TMX = /^\ufeff?(?:\s|<\?[^>]*>|<!--(?:(?!-->).)*-->|<!DOCTYPE[^>]*>)*<tmx[\s>]/su; // after the XML declaration and what else may stand before the root
const TABLE = /^\ufeff?\s*[^<\s][^\n]*\t/u;
