import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** Lines for examples of texts that were pasted twice. */
export const exampleBlock =
  "第一天，他们沿着河岸走了三十里，在石桥边停下来过夜。\n第二天，他们翻过两座山，在山脚的村子里买了12斤米。\n第三天，他们到了县城，把信交给了县长。\n";

/** What is known of the rule `source/repeat`: a block of lines stands in the text twice. */
export const repeatRule: RuleFacts<TextExamples> = {
  rule: "source/repeat",
  ...sourceRule,
  examples: {
    breaks: [`${exampleBlock + exampleBlock}第四天，他们回家了。\n`],
    holds: [exampleBlock],
  },
};

/** What is known of the rule `source/repeat-cut-off`: the text ends inside the second copy of a block. */
export const repeatCutOffRule: RuleFacts<TextExamples> = {
  rule: "source/repeat-cut-off",
  ...sourceRule,
  examples: {
    breaks: [`${exampleBlock}第四天，他们回家了。\n${exampleBlock}`],
    holds: [exampleBlock],
  },
};

/** A block of lines that stood before; one that the text's end cuts off is a clue that the source was cut too. */
export function* reportRepeats({ lines, blocks }: Evidence): Generator<Clue> {
  for (const { first, last, originalFirst, originalLast, characters, isCutOff } of blocks) {
    const line = lines[first];
    if (line === undefined) continue;
    const values = {
      count: last - first + 1,
      characters,
      from: line.number,
      to: lines[last]?.number ?? 0,
      firstFrom: lines[originalFirst]?.number ?? 0,
      firstTo: lines[originalLast]?.number ?? 0,
    };
    yield { rule: (isCutOff ? repeatCutOffRule : repeatRule).rule, line, values };
  }
}
