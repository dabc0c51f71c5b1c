/** Tables as files, for lists that are no glossary: their cells are text, guarded against formulas. */
export { readCsvRows, writeCsvRows } from "./delimited.js";
export type { TableRow } from "./table.js";
export { readWorkbookRows } from "./xlsx.js";
