import type { XmlTag } from "../../../xml/index.js";
import { attributeOf } from "../../../xml/index.js";
import type { ChinesePlace, PlacesIn } from "../still-chinese.js";
import { formulaLiterals, formulaWithoutRows } from "./formulas/formula-key.js";
import { workbookParts } from "./formulas/workbook-parts.js";

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/u;
const TABLES = /^xl\/tables\/[^/]+\.xml$/u;
const FILTERED = /^xl\/(?:worksheets|tables)\/[^/]+\.xml$/u;
const DRAWINGS = /^xl\/drawings\/[^/]+\.xml$/u;
const HAN = /\p{Script=Han}/u;

/** Whether a formula has a Chinese text in it; the name of a sheet or column is none. */
const comparesChinese = (formula: string): boolean =>
  HAN.test(formula) && formulaLiterals(formula).some((text) => HAN.test(text));

/** Whether an element is of a rule that lists the choices for a cell; other rules calculate. */
const isOfList = (rule: XmlTag | undefined): boolean => rule !== undefined && attributeOf(rule, "type") === "list";

const withoutFigures = (value: string): string => value.replace(/\d+/gu, "");

/** Whether a value is the text that a formula gave, in Chinese: other cells hold strings, or their numbers. */
function isResult(value: string, _tag: XmlTag, cell: XmlTag | undefined, before?: XmlTag): boolean {
  return HAN.test(value) && before?.local === "f" && cell?.local === "c" && attributeOf(cell, "t") === "str";
}

/** What stays Chinese in a workbook after its texts are translated. A formula that compares Chinese goes wrong when the cells change. */
export const sheetChinese: readonly ChinesePlace[] = [
  { what: "sheet-name", part: /^xl\/workbook\.xml$/u, element: "sheet", attribute: "name" },
  {
    what: "number-format",
    part: /^xl\/(?:styles|charts\/[^/]+)\.xml$/u,
    element: "numFmt",
    attribute: "formatCode",
    isChinese: (value) => HAN.test(value) || /\[DBNum\d\]/iu.test(value),
  },
  { what: "formula", part: SHEETS, element: "f", isChinese: comparesChinese, same: formulaWithoutRows },
  { what: "formula", part: SHEETS, element: "formula", isChinese: comparesChinese, same: formulaWithoutRows },
  {
    what: "formula",
    part: TABLES,
    element: "calculatedColumnFormula",
    isChinese: comparesChinese,
    same: formulaWithoutRows,
  },
  {
    what: "formula",
    part: /^xl\/workbook\.xml$/u,
    element: "definedName",
    isChinese: comparesChinese,
    same: formulaWithoutRows,
  },
  { what: "result", part: SHEETS, element: "v", isChinese: isResult, same: withoutFigures },
  { what: "cache", part: /^xl\/charts\/[^/]+\.xml$/u, element: "v" },
  {
    what: "field",
    part: DRAWINGS,
    element: "t",
    isChinese: (value, _tag, parent) => parent?.local === "fld" && HAN.test(value),
  },
  { what: "slicer", part: /^xl\/slicers\/[^/]+\.xml$/u, element: "slicer", attribute: "caption" },
  { what: "cache", part: /^xl\/charts\/chartEx[^/]*\.xml$/u, element: "pt" },
  {
    what: "choice",
    part: SHEETS,
    element: "formula1",
    isChinese: (value, _tag, rule) => isOfList(rule) && comparesChinese(value),
    same: formulaWithoutRows,
  },
  ...["formula1", "formula2"].map(
    (element): ChinesePlace => ({
      what: "formula",
      part: SHEETS,
      element,
      isChinese: (value, _tag, rule) => !isOfList(rule) && comparesChinese(value),
      same: formulaWithoutRows,
    }),
  ),
  { what: "condition", part: SHEETS, element: "cfRule", attribute: "text" },
  { what: "filter", part: FILTERED, element: "filter", attribute: "val" },
  { what: "filter", part: FILTERED, element: "customFilter", attribute: "val" },
];

/** The cell of a formula, or the first of those that a rule is for. */
export const sheetPlaces: PlacesIn = (office, file) => {
  const names = new Map(workbookParts(office, file).sheets.map(({ part, name }) => [part, name]));
  return (part, within) => {
    const sheet = names.get(part);
    const cells = within.flatMap((tag) => {
      const of = tag.local === "c" ? attributeOf(tag, "r") : (attributeOf(tag, "sqref") ?? attributeOf(tag, "ref"));
      return of === undefined ? [] : [of];
    });
    return sheet === undefined
      ? undefined
      : { in: "sheet", sheet, cell: /^\w+/u.exec(cells.at(-1) ?? "")?.[0] ?? "A1" };
  };
};
