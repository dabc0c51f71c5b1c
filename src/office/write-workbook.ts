/** The writer of workbooks; it takes 40 ms to load, so that only what writes one imports this file. */
export { colToLetter, writeXlsx } from "hucre/xlsx";
