import { InputError } from "../../model/input-error.js";
import { nameTable } from "../../model/name-table.js";
import { type OfficeTable, type ReturnedTable, returnedTable } from "./returned-table.js";

/** Formats of review tables, by the ending of a file's name; each is loaded on first use. */
const readers = nameTable<(bytes: Uint8Array, name: string) => Promise<OfficeTable>>({
  docx: async (bytes, name) => (await import("./docx/read-docx.js")).readDocxTable(bytes, name),
  xlsx: async (bytes, name) => (await import("./xlsx/read-xlsx.js")).readXlsxTable(bytes, name),
});

/**
 * A review table that came back.
 *
 * @throws InputError `review.form` where it is none of ours; `office.*` where it cannot be read
 */
export async function readReview(bytes: Uint8Array, name: string): Promise<ReturnedTable> {
  const read = readers[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
  const table = read === undefined ? undefined : returnedTable(await read(bytes, name));
  if (table === undefined) throw new InputError("review.form", {}, { file: name });
  return table;
}
