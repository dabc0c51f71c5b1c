import type { CellPlace } from "../../../../model/place.js";
import type { OfficePackage } from "../../../../office/index.js";
import type { PartFlow } from "../../part.js";
import { plainFlow } from "../../plain-flow.js";
import { longXml, readPartXml } from "../../read-part.js";
import { formulaKey } from "./formula-key.js";
import { FormulaPart, type FormulaPartTaker } from "./formula-part.js";
import { formLiterals, formulaTokens, literalText } from "./formula-tokens.js";
import { criterionText } from "./known-texts.js";
import { isReference } from "./rewrite-formula.js";
import type { WorkbookParts } from "./workbook-parts.js";

/** The span of a text that stands in no place of its own. */
export const NOWHERE = { start: 0, end: 0 } as const;

/** Texts of a workbook that stand in no cell, but in choices or formulas: each is offered once, and not where a cell says the same. */
export class TextsApart {
  readonly flows: PartFlow[] = [];
  readonly #known: Set<string>;

  /** @param cells - what cells say */
  constructor(cells: readonly PartFlow[]) {
    this.#known = new Set(cells.map(({ text }) => text));
  }

  addAll(texts: ReadonlyMap<string, CellPlace>): void {
    for (const [text, place] of texts) {
      if (this.#known.has(text) || !HAN.test(text)) continue;
      this.#known.add(text);
      this.flows.push(plainFlow({ kind: "label", text, span: NOWHERE, place, context: { name: "formula" } }));
    }
  }
}

const HAN = /\p{Script=Han}/u;

/** The texts in the formulas of all sheets, each with the first place where it stands. */
export function formulaTexts(office: OfficePackage, workbook: WorkbookParts, file: string): Map<string, CellPlace> {
  const texts = new Map<string, CellPlace>();
  for (const { name, part } of [...workbook.sheets, { name: "", part: workbook.main }]) {
    const xml = longXml(office, part, file) ?? "";
    const take = (literal: string, cell: string): void => {
      const text = criterionText(literal);
      if (!isReference(text) && !texts.has(text)) texts.set(text, { in: "sheet", sheet: name, cell });
    };
    const seen = new Set<string>();
    const takeAll = (formula: string, cell: string): void => {
      const tokens = formulaTokens(formula);
      const forms = formLiterals(tokens);
      for (const [index, { kind, text }] of tokens.entries())
        if (kind === "literal" && !forms.has(index)) take(literalText(text), cell);
    };
    const onSpot: FormulaPartTaker["onSpot"] = ({ what, text, cells }) => {
      if (what === "formula") takeAll(text, cells);
    };
    const onCell: FormulaPartTaker["onCell"] = ({ formula, column, row, address }) => {
      if (formula?.text.includes('"') !== true) return;
      const key = formulaKey(formula.text, column, row);
      if (seen.has(key)) return;
      seen.add(key);
      takeAll(formula.text, address);
    };
    readPartXml(xml, part, file, new FormulaPart(xml, { onSpot, onCell }));
  }
  return texts;
}
