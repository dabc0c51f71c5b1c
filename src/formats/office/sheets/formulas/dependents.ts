import { AreaReaders, type ReadRange } from "./area-readers.js";
import { type CellArea, type CellEdge, cellEdges } from "./cell-area.js";
import type { FormulaCopies } from "./formula-copies.js";
import { type FormulaReads, type NamedArea, OWN_TABLE } from "./formula-reads.js";

/** What names of a workbook stand for. */
export interface KnownNames {
  /** What a defined name's formula reads, by the name in small letters; several where sheets have the same name. */
  readonly names: ReadonlyMap<string, readonly FormulaReads[]>;
  /** Cells of the tables, by their names in small letters. */
  readonly tables: ReadonlyMap<string, NamedArea>;
}

/** Rows of cells whose text changes, ascending, by their column. */
export type ChangedTexts = ReadonlyMap<number, readonly number[]>;

/**
 * The formulas whose results may be others where texts of cells change, through all formulas that read them. The time it takes grows with the
 * number of formulas and of stretches of changed cells.
 *
 * @param texts - cells whose text changes, by their sheet in small letters
 * @param take - is told of each such formula once: the copies, and which of their rows
 */
export function dependents(
  formulas: readonly FormulaCopies[],
  texts: ReadonlyMap<string, ChangedTexts>,
  known: KnownNames,
  take: (copies: FormulaCopies, index: number) => void,
): void {
  const walk = new Walk(known, take);
  const all = formulas.map((copies) => walk.add(copies));
  const isChanged = Array.from(texts.values()).some(({ size }) => size > 0);
  const hasOwn = formulas.some(({ formula }) => formula.isOwn);
  for (const state of all)
    if (state.copies.formula.isOwn || (state.isOpen && (isChanged || hasOwn)))
      walk.takeRows(state, 1, Number.POSITIVE_INFINITY);
  for (const [sheet, columns] of texts)
    for (const [column, rows] of columns)
      for (const [first, last] of stretches(rows))
        walk.change(sheet, { left: column, right: column, first, last }, true);
  walk.finish();
}

/** Copies of a formula while it is found which of them depend on what changes. */
interface CopiesState {
  readonly copies: FormulaCopies;
  /** Whether it may read any cell. */
  readonly isOpen: boolean;
  /** By the index of a row, the index from which on the next row is that is not taken yet. */
  next: Int32Array | undefined;
  left: number;
}

/** An area that copies of a formula read. */
interface AreaReader {
  readonly state: CopiesState;
  readonly rows: readonly [CellEdge, CellEdge];
  readonly isForNumbers: boolean;
}

class Walk {
  readonly #known: KnownNames;
  readonly #take: (copies: FormulaCopies, index: number) => void;
  readonly #readers = new Map<string, AreaReaders<AreaReader>>();
  readonly #changed: { readonly sheet: string; readonly range: ReadRange }[] = [];

  constructor(known: KnownNames, take: (copies: FormulaCopies, index: number) => void) {
    this.#known = known;
    this.#take = take;
  }

  add(copies: FormulaCopies): CopiesState {
    const { reads } = copies.formula;
    const areas = new NamedAreas(this.#known, copies.sheet);
    areas.addAll(reads);
    const state: CopiesState = { copies, isOpen: areas.isOpen, next: undefined, left: copies.rows.length };
    for (const area of areas.found) this.#addReader(state, area);
    return state;
  }

  #addReader(state: CopiesState, { sheet, text, area, isForNumbers }: FoundArea): void {
    const { column, formula, rows: own } = state.copies;
    const { columns, rows } = area === undefined ? moved(cellEdges(text), formula) : edgesOf(area);
    const [left, right] = columns.map(({ at, isFixed }) => (isFixed ? at : at + column)).sort((a, b) => a - b);
    const ends = [own[0] ?? 1, own.at(-1) ?? 1];
    const corners = rows.flatMap(({ at, isFixed }) => (isFixed ? [at] : ends.map((row) => row + at)));
    const readers = this.#readers.get(sheet) ?? new AreaReaders<AreaReader>();
    this.#readers.set(sheet, readers);
    const range = { left: left ?? 1, right: right ?? 1, first: Math.min(...corners), last: Math.max(...corners) };
    readers.add(range, { state, rows, isForNumbers });
  }

  /** @param isText - whether only a text changes there, which a sum passes over */
  change(sheet: string, range: ReadRange, isText = false): void {
    this.#readers.get(sheet)?.visit(range, ({ state, rows: [a, b], isForNumbers }) => {
      if (isText && isForNumbers) return true;
      this.#takeReading(state, a, b, range);
      this.#takeReading(state, b, a, range);
      return state.left > 0;
    });
  }

  /** Takes the copies that read from one edge to another, where rows of a range are between the two. */
  #takeReading(state: CopiesState, top: CellEdge, bottom: CellEdge, { first, last }: ReadRange): void {
    if (state.left === 0 || (top.isFixed && top.at > last) || (bottom.isFixed && bottom.at < first)) return;
    const from = bottom.isFixed ? 1 : first - bottom.at;
    const to = top.isFixed ? Number.POSITIVE_INFINITY : last - top.at;
    this.takeRows(state, from, to);
  }

  /** Takes the copies in rows of a range that are not taken yet, and has what reads them follow. */
  takeRows(state: CopiesState, from: number, to: number): void {
    const { rows, sheet, column, fills } = state.copies;
    if (from > to || (rows[0] ?? 0) > to) return;
    state.next ??= Int32Array.from({ length: rows.length + 1 }, (_, index) => index);
    let [start, end] = [0, -1];
    for (
      let index = free(state.next, atOrAfter(rows, from));
      index < rows.length;
      index = free(state.next, index + 1)
    ) {
      const row = rows[index] ?? 0;
      if (row > to) break;
      state.next[index] = index + 1;
      state.left -= 1;
      this.#take(state.copies, index);
      if (row !== end + 1) {
        this.#queue(sheet, column, start, end);
        start = row;
      }
      end = row;
    }
    if (fills !== undefined && end > 0)
      this.#changed.push({
        sheet,
        range: { left: fills.left, right: fills.right, first: fills.top, last: fills.bottom },
      });
    else this.#queue(sheet, column, start, end);
  }

  #queue(sheet: string, column: number, first: number, last: number): void {
    if (last >= first && first > 0) this.#changed.push({ sheet, range: { left: column, right: column, first, last } });
  }

  finish(): void {
    for (let next = this.#changed.pop(); next !== undefined; next = this.#changed.pop())
      this.change(next.sheet, next.range);
  }
}

interface FoundArea {
  readonly sheet: string;
  readonly text: string;
  /** Of a table, whose cells do not move with a formula. */
  readonly area?: CellArea;
  readonly isForNumbers: boolean;
}

/** The areas that a formula reads, those of its names too. */
class NamedAreas {
  readonly found: FoundArea[] = [];
  isOpen = false;
  readonly #known: KnownNames;
  readonly #own: string;
  readonly #seen = new Set<string>();

  constructor(known: KnownNames, own: string) {
    this.#known = known;
    this.#own = own;
  }

  addAll({ areas, names, isOpen }: FormulaReads): void {
    this.isOpen ||= isOpen;
    for (const { sheet = this.#own, text, isForNumbers } of areas)
      this.found.push({ sheet: sheet.toLowerCase(), text, isForNumbers });
    for (const name of names) this.#addName(name);
  }

  #addName(name: string): void {
    if (this.#seen.has(name)) return;
    this.#seen.add(name);
    const { names, tables } = this.#known;
    const table = tables.get(name);
    const own = name === OWN_TABLE ? Array.from(tables.values()).filter(({ sheet }) => sheet === this.#own) : [];
    for (const area of table === undefined ? own : [table])
      this.found.push({ sheet: area.sheet, text: "", area, isForNumbers: false });
    for (const reads of names.get(name) ?? []) this.addAll(reads);
  }
}

type Edges = ReturnType<typeof cellEdges>;

/** Edges that are told from the formula's own cell, where they are not fixed. */
const moved = ({ columns, rows }: Edges, { column, row }: { readonly column: number; readonly row: number }): Edges => {
  const from = ({ at, isFixed }: CellEdge, own: number): CellEdge => ({ at: isFixed ? at : at - own, isFixed });
  return {
    columns: [from(columns[0], column), from(columns[1], column)],
    rows: [from(rows[0], row), from(rows[1], row)],
  };
};

const edgesOf = ({ left, right, top, bottom }: CellArea): Edges => {
  const fixed = (at: number): CellEdge => ({ at, isFixed: true });
  return { columns: [fixed(left), fixed(right)], rows: [fixed(top), fixed(bottom)] };
};

/** The first index from one on that is not taken; the way there is made shorter for the next time. */
function free(next: Int32Array, index: number): number {
  let found = index;
  while (next[found] !== found && next[found] !== undefined) found = next[found] ?? found;
  for (let at = index; at !== found; ) {
    const after = next[at] ?? found;
    next[at] = found;
    at = after;
  }
  return found;
}

/** The index of the first row that is not before a row. */
function atOrAfter(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows that follow each other, as first and last. */
function* stretches(rows: readonly number[]): Generator<readonly [number, number]> {
  let [start, end] = [0, -1];
  for (const row of rows) {
    if (row !== end + 1 && row !== end) {
      if (end > 0) yield [start, end];
      start = row;
    }
    end = row;
  }
  if (end > 0) yield [start, end];
}
