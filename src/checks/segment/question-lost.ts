import { CLOSERS_IN_CLASS } from "../../text/punctuation.js";
import { oneRule } from "../one-rule.js";
import { CODE_CHARACTER } from "../view/code-character.js";

/** A question whose translation asks nothing. */
export const questionLost = oneRule({
  rule: "segment/question-lost",
  type: "mistranslation",
  severity: "warning",
  examples: [
    { source: "桥修好了吗？", target: "The bridge is ready.", finds: ["？"] },
    { source: "他问：“桥修好了吗？”", target: "He asked, “Is the bridge ready?”", finds: [] },
    { source: "桥修好了。", target: "The bridge is ready.", finds: [] },
  ],
  *run({ source, target }) {
    const mark = ASKS.exec(source.text);
    if (mark === null || MARK.test(target?.text ?? "")) return;
    yield { sourceSpan: { start: mark.index, end: mark.index + 1 } };
  },
});

const ASKS = new RegExp(`[？?][！!]*["${CLOSERS_IN_CLASS}${CODE_CHARACTER}]*\\s*$`, "u"); // "吗？", "吗？”", with the mark of a note
const MARK = /[?？;؟]/u; // a Greek question mark looks like a semicolon
