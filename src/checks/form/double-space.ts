import { oneRule } from "../one-rule.js";
import { spanOf } from "../span-of.js";

/** Two or more blanks within a line. After a full stop some houses want two: a remark only. */
export const formDoubleSpace = oneRule({
  rule: "form/double-space",
  type: "whitespace",
  severity: "warning",
  judges: ({ punctuation }) => punctuation?.spacing !== undefined,
  examples: [
    { source: "他来了。", target: "He has  come.", finds: ["  "], fixed: "He has come." },
    { source: "他来了。我走了。", target: "He has come.  I left.", finds: ["  "] },
    { source: "他来了。", target: "He has come.", finds: [] },
  ],
  *run({ target }) {
    const text = target?.text ?? "";
    if (!MAY_HOLD.test(text)) return;
    for (const match of text.matchAll(BLANKS)) {
      const isHouseStyle = match.groups?.end !== undefined && match[0].length === 2;
      const span = spanOf(match);
      if (isHouseStyle) yield { targetSpan: span, severity: "info" };
      else yield { targetSpan: span, fix: { span, replacement: " " } };
    }
  },
});

const MAY_HOLD = /[ \u00a0]{2}/u;
const BLANKS = /(?<=(?<end>[.?!:]["”’)]*)|[^\s])[ \u00a0]{2,}(?=\S)/gu; // "has  come", "come.  I"
