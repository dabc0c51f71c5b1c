import type { Span } from "../../../../model/span.js";
import { type CellArea, CellSet, cellArea } from "./cell-area.js";
import type { FormulaCell } from "./dependents.js";
import { type CellSpot, FormulaPart, type FormulaSpot } from "./formula-part.js";
import { type FormulaReads, formulaReads } from "./formula-reads.js";

/** What of a sheet has to do with formulas, and which of its cells change. */
export interface SheetFormulas {
  readonly spots: readonly FormulaSpot[];
  readonly formulas: readonly FormulaCell[];
  /** Formulas that say another thing in the translation. */
  readonly own: ReadonlySet<FormulaCell>;
  /** Where the results of each formula are stored: values to drop, with the types that they have. */
  readonly results: ReadonlyMap<FormulaCell, readonly Span[]>;
  /** Cells whose text changes. */
  readonly texts: CellSet;
  /** Cells of headings that are looked for, by their addresses. */
  readonly found: ReadonlyMap<string, CellSpot>;
}

/** What is asked of a sheet. */
export interface SheetQuestions {
  readonly sheet: string;
  readonly xml: string;
  /** Whether the string of an index is another in the translation. */
  readonly isChanged: (index: number) => boolean;
  /** Whether a formula compares with another text in the translation. */
  readonly isOwn: (formula: string) => boolean;
  /** Addresses of cells that are looked for. */
  readonly wanted: ReadonlySet<string>;
}

/** Gathers what stands in a sheet, to be given to the reader of its part; `done` gives what was found. */
export function sheetFormulas({ sheet, xml, isChanged, isOwn, wanted }: SheetQuestions) {
  const spots: FormulaSpot[] = [];
  const formulas: FormulaCell[] = [];
  const own = new Set<FormulaCell>();
  const results = new Map<FormulaCell, Span[]>();
  const texts = new CellSet();
  const found = new Map<string, CellSpot>();
  const groups = new Map<string, { readonly reads: FormulaReads; readonly of: CellSpot; readonly isOwn: boolean }>();
  const arrays: { readonly area: CellArea; readonly formula: FormulaCell }[] = [];

  const takeFormula = (cell: CellSpot, { text, group, fills }: NonNullable<CellSpot["formula"]>): void => {
    const known = group === undefined ? undefined : groups.get(group);
    const isWritten = text !== "" || known === undefined;
    const master = isWritten ? { reads: readsOf(text), of: cell, isOwn: isOwn(text) } : known;
    if (group !== undefined && isWritten) groups.set(group, master);
    const { column, row } = cell;
    const shift = { columns: column - master.of.column, rows: row - master.of.row };
    const area = fills === undefined ? undefined : cellArea(fills);
    const formula: FormulaCell = { sheet, column, row, reads: master.reads, shift, ...(area && { fills: area }) };
    formulas.push(formula);
    if (master.isOwn) own.add(formula);
    if (area !== undefined && !isOneCell(area)) arrays.push({ area, formula });
    results.set(formula, resultSpans(cell, xml));
  };
  const takeCell = (cell: CellSpot): void => {
    const { column, row, shared, formula } = cell;
    if (formula !== undefined) {
      takeFormula(cell, formula);
      return;
    }
    if (shared !== undefined && isChanged(shared)) texts.add(column, row);
    const array = arrays.find(({ area }) => isWithin(cell, area));
    if (array !== undefined) results.get(array.formula)?.push(...resultSpans(cell, xml));
  };
  const reader = new FormulaPart(xml, {
    onSpot: (spot) => spots.push(spot),
    onCell: (cell) => {
      takeCell(cell);
      const address = `${cell.column}:${cell.row}`;
      if (wanted.has(address)) found.set(address, cell);
    },
  });
  return { reader, done: (): SheetFormulas => ({ spots, formulas, own, results, texts, found }) };
}

/** A formula without a text, as that of a table of data, may read any cell. */
const readsOf = (text: string): FormulaReads =>
  text === "" ? { areas: [], names: [], isOpen: true } : formulaReads(text);

/** The value of a formula, and the attribute that tells what it is. */
function resultSpans({ value, tag }: CellSpot, xml: string): Span[] {
  if (value === undefined) return [];
  const type = TYPE.exec(xml.slice(tag.start, tag.end));
  const said = type === null ? [] : [{ start: tag.start + type.index, end: tag.start + type.index + type[0].length }];
  return [...said, value];
}

const TYPE = /\st\s*=\s*(?:"[^"]*"|'[^']*')/u; // ' t="str"'

const isOneCell = ({ left, right, top, bottom }: CellArea): boolean => left === right && top === bottom;

const isWithin = ({ column, row }: CellSpot, { left, right, top, bottom }: CellArea): boolean =>
  column >= left && column <= right && row >= top && row <= bottom;
