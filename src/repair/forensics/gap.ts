import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { GAP } from "../wraps/cues.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

export const gapRule: RuleFacts<TextExamples> = {
  rule: "source/gap",
  ...sourceRule,
  examples: {
    breaks: ["他走了。\n……\n她也走了。"],
    holds: ["他说……\n她也走了。"],
  },
};

/** `……` alone on a line: something was left out there. */
export function* findGaps({ lines }: Evidence): Generator<Clue> {
  for (const line of lines) if (GAP.test(line.text)) yield { rule: gapRule.rule, line, values: { text: line.text } };
}
