import { nameTable } from "../../../model/name-table.js";
import type { XmlHandler, XmlTag } from "../../../xml/index.js";

/** Rows of the outermost tables of a document while its XML goes by: texts as they read once every tracked change is accepted. */
export class DocumentReader implements XmlHandler {
  readonly rows: TableRowText[] = [];
  #tables = 0;
  #row: { readonly cells: string[]; readonly comments: string[] } | undefined;
  #isRowDeleted = false;
  /** Text of the paragraphs of a cell so far; nothing outside of cells. */
  #cell: string | undefined;
  /** What stands between the last paragraph and the next. */
  #between = "";
  #isText = false;
  #propertiesDepth = 0;
  /** How deep in deleted text and in what is only for programs that cannot do better. */
  #passedOver = 0;

  open(tag: XmlTag): void {
    const { local } = tag;
    if (PROPERTIES.has(local)) this.#propertiesDepth += 1;
    else if (this.#propertiesDepth > 0) this.#openProperty(local);
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
    if (this.#isText && this.#passedOver === 0) this.#add(value);
  }

  /** The end of a paragraph or a row that was deleted. */
  #openProperty(local: string): void {
    if (local !== "del") return;
    if (this.#cell === undefined) this.#isRowDeleted = true;
    else this.#between = "";
  }

  #openContent(tag: XmlTag): void {
    const { local } = tag;
    if (local === "tbl") this.#tables += 1;
    else if (local === "t") this.#isText = true;
    else if (local === "commentReference") this.#row?.comments.push(idOf(tag));
    else if (CHARACTERS[local] !== undefined) this.#add(CHARACTERS[local]);
    else if (local === "p") this.#startParagraph();
    else if (this.#tables > 1) return;
    else if (local === "tr") this.#startRow();
    else if (local === "tc") [this.#cell, this.#between] = ["", ""];
  }

  #closeContent(local: string): void {
    if (local === "tbl") this.#tables -= 1;
    else if (local === "t") this.#isText = false;
    else if (this.#tables > 1) return;
    else if (local === "tr") this.#finishRow();
    else if (local === "tc") {
      this.#row?.cells.push(this.#cell ?? "");
      this.#cell = undefined;
    }
  }

  #startRow(): void {
    this.#row = { cells: [], comments: [] };
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

  #add(text: string): void {
    if (this.#cell !== undefined) this.#cell += text;
  }
}

/** A row of a table of Word: the text of its cells. */
export interface TableRowText {
  readonly cells: readonly string[];
  /** Ids of comments. */
  readonly comments: readonly string[];
}

/** The `w:id` of an element, in whatever prefix. */
export const idOf = ({ attributes }: XmlTag): string =>
  Object.values(attributes).find(({ local }) => local === "id")?.value ?? "";

/** Properties of paragraphs, runs, rows, cells, tables and content controls. */
const PROPERTIES: ReadonlySet<string> = new Set(["pPr", "rPr", "trPr", "tcPr", "tblPr", "sdtPr", "sectPr"]);
/** @see ECMA-376, part 1, 17.13.5 (revisions); part 3, 10.2 (alternate content) */
const PASSED_OVER: ReadonlySet<string> = new Set(["del", "moveFrom", "delText", "instrText", "Fallback"]);
const CHARACTERS = nameTable<string>({
  ...{ tab: "\t", br: "\n", cr: "\n" },
  ...{ noBreakHyphen: "\u2011", softHyphen: "\u00ad" },
});
