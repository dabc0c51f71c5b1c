import type { Span } from "../../../../model/span.js";
import type { SlicedText } from "../../../../text/sliced-text.js";
import { attributeOf, type XmlHandler, type XmlTag, type XmlWhere } from "../../../../xml/index.js";
import { valueSpan } from "../../value-span.js";
import { CellCounter } from "../cell-counter.js";

/** A text of a part that formulas, or what they compare with, stand in. */
export interface FormulaSpot {
  /**
   * `list`: the choices for a cell; `value`: what cells are compared with, `part`: what is looked for in them; `copy`: what cells say once more;
   * `location`: where a link leads; `name`: the name of a sheet.
   */
  readonly what: "formula" | "list" | "value" | "part" | "copy" | "location" | "name";
  readonly text: string;
  readonly span: Span;
  /** Where it is used, as `B2:B9`, or the cell of a formula. */
  readonly cells: string;
}

/** A cell as far as formulas go. */
export interface CellSpot {
  /** Without `$`: `B7`. */
  readonly address: string;
  readonly column: number;
  readonly row: number;
  readonly span: Span;
  /** The start tag alone. */
  readonly tag: Span;
  /** The element with the value that was calculated, or the index of a string. */
  readonly value: Span | undefined;
  /** The index of the string that it shows. */
  readonly shared: number | undefined;
  /** What stands between the tags of a string of its own. */
  readonly own: Span | undefined;
  readonly formula: CellFormula | undefined;
}

/** The formula of a cell. */
export interface CellFormula {
  /** Empty where it is that of another cell, which has the same `group`. */
  readonly text: string;
  /** Number of the formulas that are written once for several cells. */
  readonly group: string | undefined;
  /** The cells that it fills, of an array formula. */
  readonly fills: string | undefined;
  /** The text without its element. */
  readonly span: Span;
}

/** What is done with what stands in a part. */
export interface FormulaPartTaker {
  /** Is told of all but the formulas of cells. */
  readonly onSpot: (spot: FormulaSpot) => void;
  readonly onCell?: (cell: CellSpot) => void;
}

/**
 * Finds the formulas of a part, and what cells are compared with beside them: a sheet, a workbook, a table, a chart, a pivot's cache.
 *
 * @see ECMA-376, part 1, 18.3.1.40 (f), 18.3.1.10 (cfRule), 18.3.1.32 (dataValidation), 18.3.2 (filters)
 */
export class FormulaPart implements XmlHandler {
  readonly #xml: SlicedText;
  readonly #taker: FormulaPartTaker;
  #text = "";
  #start = 0;
  /** Where what is open is used. */
  #cells = "";
  #isList = false;
  /** Whether the value of the cell that is open is a string. */
  #isString = false;
  readonly #counter = new CellCounter();
  #cell: OpenCell | undefined;
  #formula: { group: string | undefined; fills: string | undefined; isArray: boolean } | undefined;

  constructor(xml: SlicedText, taker: FormulaPartTaker) {
    this.#xml = xml;
    this.#taker = taker;
  }

  open(tag: XmlTag, where: XmlWhere): void {
    this.#text = "";
    this.#start = where.end;
    const cells = attributeOf(tag, "sqref") ?? attributeOf(tag, "ref");
    if (tag.local === "row") this.#counter.openRow(attributeOf(tag, "r"));
    if (tag.local === "c") this.#openCell(tag, where);
    else if (tag.local === "f" && this.#cell !== undefined) this.#openFormula(tag);
    else if (tag.local === "v" && this.#cell !== undefined) this.#cell.value = { start: where.start, end: where.end };
    else if (tag.local === "is" && this.#cell !== undefined) this.#cell.own = { start: where.end, end: where.end };
    else if (cells !== undefined && USED.has(tag.local)) this.#cells = cells;
    if (tag.local === "dataValidation") this.#isList = attributeOf(tag, "type") === "list";
    for (const [name, what] of attributes.get(tag.local) ?? []) this.#attribute(tag, where, name, what);
  }

  text(value: string): void {
    this.#text += value;
  }

  close({ local }: XmlTag, { start, end }: XmlWhere): void {
    const text = this.#text;
    const span = { start: Math.min(this.#start, start), end: start };
    this.#text = "";
    const cell = this.#cell;
    if (local === "c" && cell !== undefined) this.#closeCell(cell, end);
    else if (local === "v" && cell?.value !== undefined) {
      cell.value = { start: cell.value.start, end };
      if (cell.shared !== undefined) cell.shared = Number(text);
      else if (this.#isString) cell.own = span;
    } else if (local === "is" && cell?.own !== undefined) cell.own = { start: cell.own.start, end: start };
    else if (local === "f" && cell !== undefined && this.#formula !== undefined) {
      const { isArray, fills, group } = this.#formula;
      this.#formula = undefined;
      cell.formula = { text, span, group, fills: isArray ? fills : undefined };
    } else if (FORMULAS.has(local)) {
      const isList = local === "formula1" || local === "f";
      this.#spot(isList && this.#isList && /^\s*"/u.test(text) ? "list" : "formula", text, span);
    } else if (local === "lpstr") this.#spot("name", text, span);
  }

  #openCell(tag: XmlTag, { start, end }: XmlWhere): void {
    const { address, column, row } = this.#counter.openCell(attributeOf(tag, "r"));
    const type = attributeOf(tag, "t");
    this.#cells = address;
    this.#isString = type === "str";
    this.#cell = {
      address,
      column,
      row,
      span: { start, end },
      tag: { start, end },
      value: undefined,
      shared: type === "s" ? -1 : undefined,
      own: undefined,
      formula: undefined,
    };
  }

  #closeCell(cell: OpenCell, end: number): void {
    this.#cell = undefined;
    cell.span = { start: cell.span.start, end };
    if (cell.formula !== undefined) cell.own = undefined;
    this.#taker.onCell?.(cell);
  }

  #openFormula(tag: XmlTag): void {
    const type = attributeOf(tag, "t");
    const group = type === "shared" ? attributeOf(tag, "si") : undefined;
    const fills = attributeOf(tag, "ref");
    const isArray = type === "array" || type === "dataTable";
    this.#formula = { isArray, group, fills };
  }

  #attribute(tag: XmlTag, { start, end }: XmlWhere, name: string, what: FormulaSpot["what"]): void {
    const text = attributeOf(tag, name);
    const at = text === undefined ? undefined : valueSpan(this.#xml.slice(start, end), name);
    if (text !== undefined && at !== undefined)
      this.#spot(what, text, { start: start + at.start, end: start + at.end });
  }

  #spot(what: FormulaSpot["what"], text: string, span: Span): void {
    if (text !== "") this.#taker.onSpot({ what, text, span, cells: this.#cells });
  }
}

/** A cell while it is read. All have the same properties, for of a sheet there may be a million. */
type OpenCell = { -readonly [Key in keyof CellSpot]: CellSpot[Key] };

/** Elements that say where formulas in them are used. */
const USED: ReadonlySet<string> = new Set([
  "dataValidation",
  "conditionalFormatting",
  "autoFilter",
  "table",
  "hyperlink",
]);

/** Elements whose text is a formula. */
const FORMULAS: ReadonlySet<string> = new Set(
  "f formula formula1 formula2 definedName calculatedColumnFormula totalsRowFormula".split(" "),
);

/** Attributes that hold a text of cells, a reference or the name of a sheet, by their element. */
const attributes: ReadonlyMap<string, readonly (readonly [string, FormulaSpot["what"]])[]> = new Map([
  ["filter", [["val", "value"]]],
  ["customFilter", [["val", "value"]]],
  ["cfRule", [["text", "part"]]],
  ["hyperlink", [["location", "location"]]],
  ["worksheetSource", [["sheet", "name"]]],
  ["sheet", [["name", "name"]]],
  ["cacheField", [["name", "copy"]]],
  ["pivotField", [["name", "copy"]]],
  ["dataField", [["name", "copy"]]],
  [
    "pivotTableDefinition",
    [
      ["rowHeaderCaption", "copy"],
      ["colHeaderCaption", "copy"],
      ["grandTotalCaption", "copy"],
    ],
  ],
  ["item", [["n", "copy"]]],
  ["slicer", [["caption", "copy"]]],
  ["slicerCacheDefinition", [["sourceName", "copy"]]],
  ["s", [["v", "copy"]]],
  ["tableColumn", [["totalsRowLabel", "copy"]]],
]);
