import type { SlicedText } from "../../../text/sliced-text.js";
import { attributeOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { closingLength, IGNORED, type Inside, textReader } from "../inside.js";
import type { PartCopy, PartFlow } from "../part.js";
import { plainFlow } from "../plain-flow.js";
import { valueSpan } from "../value-span.js";
import { CellCounter } from "./cell-counter.js";
import { formulaTokens, literalText } from "./formulas/formula-tokens.js";
import { pageLineFlows } from "./page-line.js";
import { type SheetString, stringReader, valueString } from "./sheet-strings.js";

/** What is known of a sheet before it is read. */
export interface SheetFacts {
  readonly xml: SlicedText;
  readonly sheet: string;
  /** A string that a cell shows by its index; called in the order of the cells. */
  readonly onShared: (index: number, cell: string) => void;
  /** A string of a cell's own; gives its flow where it is to be offered. */
  readonly onOwn: (string: SheetString, cell: string) => PartFlow | undefined;
  /** One of the choices for a cell. */
  readonly onChoice: (text: string, cell: string) => void;
  readonly withHidden: boolean;
  /** Refuses a cell of a type that no workbook has. */
  readonly refuse: (cell: string) => never;
}

/** Reads the cells of a sheet that are seen, and the words that a person meets when filling them. @see ECMA-376, part 1, 18.3 */
export class SheetReader {
  readonly flows: PartFlow[] = [];
  readonly copies: PartCopy[] = [];
  readonly #facts: SheetFacts;
  readonly #cells = new CellCounter();
  /** First and last column of each group of columns that is hidden, counted from 1. */
  readonly #hiddenColumns: (readonly [number, number])[] = [];

  constructor(facts: SheetFacts) {
    this.#facts = facts;
  }

  /** What reads a sheet from its root on. */
  readonly block: Inside = { open: (tag, where) => this.#openInSheet(tag, where) };

  #openInSheet(tag: XmlTag, where: XmlWhere): Inside {
    switch (tag.local) {
      case "col":
        if (this.#isHidden(tag))
          this.#hiddenColumns.push([Number(attributeOf(tag, "min")), Number(attributeOf(tag, "max"))]);
        return IGNORED;
      case "row":
        this.#cells.openRow(attributeOf(tag, "r"));
        return this.#isHidden(tag) ? IGNORED : this.block;
      case "c":
        return this.#cell(tag);
      case "dataValidation":
        this.#attributes(tag, where, ["promptTitle", "prompt", "errorTitle", "error"]);
        return attributeOf(tag, "type") === "list" ? this.#choices(firstCell(tag)) : IGNORED;
      case "hyperlink":
        this.#attributes(tag, where, ["tooltip"]);
        return IGNORED;
      case "controlPr":
        this.#attributes(tag, where, ["altText"]);
        return IGNORED;
      case "oddHeader":
      case "oddFooter":
      case "evenHeader":
      case "evenFooter":
      case "firstHeader":
      case "firstFooter":
        return this.#pageLine(tag, where);
      default:
        return this.block;
    }
  }

  #isHidden(tag: XmlTag): boolean {
    const hidden = attributeOf(tag, "hidden");
    return !this.#facts.withHidden && (hidden === "1" || hidden === "true");
  }

  #cell(tag: XmlTag): Inside {
    const { address: cell, column } = this.#cells.openCell(attributeOf(tag, "r"));
    const type = attributeOf(tag, "t");
    if (this.#hiddenColumns.some(([first, last]) => column >= first && column <= last)) return IGNORED;
    if (type !== undefined && !TYPES.has(type)) this.#facts.refuse(cell);
    const takeOwn = (string: SheetString): void => {
      const flow = this.#facts.onOwn(string, cell);
      if (flow !== undefined) this.flows.push(flow);
    };
    if (type === "str") return valueReader(takeOwn);
    if (type !== "s" && type !== "inlineStr") return IGNORED;
    return {
      open: (child, where) => {
        if (child.local === "v" && type === "s")
          return textReader(where.start, (text) => this.#facts.onShared(Number(text), cell));
        return child.local === "is" ? stringReader(child, where, this.#facts.xml, takeOwn) : IGNORED;
      },
    };
  }

  /** Texts that a person meets at a cell: when filling it, or over a link. */
  #attributes(tag: XmlTag, { start, end }: XmlWhere, names: readonly string[]): void {
    const element = this.#facts.xml.slice(start, end);
    for (const name of names) {
      const text = attributeOf(tag, name) ?? "";
      const at = valueSpan(element, name);
      if (at === undefined || !HAN.test(text)) continue;
      const span = { start: start + at.start, end: start + at.end };
      const place = { in: "sheet", sheet: this.#facts.sheet, cell: firstCell(tag) } as const;
      this.flows.push(plainFlow({ kind: "attribute", text, span, place, context: { name } }));
    }
  }

  /** Choices for a cell that are listed where it is said what it may hold: `"合格,不合格"`. @see ECMA-376, part 1, 18.3.1.32 */
  #choices(cell: string): Inside {
    let text = "";
    let ownCell = cell;
    const inside = (take: (value: string) => void): Inside => ({ open: () => inside(take), text: take });
    return {
      open: (tag) => {
        if (tag.local === "sqref") return inside((value) => (ownCell += value));
        return tag.local === "formula1" ? inside((value) => (text += value)) : IGNORED;
      },
      close: () => {
        const [literal, ...others] = formulaTokens(text.trim());
        if (literal?.kind !== "literal" || others.length > 0) return;
        const first = ownCell.split(/[\s:]/u)[0] ?? "";
        for (const choice of literalText(literal.text).split(",")) this.#facts.onChoice(choice.trim(), first);
      },
    };
  }

  /** A line at the head or foot of printed pages. */
  #pageLine({ local }: XmlTag, { end: start }: XmlWhere): Inside {
    return textReader(start, (text, { end }) => {
      if (!HAN.test(text)) return;
      const { xml, sheet } = this.#facts;
      const place = { in: "sheet", sheet, cell: local } as const;
      this.flows.push(...pageLineFlows(xml, start, start + xml.slice(start, end).lastIndexOf("</"), place, local));
    });
  }
}

/** @see ECMA-376, part 1, 18.18.11 (ST_CellType) */
const TYPES: ReadonlySet<string> = new Set(["b", "d", "e", "inlineStr", "n", "s", "str"]);
const HAN = /\p{Script=Han}/u;

/** The first of the cells that a rule or a link is for. */
const firstCell = (tag: XmlTag): string =>
  (attributeOf(tag, "sqref") ?? attributeOf(tag, "ref") ?? "").split(/[\s:]/u)[0] ?? "";

/** Reads a cell whose value is a string: that of a formula is made anew. */
function valueReader(take: (string: SheetString) => void): Inside {
  let isResult = false;
  return {
    open: (tag, { end: start }) => {
      if (tag.local === "f") isResult = true;
      if (tag.local !== "v" || isResult) return IGNORED;
      return textReader(start, (text, { end }) =>
        take(valueString(text, { start, end: Math.max(start, end - closingLength(tag)) })),
      );
    },
  };
}
