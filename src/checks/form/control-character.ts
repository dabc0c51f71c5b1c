import type { Check } from "../check.js";
import { spanOf } from "../span-of.js";

/** Characters that no translation means: controls, the replacement character, private use, blanks of no width. */
export const formControlCharacter: Check = {
  rule: "form/control-character",
  type: "characters",
  severity: "error",
  examples: [
    { source: "他来了。", target: "He has\u0007 come.", finds: ["\u0007"] },
    { source: "咖啡馆", target: "caf\ufffd and tea\u200bhouse", finds: ["\ufffd", "\u200b"] },
    { source: "他来了。", target: "He has\ncome to the café.", finds: [] },
  ],
  *run({ source, target }) {
    for (const match of (target?.text ?? "").matchAll(UNWANTED)) {
      const [found] = match;
      if (!WITHOUT_WIDTH.test(found) && source.text.includes(found)) continue;
      const mending = WITHOUT_WIDTH.test(found) ? ({ severity: "warning", fix: "" } as const) : {};
      yield { values: { code: codePointOf(found) }, targetSpan: spanOf(match), ...mending };
    }
  },
};

/** Controls but tab and line end; U+FFFD; private use; noncharacters; blanks and joiners without width, but those that scripts need. */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff\u200b\u2060\ufeff]|\p{Co}/gu;
const WITHOUT_WIDTH = /^[\u200b\u2060\ufeff]$/u;

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
