import { InputError } from "../../../model/input-error.js";
import { type OfficePackage, openPackage, readPart } from "../../../office/index.js";
import { attributeOf, type XmlHandler, type XmlTag } from "../../../xml/index.js";
import type { OfficeRow, OfficeTable } from "../returned-table.js";
import { DocumentReader, idOf } from "./document-reader.js";

/**
 * The tables of a document, as one, and its custom properties: insertions that are tracked count, deletions do not; comments count for the
 * rows that they stand in. The first cell of a row, which holds its number and what is hidden, is read as a cell a word.
 *
 * @throws InputError `office.*` as `openPackage` does; `office.damaged` where there is no text, `office.part` where a part is damaged
 */
export function readDocxTable(bytes: Uint8Array, name: string): OfficeTable {
  const office = openPackage(bytes, { name });
  const reader = new DocumentReader();
  if (!readPart(office, DOCUMENT, reader, name))
    throw new InputError("office.damaged", { reason: DOCUMENT }, { file: name });
  const comments = textsBy("comment", idOf, office, "word/comments.xml", name);
  const rows = reader.rows.map(({ cells, odd, comments: ids }): OfficeRow => {
    const [first = "", ...others] = cells;
    return {
      cells: [...first.trim().split(/\s+/u), ...others],
      odd: odd.flat(),
      remarks: ids.flatMap((id) => comments.get(id) ?? []),
    };
  });
  const properties = textsBy("property", (tag) => attributeOf(tag, "name") ?? "", office, "docProps/custom.xml", name);
  return { properties: Object.fromEntries(properties), rows };
}

const DOCUMENT = "word/document.xml";

/** The text in each element of a name, its paragraphs a line each; none where the document has no such part. */
function textsBy(
  local: string,
  keyOf: (tag: XmlTag) => string,
  office: OfficePackage,
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
  readPart(office, part, handler, file);
  return texts;
}
