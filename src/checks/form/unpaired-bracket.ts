import { oneRule } from "../one-rule.js";
import { loneBrackets } from "./marks.js";

/** A bracket of the target without its partner. A sentence whose source is just as incomplete is passed over. */
export const formUnpairedBracket = oneRule({
  rule: "form/unpaired-bracket",
  type: "typographical",
  severity: "warning",
  judges: ({ punctuation }) => punctuation !== undefined,
  examples: [
    { source: "西宁（省会）很冷。", target: "Xining (the capital is cold.", finds: ["("] },
    { source: "西宁（省会）很冷。", target: "Xining (the capital) is cold.", finds: [] },
    { source: "条件：1）有桥；2）有路。", target: "Conditions: 1) a bridge; b) a road.", finds: [] },
    { source: "省会）很冷。", target: "the capital) is cold.", finds: [] },
  ],
  *run({ source, target }) {
    const lone = loneBrackets(target?.text ?? "");
    if (lone.length === 0 || loneBrackets(source.text).length > 0) return;
    for (const { mark, index } of lone)
      yield { values: { mark }, targetSpan: { start: index, end: index + mark.length } };
  },
});
