/** What parts the cells of a row. */
export const delimiters = [",", "\t", ";"] as const;
/** A mark that parts the cells of a row. */
export type Delimiter = (typeof delimiters)[number];

/** How a table stands in a text. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly lineEnd: string;
  /** A byte order mark, by which Excel knows UTF-8, or nothing. */
  readonly mark: string;
  /**
   * `quoted`: a cell with delimiters or line ends stands in quotation marks, and one that would start a formula is guarded (RFC 4180).
   * `escaped`: tabs and line ends of a cell are written `\t` and `\n`, a backslash `\\`; every line is a row. Cells are guarded likewise.
   */
  readonly cells: "quoted" | "escaped";
  /** Whether cells stand as they are, for programs, and none is guarded. */
  readonly isRaw?: true;
}

/** Comma-separated values as Excel reads and writes them: a byte order mark, lines that end in CR LF. @see RFC 4180 */
export const CSV: Dialect = { delimiter: ",", lineEnd: "\r\n", mark: "\ufeff", cells: "quoted" };

/** Tab-separated values for spreadsheets. */
export const TSV: Dialect = { delimiter: "\t", lineEnd: "\n", mark: "", cells: "quoted" };

/** Tab-separated values for programs that read line by line. */
export const TSV_LINES: Dialect = { delimiter: "\t", lineEnd: "\n", mark: "", cells: "escaped" };
