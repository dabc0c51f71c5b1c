import { Int32List } from "../../../../model/int32-list.js";
import type { Span } from "../../../../model/span.js";
import type { SlicedText } from "../../../../text/sliced-text.js";
import { type CellArea, cellArea } from "./cell-area.js";
import { type FormulaCopies, FormulaGatherer, type WrittenFormula } from "./formula-copies.js";
import { type CellFormula, type CellSpot, FormulaPart, type FormulaSpot } from "./formula-part.js";
import { type FormulaReads, formulaReads } from "./formula-reads.js";

/** What of a sheet has to do with formulas, and which of its cells change. */
export interface SheetFormulas {
  readonly formulas: readonly FormulaCopies[];
  /** The stretches in which the results of a formula's copies are stored. */
  readonly resultsOf: (copies: FormulaCopies, index: number) => Iterable<number>;
  /** Rows of cells whose text changes, ascending, by their column. */
  readonly texts: ReadonlyMap<number, readonly number[]>;
}

/** What is asked of a sheet, and who is told what stands in it. */
export interface SheetQuestions {
  readonly sheet: string;
  readonly xml: SlicedText;
  /** Whether the string of an index is another in the translation. */
  readonly isChanged: (index: number) => boolean;
  /** What becomes of a formula in the translation. */
  readonly about: (formula: string) => Pick<WrittenFormula, "isOwn" | "isRewritten">;
  /** Whether a string of a cell's own, which stands in this XML, is another in the translation. */
  readonly isOwnChanged: (xml: string) => boolean;
  readonly onSpot: (spot: FormulaSpot) => void;
  /** Is told of the formulas of cells that the translation writes otherwise. */
  readonly onFormula: (formula: Pick<CellFormula, "text" | "span">) => void;
  readonly onCell: (cell: CellSpot) => void;
}

/** Gathers what stands in a sheet, to be given to the reader of its part; `done` gives what was found. */
export function sheetFormulas({
  sheet,
  xml,
  isChanged,
  isOwnChanged,
  about,
  onSpot,
  onFormula,
  onCell,
}: SheetQuestions) {
  const gatherer = new FormulaGatherer(sheet.toLowerCase(), (text) => ({ reads: readsOf(text), ...about(text) }));
  const results = new Results();
  const texts = new Map<number, number[]>();
  let arrays: { readonly area: CellArea; readonly copies: FormulaCopies }[] = [];

  const addText = (column: number, row: number): void => {
    const rows = texts.get(column);
    if (rows === undefined) texts.set(column, [row]);
    else rows.push(row);
  };
  const takeFormula = (cell: CellSpot, { text, group, fills, span }: CellFormula): void => {
    const area = fills === undefined ? undefined : cellArea(fills);
    const { column, row } = cell;
    const array = area === undefined || isOneCell(area) ? undefined : area;
    const copies = gatherer.take({ column, row, text, group, fills: array });
    results.begin(copies);
    results.addAll(resultSpans(cell, xml));
    if (array !== undefined) arrays.push({ area: array, copies });
    if (copies.formula.isRewritten && text !== "") onFormula({ text, span });
  };
  const takeCell = (cell: CellSpot): void => {
    const { column, row, shared, own, formula } = cell;
    onCell(cell);
    if (formula !== undefined) {
      takeFormula(cell, formula);
      return;
    }
    const isOther =
      own === undefined ? shared !== undefined && isChanged(shared) : isOwnChanged(xml.slice(own.start, own.end));
    if (isOther) addText(column, row);
    if (arrays.length === 0) return;
    if (arrays.some(({ area }) => area.bottom < row)) arrays = arrays.filter(({ area }) => area.bottom >= row);
    const array = arrays.find(({ area }) => isWithin(cell, area));
    if (array !== undefined) results.addTo(array.copies, resultSpans(cell, xml));
  };
  const done = (): SheetFormulas => {
    for (const rows of texts.values()) rows.sort((a, b) => a - b);
    return { formulas: gatherer.copies, resultsOf: (copies, index) => results.of(copies, index), texts };
  };
  return { reader: new FormulaPart(xml, { onSpot, onCell: takeCell }), done };
}

/** A formula without a text, as that of a table of data, may read any cell. */
const readsOf = (text: string): FormulaReads =>
  text === "" ? { areas: [], names: [], isOpen: true } : formulaReads(text);

/** Where the results of formulas are stored: starts and ends of stretches in a sheet, which are many. */
class Results {
  readonly #ends = new Int32List();
  /** For each of a formula's copies, where its own stretches begin in the list. */
  readonly #from = new Map<FormulaCopies, number[]>();
  /** Of the other cells that an array formula fills. */
  readonly #more = new Map<FormulaCopies, number[]>();

  /** The stretches that are added now are of the last copy of a formula. */
  begin(copies: FormulaCopies): void {
    const from = this.#from.get(copies);
    if (from === undefined) this.#from.set(copies, [this.#ends.length]);
    else from.push(this.#ends.length);
  }

  addAll(spans: readonly Span[]): void {
    this.#ends.push(spans.length);
    for (const { start, end } of spans) this.#ends.push(start, end);
  }

  addTo(copies: FormulaCopies, spans: readonly Span[]): void {
    const more = this.#more.get(copies) ?? [];
    for (const { start, end } of spans) more.push(start, end);
    this.#more.set(copies, more);
  }

  *of(copies: FormulaCopies, index: number): Generator<number> {
    const from = this.#from.get(copies)?.[index] ?? 0;
    const count = this.#ends.at(from) ?? 0;
    for (let at = from + 1; at <= from + 2 * count; at += 1) yield this.#ends.at(at) ?? 0;
    yield* this.#more.get(copies) ?? [];
  }
}

/** The value of a formula, and the attribute that tells what it is. */
function resultSpans({ value, tag }: CellSpot, xml: SlicedText): Span[] {
  if (value === undefined) return [];
  const type = TYPE.exec(xml.slice(tag.start, tag.end));
  const said = type === null ? [] : [{ start: tag.start + type.index, end: tag.start + type.index + type[0].length }];
  return [...said, value];
}

const TYPE = /\st\s*=\s*(?:"[^"]*"|'[^']*')/u; // ' t="str"'

const isOneCell = ({ left, right, top, bottom }: CellArea): boolean => left === right && top === bottom;

const isWithin = ({ column, row }: CellSpot, { left, right, top, bottom }: CellArea): boolean =>
  column >= left && column <= right && row >= top && row <= bottom;
