import { matchesIn } from "../../text/matches-in.js";
import { oneRule } from "../one-rule.js";
import { spanOf } from "../span-of.js";

/** Characters that no translation means: controls, the replacement character, private use, blanks of no width. */
export const formControlCharacter = oneRule({
  rule: "form/control-character",
  type: "characters",
  severity: "error",
  readsNotation: true,
  examples: [
    { source: "他来了。", target: "He has\u0007 come.", finds: ["\u0007"] },
    {
      source: "咖啡馆",
      target: "caf\ufffd and tea\u200bhouse",
      finds: ["\ufffd", "\u200b"],
      fixed: "caf\ufffd and teahouse",
    },
    { source: "他来了。", target: "He has\ncome to the café.", finds: [] },
  ],
  *run({ source, target }) {
    for (const match of matchesIn(target?.text ?? "", UNWANTED)) {
      const [character] = match;
      if (!WITHOUT_WIDTH.test(character) && source.text.includes(character)) continue;
      const targetSpan = spanOf(match);
      const found = { values: { code: codePointOf(character) }, targetSpan };
      if (WITHOUT_WIDTH.test(character))
        yield { ...found, severity: "warning", fix: { span: targetSpan, replacement: "" } };
      else yield found;
    }
  },
});

/** Controls but tab and line end; U+FFFD; private use; noncharacters; blanks and joiners without width, but those that scripts need. */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff\u200b\u2060\ufeff]|\p{Co}/gu;
const WITHOUT_WIDTH = /^[\u200b\u2060\ufeff]$/u;

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
