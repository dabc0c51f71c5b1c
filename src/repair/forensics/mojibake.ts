import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { undoUtf8AsGbk } from "../../text/utf8-as-gbk.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** What is known of the rule `source/mojibake`, whose clues `findMojibake` finds. */
export const mojibakeRule: RuleFacts<TextExamples> = {
  rule: "source/mojibake",
  ...sourceRule,
  examples: {
    breaks: ["他说锟斤拷。"],
    holds: ["他说好。"],
  },
};

/**
 * Text that was read in a wrong encoding once: UTF-8 as GBK (浣犲ソ, which is led back where it can be), lost in between (锟斤拷), as
 * Latin (å›½), memory (烫烫烫), private characters.
 */
export function* findMojibake({ lines }: Evidence): Generator<Clue> {
  for (const line of lines) {
    const match = MOJIBAKE.exec(line.text);
    const undone = match ? undefined : undoUtf8AsGbk(line.text);
    const values = { text: (match?.[0] ?? line.text).slice(0, SHOWN) };
    if (undone !== undefined) yield { rule: mojibakeRule.rule, line, values, suggestion: undone.slice(0, SHOWN) };
    else if (match) yield { rule: mojibakeRule.rule, line, offset: match.index, values };
  }
}

const SHOWN = 24;
const MOJIBAKE = /锟斤拷|烫烫烫|屯屯屯|(?:[À-ï][\u0080-\u00bf‚„…†‡ˆ‰‹‘’“”•–—™›]{1,2}){2,}|[\ue000-\uf8ff]+/u;
