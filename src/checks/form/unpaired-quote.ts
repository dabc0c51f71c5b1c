import { oneRule } from "../one-rule.js";
import { loneQuotes } from "./marks.js";

/**
 * A quotation mark of the target without its partner. A sentence out of a longer quotation has as many in the source, and is passed over;
 * a mark at the sentence's very edge may be that of such a quotation too, for English sets its marks otherwise: a remark only.
 */
export const formUnpairedQuote = oneRule({
  rule: "form/unpaired-quote",
  type: "typographical",
  severity: "warning",
  judges: ({ punctuation }) => punctuation?.hasEnglishQuotes === true,
  examples: [
    { source: "他说：“好。”", target: "“Good, he said.", finds: ["“"] },
    { source: "他说：“好。”", target: '"Good," he said. "', finds: ['"'] },
    { source: "他说：“好。”", target: "“Good,” he said.", finds: [] },
    { source: "他说：“好。", target: "“Good,” he said. “", finds: [] },
    { source: "他坐“长征5”走。", target: 'He left on the "Long March 5".', finds: [] },
    { source: "屏幕有6英寸。", target: 'A 6" screen.', finds: [] },
  ],
  *run({ source, target }) {
    const text = target?.text ?? "";
    const lone = loneQuotes(text);
    if (lone.length === 0 || loneQuotes(source.text).length > 0) return;
    for (const { mark, index } of lone)
      yield {
        values: { mark },
        severity: index === 0 || index === text.length - 1 ? "info" : "warning",
        targetSpan: { start: index, end: index + mark.length },
      };
  },
});
