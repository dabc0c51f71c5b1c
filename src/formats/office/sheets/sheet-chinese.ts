import type { ChinesePlace } from "../still-chinese.js";

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/u;
const HAN = /\p{Script=Han}/u;

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
  { what: "formula", part: SHEETS, element: "f" },
  { what: "formula", part: SHEETS, element: "formula" },
  { what: "choice", part: SHEETS, element: "formula1" },
  { what: "formula", part: /^xl\/workbook\.xml$/u, element: "definedName" },
];
