import { unzipSync } from "fflate";
import { InputError } from "../../../model/input-error.js";
import { refuseOtherBytes } from "../../../office/office-bytes.js";
import { readXml, type XmlHandler } from "../../../xml/read-xml.js";
import type { OfficeRow, OfficeTable } from "../returned-table.js";
import { DocumentReader, idOf } from "./document-reader.js";

/**
 * The tables of a document, as one, and its custom properties: insertions that are tracked count, deletions do not; comments count for the
 * rows that they stand in. The first cell of a row, which holds its number and what is hidden, is read as a cell a word.
 *
 * @throws InputError `review.locked`, `review.damaged` or `review.unpacked`
 */
export function readDocxTable(bytes: Uint8Array, name: string): OfficeTable {
  refuseOtherBytes(bytes, name, "DOCX");
  const parts = unpack(bytes, name);
  const reader = new DocumentReader();
  readPart(parts, "word/document.xml", reader, name);
  const comments = textsBy("comment", idOf, parts, "word/comments.xml", name);
  const rows = reader.rows.map(({ cells, comments: ids }): OfficeRow => {
    const [first = "", ...others] = cells;
    return { cells: [...first.trim().split(/\s+/u), ...others], remarks: ids.flatMap((id) => comments.get(id) ?? []) };
  });
  const properties = textsBy("property", ({ attributes }) => attributes.name?.value ?? "", parts, CUSTOM, name);
  return { properties: Object.fromEntries(properties), rows };
}

const CUSTOM = "docProps/custom.xml";
const READ: ReadonlySet<string> = new Set(["word/document.xml", "word/comments.xml", CUSTOM]);

type Parts = Readonly<Record<string, Uint8Array>>;

const damaged = (file: string, reason: string): InputError =>
  new InputError("review.damaged", { format: "DOCX", reason }, { file });

function unpack(bytes: Uint8Array, file: string): Parts {
  try {
    return unzipSync(bytes, { filter: ({ name }) => READ.has(name) });
  } catch (error) {
    throw damaged(file, error instanceof Error ? error.message : String(error));
  }
}

/** Whatever is wrong with the XML of a part is a fault of the document. */
function readPart(parts: Parts, part: string, handler: XmlHandler, file: string): void {
  const bytes = parts[part];
  if (bytes === undefined) throw damaged(file, part);
  try {
    readXml(new TextDecoder().decode(bytes), handler, { name: part });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw damaged(file, `${part}: ${error.values.reason ?? error.code}`);
  }
}

/** The text in each element of a name, its paragraphs a line each; none where the document has no such part. */
function textsBy(
  local: string,
  keyOf: (tag: Parameters<XmlHandler["open"]>[0]) => string,
  parts: Parts,
  part: string,
  file: string,
): Map<string, string> {
  const texts = new Map<string, string>();
  let key: string | undefined;
  let text = "";
  const handler: XmlHandler = {
    open(tag) {
      if (tag.local === local) [key, text] = [keyOf(tag), ""];
      else if (tag.local === "p" && text !== "") text += "\n";
    },
    close(tag) {
      if (tag.local === local && key !== undefined) texts.set(key, text);
    },
    text(value) {
      text += value;
    },
  };
  if (parts[part] !== undefined) readPart(parts, part, handler, file);
  return texts;
}
