import type { CellArea } from "./cell-area.js";
import { formulaKey } from "./formula-key.js";
import type { FormulaReads } from "./formula-reads.js";

/** A formula as it is written, with what is found out of it once for all its copies. */
export interface WrittenFormula {
  readonly text: string;
  readonly reads: FormulaReads;
  /** Whether it compares with another text in the translation. */
  readonly isOwn: boolean;
  /** Whether anything of it is written otherwise in the translation. */
  readonly isRewritten: boolean;
  /** The cell that it is written for. */
  readonly column: number;
  readonly row: number;
}

/** One formula in cells of a column, moved from cell to cell. */
export interface FormulaCopies {
  /** In small letters. */
  readonly sheet: string;
  readonly column: number;
  readonly formula: WrittenFormula;
  /** Ascending. */
  readonly rows: readonly number[];
  /** All cells that it fills, where they are several; it then stands in one row. */
  readonly fills?: CellArea;
}

/** A cell with a formula, of several that are gathered. */
export interface FormulaCell {
  readonly column: number;
  readonly row: number;
  /** Empty where the formula is written in another cell of its group. */
  readonly text: string;
  readonly group?: string | undefined;
  /** The cells that an array formula fills. */
  readonly fills?: CellArea | undefined;
}

/** Gathers the formulas of a sheet: copies of one formula are kept as the numbers of their rows. */
export class FormulaGatherer {
  readonly copies: FormulaCopies[] = [];
  readonly #sheet: string;
  readonly #about: (text: string) => Pick<WrittenFormula, "reads" | "isOwn" | "isRewritten">;
  readonly #byKey = new Map<string, Columns>();
  readonly #groups = new Map<string, Columns>();

  /** @param about - what is to be known of a formula; asked once for a formula and its copies */
  constructor(sheet: string, about: (text: string) => Pick<WrittenFormula, "reads" | "isOwn" | "isRewritten">) {
    this.#sheet = sheet;
    this.#about = about;
  }

  /** The copies that a cell belongs to, of which it is the last so far. */
  take({ column, row, text, group, fills }: FormulaCell): FormulaCopies {
    const columns = this.#columnsOf(column, row, text, group);
    const known = fills === undefined ? columns.byColumn.get(column) : undefined;
    if (known !== undefined && (known.rows.at(-1) ?? 0) < row) {
      known.rows.push(row);
      return known;
    }
    const { formula } = columns;
    const copies = { sheet: this.#sheet, column, formula, rows: [row], ...(fills && { fills }) };
    if (fills === undefined) columns.byColumn.set(column, copies);
    this.copies.push(copies);
    return copies;
  }

  #columnsOf(column: number, row: number, text: string, group: string | undefined): Columns {
    const shared = group === undefined ? undefined : this.#groups.get(group);
    if (text === "" && shared !== undefined) return shared;
    const key = formulaKey(text, column, row);
    const columns = this.#byKey.get(key) ?? {
      formula: { text, column, row, ...this.#about(text) },
      byColumn: new Map<number, OpenCopies>(),
    };
    this.#byKey.set(key, columns);
    if (group !== undefined) this.#groups.set(group, columns);
    return columns;
  }
}

type OpenCopies = FormulaCopies & { readonly rows: number[] };

/** A formula, and its copies by their columns. */
interface Columns {
  readonly formula: WrittenFormula;
  readonly byColumn: Map<number, OpenCopies>;
}
