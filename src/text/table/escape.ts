/** A cell in one line: tab and line ends as `\t` and `\n`, a backslash as two. */
export const escapedCell = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replace(/\r\n|\r|\n/gu, "\\n");

/** The text of such a cell. */
export const unescapedCell = (cell: string): string =>
  cell.replace(/\\(.)/gu, (_whole, mark: string) => ({ t: "\t", n: "\n" })[mark] ?? mark);
