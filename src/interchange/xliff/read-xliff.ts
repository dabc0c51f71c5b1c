import { type ReadXmlOptions, readXml } from "../../xml/index.js";
import type { BilingualFile } from "../bilingual-file.js";
import { withUniqueIds } from "./unique-ids.js";
import { XliffHandler } from "./xliff-handler.js";

/**
 * Reads XLIFF 1.2, 2.0, 2.1 or 2.2 of any tool, and 1.0 and 1.1 as if they were 1.2, in one pass: any prefix and order of attributes, targets after notes, segment marks,
 * several files, CDATA. Text of `alt-trans`, matches and other modules is passed over.
 *
 * @throws InputError `xml.*` as `readXml` does, `xml.root` or `xliff.version`, `bilingual.doubled` or `bilingual.nested` where text would be lost; with
 * line and column
 */
export function readXliff(text: string, options: ReadXmlOptions): BilingualFile {
  const handler = new XliffHandler(text, options.name);
  readXml(text, handler, { ...options, form: "xliff" });
  const file = handler.finish();
  return { ...file, units: withUniqueIds(file.units) };
}
