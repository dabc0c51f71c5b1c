import type { CandidateRow, ListedCandidate } from "../../../model/candidate.js";
import { InputError } from "../../../model/input-error.js";
import { readText } from "../../../text/read-text.js";
import { CSV } from "../../../text/table/dialects.js";
import type { TableRow } from "../../../text/table/read-rows.js";
import { writeRows } from "../../../text/table/write-rows.js";
import { readDelimited } from "../../exchange/table/delimited.js";
import { readWorkbookRows } from "../../exchange/table/xlsx.js";
import { candidateJson, rowsOfJson } from "./candidate-json.js";
import { candidateTable, choicesOfColumn, isCandidateTable, rowsOfTable } from "./candidate-table.js";

/** Forms in which the list goes out to a person and comes back. */
export type ListFormat = "json" | "csv" | "xlsx";

/** Writes the list for a person to decide on; CSV and workbooks have a column for the decision. */
export async function writeCandidateList(
  candidates: readonly ListedCandidate[],
  format: ListFormat,
): Promise<string | Uint8Array> {
  if (format === "json") return candidateJson(candidates);
  const table = candidateTable(candidates);
  if (format === "csv") return new TextEncoder().encode(writeRows(table, CSV));
  const { writeWorkbook } = await import("../../exchange/table/write-workbook.js");
  const [header = [], ...rows] = table;
  const sheet = { name: "Candidates", choicesOf: choicesOfColumn };
  return (await writeWorkbook({ header, rows, losses: [] }, sheet)).bytes;
}

/**
 * The rows of a list that a person has been through: JSON and workbooks by the ending of the file's name, CSV else.
 *
 * @throws InputError `glossary.*` where the file is damaged, `glossary.no-candidates` where it is another table
 */
export async function readCandidateRows(bytes: Uint8Array, name: string): Promise<CandidateRow[]> {
  if (/\.json$/iu.test(name)) return rowsOfJson(readText({ name, bytes }).text, name);
  const table = await tableRows(bytes, name);
  if (!isCandidateTable(table)) throw new InputError("glossary.no-candidates", {}, { file: name });
  return rowsOfTable(table);
}

const tableRows = async (bytes: Uint8Array, name: string): Promise<TableRow[]> =>
  /\.xlsx$/iu.test(name) ? readWorkbookRows(bytes, name) : readDelimited(bytes, { name, srcLang: "zh", trgLang: "en" });
