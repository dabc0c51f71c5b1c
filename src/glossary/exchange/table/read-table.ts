import { InputError } from "../../../model/input-error.js";
import { isCellError } from "../../../office/index.js";
import type { TableRow } from "../../../text/table/read-rows.js";
import type { ExchangeRead, ExchangeReadOptions } from "../exchange-format.js";
import { Findings } from "../findings.js";
import { gatherConcepts } from "../term-list.js";
import { type Column, columnsOfScheme } from "./columns.js";
import { columnsOfHeader, columnsOfSureHeader } from "./header.js";
import { readList } from "./read-list.js";
import { isTermTable, readTermTable } from "./read-terms.js";

/**
 * The concepts of a table of either shape: one row a term with every field of the model, which its header tells, or a list of terms
 * with a row a concept. A list without a header or scheme has source, target and note. Blank rows are passed over.
 *
 * @throws InputError `glossary.column` where the scheme names a column that is none; `table.formula` where a cell holds the error of a formula
 */
export function readTable(rows: readonly TableRow[], options: ExchangeReadOptions): ExchangeRead {
  const found = new Findings();
  const filled = rows.filter((row) => isFilled(row) && !isCutOff(row, found));
  for (const row of filled) refuseFailedFormula(row, options);
  const [first, ...rest] = filled;
  if (first !== undefined && options.scheme === undefined && options.header !== false && isTermTable(first.cells)) {
    readTermTable(first.cells, rest, found);
    return found.list();
  }
  const { columns, hasHeader } = listColumns(first?.cells ?? [], options);
  gatherConcepts(readList(hasHeader ? rest : filled, columns, options, found), found);
  return found.list();
}

/** Where one formula failed, others may have given something else than was meant: the table is to be put right first. */
function refuseFailedFormula({ row, cells }: TableRow, { name }: ExchangeReadOptions): void {
  const error = cells.find((cell) => isCellError(cell.trim()));
  if (error !== undefined) throw new InputError("table.formula", { row, error: error.trim() }, { file: name });
}

const isFilled = ({ cells }: TableRow): boolean => cells.some((cell) => cell.trim() !== "");

/** A row in which the table was cut off would be taken for less than it says: it is put to the findings. */
function isCutOff({ row, cells, isCut }: TableRow, found: Findings): boolean {
  if (isCut === true) found.reject({ row, reason: "cut", values: { text: cells.join(" | ") } });
  return isCut === true;
}

function listColumns(
  first: readonly string[],
  options: ExchangeReadOptions,
): { readonly columns: readonly Column[]; readonly hasHeader: boolean } {
  const { scheme, header, srcLang, trgLang } = options;
  const named = header === false ? undefined : columnsOfHeader(first, options);
  const hasHeader = header ?? named !== undefined;
  if (scheme !== undefined) return { columns: columnsOfScheme(scheme), hasHeader };
  if (hasHeader) return { columns: columnsOfSureHeader(first, options), hasHeader };
  return { columns: columnsOfScheme([srcLang, trgLang, "note"]), hasHeader };
}
