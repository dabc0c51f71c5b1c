import type { Check } from "./check.js";

/** Full-width letters, figures and Chinese punctuation in a translation. */
export const fullWidth: Check = {
  rule: "segment/full-width",
  type: "characters",
  severity: "warning",
  exceptTargetLanguages: ["zh", "ja"],
  examples: [
    { source: "你好，世界。", target: "Hello，world。", finds: ["，", "。"] },
    { source: "共１２３人。", target: "A total of １２３ people.", finds: ["１２３"] },
    { source: "他说：“好。”", target: "“Good,” he said.", finds: [] },
  ],
  *run({ target }) {
    for (const match of (target?.text ?? "").matchAll(FULL_WIDTH)) {
      yield { values: { text: match[0] }, targetSpan: { start: match.index, end: match.index + match[0].length } };
    }
  },
};

const FULL_WIDTH = /[！-｠、。〈-】〔-〛\u3000]+/gu; // "，", "１２３", "《"; not the curly quotes, which English shares
