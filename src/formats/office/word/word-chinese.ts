import type { ChinesePlace } from "../still-chinese.js";
import { isChineseNumber } from "./latin-numbering.js";

/** A date that is made with Chinese words: `DATE \@ "yyyy年M月d日"`. */
const isChineseDate = (value: string): boolean => /\\@\s*"[^"]*\p{Script=Han}/u.test(value) || /^\s*\\@/u.test(value);

/** What stays Chinese in a document of Word after its texts are translated. */
export const wordChinese: readonly ChinesePlace[] = [
  {
    what: "list-number",
    part: /^word\/numbering\.xml$/u,
    element: "numFmt",
    attribute: "val",
    isChinese: isChineseNumber,
  },
  { what: "list-text", part: /^word\/numbering\.xml$/u, element: "lvlText", attribute: "val" },
  {
    what: "list-number",
    part: /^word\/(?:document|settings)\.xml$/u,
    element: "numFmt",
    attribute: "val",
    isChinese: isChineseNumber,
  },
  {
    what: "list-number",
    part: /^word\/document\.xml$/u,
    element: "pgNumType",
    attribute: "fmt",
    isChinese: isChineseNumber,
  },
  {
    what: "date-field",
    part: /^word\/(?:document|header\d*|footer\d*)\.xml$/u,
    element: "instrText",
    isChinese: isChineseDate,
  },
  {
    what: "choice",
    part: /^word\/(?:document|header\d*|footer\d*)\.xml$/u,
    element: "listItem",
    attribute: "displayText",
  },
  { what: "choice", part: /^word\/document\.xml$/u, element: "listEntry", attribute: "val" },
];
