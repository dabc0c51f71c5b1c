import type { Content } from "../../model/document.js";
import { matchesIn } from "../../text/matches-in.js";
import { oneRule } from "../one-rule.js";
import { spanOf } from "../span-of.js";

/**
 * A title in 《》 whose translation holds nothing like a title: no quotation marks, no inline codes (italics), no words with capitals in the
 * middle of a sentence.
 */
export const formTitleMarks = oneRule({
  rule: "form/title-marks",
  type: "style",
  severity: "warning",
  judges: ({ capitals }) => capitals === "titles",
  examples: [
    { source: "他在读《河上的桥》。", target: "He is reading the bridge over the river.", finds: ["《河上的桥》"] },
    { source: "他在读《河上的桥》。", target: "He is reading “The Bridge over the River”.", finds: [] },
    { source: "他在读《河上的桥》。", target: "He is reading The Bridge over the River.", finds: [] },
  ],
  *run({ source, target }) {
    if (!source.text.includes("《") || target === undefined || hasTitle(target)) return;
    for (const match of matchesIn(source.text, TITLE)) yield { values: { title: match[0] }, sourceSpan: spanOf(match) };
  },
});

const TITLE = /《[^《》]+》/gu; // "《河上的桥》"
const hasTitle = ({ text, codes }: Content): boolean => codes.length > 0 || QUOTED_OR_NAMED.test(text);
const QUOTED_OR_NAMED = /["“‘«《]|(?<=[\p{L}\p{N},;:)] )\p{Lu}/u; // "“The", "reading The"
