import { unescapeString } from "../escaped-string.js";
import { cellArea } from "./cell-area.js";
import type { KnownTexts } from "./known-texts.js";
import type { TablePart } from "./workbook-parts.js";

/** The new heads of the columns of a workbook's tables. */
export class TableHeads {
  readonly #tables: readonly TablePart[];
  readonly #known: KnownTexts;
  /** Of each table, by the old heads. */
  readonly #heads: ReadonlyMap<TablePart, ReadonlyMap<string, string>>;

  constructor(tables: readonly TablePart[], known: KnownTexts) {
    this.#tables = tables;
    this.#known = known;
    this.#heads = new Map(tables.map((table) => [table, newHeads(table, known)]));
  }

  get areAny(): boolean {
    return Array.from(this.#heads.values()).some(({ size }) => size > 0);
  }

  of(table: TablePart, column: string): string | undefined {
    return this.#heads.get(table)?.get(column);
  }

  /** Whether the head of a column is shorter than its translation. */
  isCut(table: TablePart, column: string): boolean {
    const wish = this.#known.firstOf(unescapeString(column)) ?? "";
    return wish.length > LONGEST_HEAD && this.of(table, column) !== undefined;
  }

  /** The head of a column in a table of a name, or in whichever has such a column. */
  named(name: string | undefined, column: string): string | undefined {
    const tables = this.#tables.filter(
      (table) => name === undefined || table.name.toLowerCase() === name.toLowerCase(),
    );
    return tables.flatMap((table) => this.of(table, column) ?? [])[0];
  }

  /**
   * The heads that are not what their cells say by themselves, by `column:row`: their cells are given them. Two columns would share one, or the
   * words of one have several translations.
   */
  cellsIn(sheet: string): ReadonlyMap<string, string> {
    const cells = new Map<string, string>();
    for (const table of this.#tables) {
      if (table.sheet !== sheet || !table.hasHeads) continue;
      const { left, top } = cellArea(table.cells);
      for (const [index, { name }] of table.columns.entries()) {
        const head = this.of(table, name);
        if (head !== undefined && head !== this.#known.of(unescapeString(name)))
          cells.set(`${left + index}:${top}`, head);
      }
    }
    return cells;
  }
}

const LONGEST_HEAD = 255; // UTF-16 code units, as many as Excel takes for the head of a table

const numbered = (head: string, number: string): string => head.slice(0, LONGEST_HEAD - number.length) + number;

/** The new names of a table's columns: those of their heading cells, and no two alike. @see ECMA-376, part 1, 18.5.1.3 */
function newHeads({ columns, hasHeads }: TablePart, known: KnownTexts): Map<string, string> {
  const heads = new Map<string, string>();
  if (!hasHeads) return heads;
  const wished = columns.map(({ name }) => known.firstOf(unescapeString(name)));
  const taken = new Set(
    columns.flatMap(({ name }, index) => (wished[index] === undefined ? [name.toLowerCase()] : [])),
  );
  for (const [index, { name }] of columns.entries()) {
    const wish = wished[index]?.slice(0, LONGEST_HEAD);
    if (wish === undefined) continue;
    let head = wish;
    for (let count = 2; taken.has(head.toLowerCase()); count += 1) head = numbered(wish, ` ${count}`);
    taken.add(head.toLowerCase());
    heads.set(name, head);
  }
  return heads;
}
