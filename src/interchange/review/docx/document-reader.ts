import { nameTable } from "../../../model/name-table.js";
import type { XmlHandler, XmlTag } from "../../../xml/index.js";
import type { CellOddity } from "../returned-table.js";

/** Rows of the outermost tables of a document while its XML goes by: texts as they read once every tracked change is accepted. */
export class DocumentReader implements XmlHandler {
  readonly rows: TableRowText[] = [];
  #tables = 0;
  #row: { readonly cells: string[]; readonly odd: CellOddity[][]; readonly comments: string[] } | undefined;
  #isRowDeleted = false;
  /** Text of the paragraphs of a cell so far; nothing outside of cells. */
  #cell: string | undefined;
  /** What stands between the last paragraph and the next. */
  #between = "";
  /** What the cell holds beside text. */
  #odd = new Set<CellOddity>();
  #isText = false;
  #isStruck = false;
  #propertiesDepth = 0;
  /** How deep in deleted text and in what is only for programs that cannot do better. */
  #passedOver = 0;

  open(tag: XmlTag): void {
    const { local } = tag;
    if (PROPERTIES.has(local)) this.#propertiesDepth += 1;
    else if (this.#propertiesDepth > 0) this.#openProperty(tag);
    else if (PASSED_OVER.has(local) || this.#passedOver > 0) this.#passedOver += 1;
    else this.#openContent(tag);
  }

  close({ local }: XmlTag): void {
    if (PROPERTIES.has(local)) this.#propertiesDepth -= 1;
    else if (this.#propertiesDepth > 0) return;
    else if (this.#passedOver > 0) this.#passedOver -= 1;
    else this.#closeContent(local);
  }

  text(value: string): void {
    if (!this.#isText || this.#passedOver > 0) return;
    if (this.#isStruck && value.trim() !== "") this.#odd.add("struck-out");
    this.#add(value);
  }

  /** The end of a paragraph or a row that was deleted; a line through the text of a run. */
  #openProperty(tag: XmlTag): void {
    const { local } = tag;
    if (STRIKES.has(local) && this.#propertiesDepth === 1) this.#isStruck = isOn(tag);
    if (local !== "del") return;
    if (this.#cell === undefined) this.#isRowDeleted = true;
    else this.#between = "";
  }

  #openContent(tag: XmlTag): void {
    const { local } = tag;
    if (local === "tbl") this.#tables += 1;
    else if (local === "t") this.#isText = true;
    else if (local === "r") this.#isStruck = false;
    else if (local === "sym") this.#addSymbol(tag);
    else if (ODDITIES[local] !== undefined) this.#odd.add(ODDITIES[local]);
    else if (local === "commentReference") this.#row?.comments.push(idOf(tag));
    else if (CHARACTERS[local] !== undefined) this.#add(CHARACTERS[local]);
    else if (local === "p") this.#startParagraph();
    else if (this.#tables > 1) return;
    else if (local === "tr") this.#startRow();
    else if (local === "tc") [this.#cell, this.#between, this.#odd] = ["", "", new Set()];
  }

  #closeContent(local: string): void {
    if (local === "tbl") this.#tables -= 1;
    else if (local === "t") this.#isText = false;
    else if (this.#tables > 1) return;
    else if (local === "tr") this.#finishRow();
    else if (local === "tc") {
      this.#row?.cells.push(this.#cell ?? "");
      this.#row?.odd.push(Array.from(this.#odd));
      this.#cell = undefined;
    }
  }

  #startRow(): void {
    this.#row = { cells: [], odd: [], comments: [] };
    this.#isRowDeleted = false;
  }

  #finishRow(): void {
    if (this.#row !== undefined && !this.#isRowDeleted) this.rows.push(this.#row);
    this.#row = undefined;
  }

  /** A paragraph begins on a line of its own, unless the end of the one before it was deleted. */
  #startParagraph(): void {
    if (this.#cell !== undefined) this.#cell += this.#between;
    this.#between = "\n";
  }

  /** A character by its number; one of the private use area has a meaning in its font alone. @see ECMA-376, part 1, 17.3.3.30 (sym) */
  #addSymbol(tag: XmlTag): void {
    const code = Number.parseInt(attributeNamed(tag, "char") ?? "", 16);
    if (code > 0x20 && code < 0xd800) this.#add(String.fromCharCode(code));
    else this.#odd.add("symbol");
  }

  #add(text: string): void {
    if (this.#cell !== undefined) this.#cell += text;
  }
}

/** A row of a table of Word: the text of its cells. */
export interface TableRowText {
  readonly cells: readonly string[];
  /** What each cell holds beside text. */
  readonly odd: readonly (readonly CellOddity[])[];
  /** Ids of comments. */
  readonly comments: readonly string[];
}

/** The `w:id` of an element, in whatever prefix. */
export const idOf = (tag: XmlTag): string => attributeNamed(tag, "id") ?? "";

/** An attribute by its local name. */
const attributeNamed = ({ attributes }: XmlTag, name: string): string | undefined =>
  Object.values(attributes).find(({ local }) => local === name)?.value;

/** A property that is on unless it says that it is off. @see ECMA-376, part 1, 17.17.4 (ST_OnOff) */
const isOn = (tag: XmlTag): boolean => !/^(?:0|false|off)$/u.test(attributeNamed(tag, "val") ?? "");

const STRIKES: ReadonlySet<string> = new Set(["strike", "dstrike"]);
const ODDITIES = nameTable<CellOddity>({
  ...{ footnoteReference: "footnote", endnoteReference: "footnote" },
  ...{ drawing: "picture", pict: "picture", object: "picture" },
});

/** Properties of paragraphs, runs, rows, cells, tables and content controls. */
const PROPERTIES: ReadonlySet<string> = new Set(["pPr", "rPr", "trPr", "tcPr", "tblPr", "sdtPr", "sectPr"]);
/** @see ECMA-376, part 1, 17.13.5 (revisions); part 3, 10.2 (alternate content) */
const PASSED_OVER: ReadonlySet<string> = new Set(["del", "moveFrom", "delText", "instrText", "Fallback"]);
const CHARACTERS = nameTable<string>({
  ...{ tab: "\t", br: "\n", cr: "\n" },
  ...{ noBreakHyphen: "\u2011", softHyphen: "\u00ad" },
});
