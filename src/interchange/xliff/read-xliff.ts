import type { SaxesTagNS } from "saxes";
import { InputError } from "../../model/input-error.js";
import type { Place, Span } from "../../model/span.js";
import { attributeOf, type ReadXmlOptions, readXml, type XmlHandler } from "../../xml/read-xml.js";
import type { BilingualFile } from "../bilingual-file.js";
import { type XliffVersion, xliffVersions } from "../xliff-versions.js";
import { Reader2 } from "./read2.js";
import { Reader12 } from "./read12.js";

/** Reads one version of XLIFF while its XML goes by. */
export interface XliffReader extends XmlHandler {
  finish(): Omit<BilingualFile, "name" | "version">;
}

const readers = { "1.2": Reader12, "2.0": Reader2, "2.1": Reader2, "2.2": Reader2 } as const satisfies Record<
  XliffVersion,
  new (
    text: string,
  ) => XliffReader
>;

/**
 * Reads XLIFF 1.2, 2.0, 2.1 or 2.2 of any tool, and 1.0 and 1.1 as if they were 1.2, in one pass: any prefix and order of attributes, targets after notes, segment marks,
 * several files, CDATA. Text of `alt-trans`, matches and other modules is passed over.
 *
 * @throws InputError `xliff.syntax`, `xliff.structure`, `xliff.version`, `xliff.dtd` or `xliff.limit-*`, with line and column
 */
export function readXliff(text: string, options: ReadXmlOptions): BilingualFile {
  const { name } = options;
  let version: XliffVersion | undefined;
  let reader: XliffReader | undefined;
  const open = (tag: SaxesTagNS, span: Span, place: Place): void => {
    if (reader === undefined) {
      version = versionOf(tag, name, place);
      reader = new readers[version](text);
    }
    reader.open(tag, span, place);
  };
  const handler: XmlHandler = {
    open,
    close: (tag, span) => reader?.close(tag, span),
    text: (value) => reader?.text?.(value),
  };
  readXml(text, handler, options);
  const read = reader?.finish() ?? { originals: [], srcLang: "", trgLang: "", units: [] };
  return { name, ...(version && { version }), ...read };
}

function versionOf(tag: SaxesTagNS, name: string, place: Place): XliffVersion {
  if (tag.local !== "xliff")
    throw new InputError("xliff.structure", { reason: `<${tag.name}>` }, { file: name, place });
  const given = attributeOf(tag, "version") ?? "1.2";
  const version = xliffVersions.find((known) => known === given);
  if (version !== undefined) return version;
  if (given === "1.0" || given === "1.1") return "1.2";
  throw new InputError("xliff.version", { version: given }, { file: name, place });
}
