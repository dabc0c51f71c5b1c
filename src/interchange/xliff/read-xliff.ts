import { InputError } from "../../model/input-error.js";
import {
  attributeOf,
  type ReadXmlOptions,
  readXml,
  rootError,
  type XmlHandler,
  type XmlTag,
  type XmlWhere,
} from "../../xml/index.js";
import type { BilingualFile } from "../bilingual-file.js";
import { type XliffVersion, xliffVersions } from "../xliff-versions.js";
import { Reader2 } from "./read2.js";
import { Reader12 } from "./read12.js";
import { withUniqueIds } from "./unique-ids.js";
import type { XliffReader } from "./xliff-reader.js";

const readers = { "1.2": Reader12, "2.0": Reader2, "2.1": Reader2, "2.2": Reader2 } as const satisfies Record<
  XliffVersion,
  new (
    text: string,
    name: string,
  ) => XliffReader
>;

/**
 * Reads XLIFF 1.2, 2.0, 2.1 or 2.2 of any tool, and 1.0 and 1.1 as if they were 1.2, in one pass: any prefix and order of attributes, targets after notes, segment marks,
 * several files, CDATA. Text of `alt-trans`, matches and other modules is passed over.
 *
 * @throws InputError `xml.*` as `readXml` does, `xml.root` or `xliff.version`, `bilingual.doubled` or `bilingual.nested` where text would be lost; with
 * line and column
 */
export function readXliff(text: string, options: ReadXmlOptions): BilingualFile {
  const { name } = options;
  let version: XliffVersion | undefined;
  let reader: XliffReader | undefined;
  const open = (tag: XmlTag, where: XmlWhere): void => {
    if (reader === undefined) {
      version = versionOf(tag, name, where);
      reader = new readers[version](text, name);
    }
    reader.open(tag, where);
  };
  const handler: XmlHandler = {
    open,
    close: (tag, where) => reader?.close(tag, where),
    text: (value, where) => reader?.text?.(value, where),
  };
  readXml(text, handler, { ...options, form: "xliff" });
  const read = reader?.finish() ?? { originals: [], srcLang: "", units: [] };
  return { name, ...(version && { version }), ...read, units: withUniqueIds(read.units) };
}

function versionOf(tag: XmlTag, name: string, where: XmlWhere): XliffVersion {
  if (tag.local !== "xliff") {
    const wrong = { found: tag.name, expected: "xliff", form: "xliff" } as const;
    throw rootError(wrong, { file: name, place: where.place() });
  }
  const given = attributeOf(tag, "version") ?? "1.2";
  const version = xliffVersions.find((known) => known === given);
  if (version !== undefined) return version;
  if (given === "1.0" || given === "1.1") return "1.2";
  throw new InputError("xliff.version", { version: given }, { file: name, place: where.place() });
}
