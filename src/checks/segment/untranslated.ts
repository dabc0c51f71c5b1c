import { oneRule } from "../one-rule.js";

/**
 * A segment whose target is empty or only repeats the source, whatever its state says: CAT tools change states as they like. What the file
 * keeps from being translated is right as it is.
 */
export const untranslated = oneRule({
  rule: "segment/untranslated",
  type: "untranslated",
  severity: "error",
  readsNotation: true,
  examples: [
    { source: "河上新修了一座桥。", target: "", finds: [""] },
    { source: "河上新修了一座桥。", target: "河上新修了一座桥。", finds: [""] },
    { source: "河上新修了一座桥。", target: "A new bridge spans the river.", finds: [] },
  ],
  untranslatedToo: true,
  *run({ state, source, isLocked = false }) {
    if (state === "initial" && !isLocked && HAS_CONTENT.test(source.text)) yield { values: { text: source.text } };
  },
});

const HAS_CONTENT = /[\p{L}\p{N}]/u; // "……" alone needs no translation
