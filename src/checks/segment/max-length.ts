import { oneRule } from "../one-rule.js";

/** A translation longer than its place allows: as the file says (`maxwidth` of 1.2, size restriction of 2.x), else the configuration. */
export const maxLength = oneRule({
  rule: "segment/max-length",
  type: "length",
  severity: "error",
  readsNotation: true,
  examples: [
    { source: "保存", target: "Save all the changes", maxLength: 10, finds: ["he changes"] },
    { source: "保存", target: "Save", maxLength: 10, finds: [] },
    { source: "保存", target: "Save all the changes", finds: [] },
  ],
  options: { most: { kind: "number", least: 1, isWhole: true } },
  *run({ target, maxLength }, _context, { most }) {
    const limit = maxLength ?? most;
    const text = target?.text ?? "";
    if (limit === undefined || text.length <= limit) return;
    const characters = Array.from(text);
    if (characters.length <= limit) return;
    const start = characters.slice(0, limit).join("").length;
    yield { values: { length: characters.length, limit }, targetSpan: { start, end: text.length } };
  },
});
