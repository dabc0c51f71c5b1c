import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { GAP } from "../wraps/cues.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** What is known of the rule `source/gap`, whose clues `findGaps` finds. */
export const gapRule: RuleFacts<TextExamples> = {
  rule: "source/gap",
  ...sourceRule,
  examples: {
    breaks: ["他走了。\n……\n她也走了。"],
    holds: ["他说……\n她也走了。"],
  },
};

/** `……` alone on a line: something was left out there. In a piece of code it only stands for more of the same. */
export function* findGaps({ lines, forms }: Evidence): Generator<Clue> {
  for (const [index, line] of lines.entries()) {
    if (!GAP.test(line.text) || forms[index - 1]?.kind === "code" || forms[index + 1]?.kind === "code") continue;
    yield { rule: gapRule.rule, line, values: { text: line.text } };
  }
}
