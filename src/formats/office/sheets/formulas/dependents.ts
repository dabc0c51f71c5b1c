import { type CellArea, CellSet, cellArea, type Shift } from "./cell-area.js";
import { type FormulaReads, type NamedArea, OWN_TABLE } from "./formula-reads.js";

/** A cell with a formula, or one of the cells that an array formula fills. */
export interface FormulaCell {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly reads: FormulaReads;
  /** From the cell that the formula was written for. */
  readonly shift: Shift;
  /** All cells that it fills, where they are several. */
  readonly fills?: CellArea;
}

/** What names of a workbook stand for. */
export interface KnownNames {
  /** What a defined name's formula reads, by the name in small letters; several where sheets have the same name. */
  readonly names: ReadonlyMap<string, readonly FormulaReads[]>;
  /** Cells of the tables, by their names in small letters. */
  readonly tables: ReadonlyMap<string, NamedArea>;
}

/** Cells that are others in a translation, by their sheet. */
export type ChangedCells = ReadonlyMap<string, CellSet>;

/**
 * The formulas whose results may be others where texts of cells change, through all formulas that read them.
 *
 * @param texts - cells whose text changes
 * @param own - formulas that change themselves
 */
export function dependents(
  formulas: readonly FormulaCell[],
  texts: ChangedCells,
  own: ReadonlySet<FormulaCell>,
  known: KnownNames,
): Set<FormulaCell> {
  const found = new Set<FormulaCell>();
  const results = new Map<string, CellSet>();
  const take = (formula: FormulaCell): void => {
    found.add(formula);
    const { sheet, column, row, fills = { left: column, right: column, top: row, bottom: row } } = formula;
    const cells = results.get(sheet) ?? new CellSet();
    for (let at = fills.left; at <= fills.right; at += 1)
      for (let down = fills.top; down <= fills.bottom; down += 1) cells.add(at, down);
    results.set(sheet, cells);
  };
  const reading = new Reading(texts, results, known);
  let left = formulas.filter((formula) => !own.has(formula));
  for (const formula of own) take(formula);
  for (let pass = 0; left.length > 0; pass += 1) {
    const before = found.size;
    for (const formula of left) if (pass > MOST_PASSES || reading.isChanged(formula)) take(formula);
    if (found.size === before && pass > 0) break;
    left = left.filter((formula) => !found.has(formula)).reverse(); // a chain may go up or down a sheet
  }
  return found;
}

const MOST_PASSES = 100; // what is not known to depend after so many is taken to do so

class Reading {
  readonly #texts: ChangedCells;
  readonly #results: ChangedCells;
  readonly #known: KnownNames;

  constructor(texts: ChangedCells, results: ChangedCells, known: KnownNames) {
    this.#texts = texts;
    this.#results = results;
    this.#known = known;
  }

  isChanged({ sheet, reads, shift }: FormulaCell): boolean {
    return this.#meets(reads, sheet, shift, new Set());
  }

  #meets(reads: FormulaReads, own: string, shift: Shift, seen: Set<string>): boolean {
    if (reads.isOpen) return this.#texts.size + this.#results.size > 0;
    const isRead = reads.areas.some(({ sheet = own, text, isForNumbers }) => {
      const area = cellArea(text, shift);
      return this.#holds(this.#results, sheet, area) || (!isForNumbers && this.#holds(this.#texts, sheet, area));
    });
    return isRead || reads.names.some((name) => this.#isNameChanged(name, own, shift, seen));
  }

  #isNameChanged(name: string, own: string, shift: Shift, seen: Set<string>): boolean {
    if (seen.has(name)) return false;
    seen.add(name);
    const { names, tables } = this.#known;
    const named = name === OWN_TABLE ? Array.from(tables.values()).filter(({ sheet }) => sheet === own) : [];
    const table = tables.get(name);
    const isInTable = [...named, ...(table ? [table] : [])].some(
      (area) => this.#holds(this.#results, area.sheet, area) || this.#holds(this.#texts, area.sheet, area),
    );
    return isInTable || (names.get(name) ?? []).some((reads) => this.#meets(reads, own, shift, seen));
  }

  #holds = (cells: ChangedCells, sheet: string, area: CellArea): boolean =>
    cells.get(sheet.toLowerCase())?.meets(area) === true;
}
