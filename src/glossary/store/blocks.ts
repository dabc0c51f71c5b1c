/** A glossary file's text in three parts: what stands before the list, the concepts' own lines, and what stands after. */
export interface Blocks {
  readonly head: string;
  /** The text of each concept in the file's order, with the comments and blank lines above it. Each ends with a line end. */
  readonly items: readonly string[];
  readonly tail: string;
  /** White space before the dash of an item. */
  readonly indent: string;
}

/** The blocks of a file of block style; nothing where `concepts` is not a list of one item a line of its own. */
export function blocksOf(text: string): Blocks | undefined {
  const lines = text.replace(/\r\n?/gu, "\n").split(/(?<=\n)/u);
  const list = lines.findIndex((line) => /^concepts:/u.test(line));
  if (list < 0) return undefined;
  if (/^concepts: *\[ *\]/u.test(lines[list] ?? "")) return emptyList(lines, list);
  const first = lines.findIndex((line, index) => index > list && /^ *- /u.test(line));
  const indent = /^ */u.exec(lines[first] ?? "")?.[0] ?? "  ";
  const starts = lines.flatMap((line, index) => (index > list && line.startsWith(`${indent}- `) ? [index] : []));
  const end = lines.findIndex((line, index) => index > list && /^[^\s#-]/u.test(line));
  const within = starts.filter((start) => end < 0 || start < end);
  const borders = within.map((start) => aboveComments(lines, start, list + 1));
  const last = afterLast(lines, within.at(-1) ?? list, end < 0 ? lines.length : end);
  const items = borders.map((start, index) => withLineEnd(lines.slice(start, borders[index + 1] ?? last).join("")));
  return { head: lines.slice(0, borders[0] ?? last).join(""), items, tail: lines.slice(last).join(""), indent };
}

const emptyList = (lines: readonly string[], list: number): Blocks => ({
  head: `${lines.slice(0, list).join("")}concepts:\n`,
  items: [],
  tail: lines.slice(list + 1).join(""),
  indent: "  ",
});

const withLineEnd = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);
const isAside = (line: string): boolean => /^\s*(?:#|$)/u.test(line);

function aboveComments(lines: readonly string[], start: number, floor: number): number {
  let at = start;
  while (at > floor && isAside(lines[at - 1] ?? "")) at -= 1;
  return at;
}

/** Comments and blank lines after the last concept, less those that are indented into it, belong to nobody. */
function afterLast(lines: readonly string[], start: number, end: number): number {
  let at = end;
  while (at > start + 1 && isAside(lines[at - 1] ?? "")) at -= 1;
  return at;
}

/** The text of a glossary file from its blocks; a file without concepts says `concepts: []`. */
export function joinBlocks({ head, items, tail }: Blocks): string {
  const start = withLineEnd(head);
  return items.length > 0 ? start + items.join("") + tail : start.replace(/^concepts:/mu, "concepts: []") + tail;
}
