import type { ChinesePlace } from "../still-chinese.js";

const PARTS = /^(?:content|styles)\.xml$/u;

/** What stays Chinese in a text of OpenDocument after its texts are translated. */
export const textChinese: readonly ChinesePlace[] = [
  { what: "list-number", part: PARTS, element: "list-level-style-number", attribute: "num-format" },
  { what: "list-text", part: PARTS, element: "list-level-style-number", attribute: "num-prefix" },
  { what: "list-text", part: PARTS, element: "list-level-style-number", attribute: "num-suffix" },
  { what: "list-number", part: PARTS, element: "page-layout-properties", attribute: "num-format" },
  { what: "number-format", part: PARTS, element: "text" },
  { what: "choice", part: PARTS, element: "label", attribute: "value" },
];
