import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** What is known of the rule `source/cut-figure`, whose clues `findCutFigures` finds. */
export const cutFigureRule: RuleFacts<TextExamples> = {
  rule: "source/cut-figure",
  ...sourceRule,
  examples: {
    breaks: [
      "春汛一过，河水就退回到老河道里去，岸边的人们种下12\n34棵柳树，又在树下修了一条长长的石板路，一直通到\n村口的石桥，孩子们每天从这里走过去上学。",
    ],
    holds: ["春汛一过，河水就退回到老河道里去，岸边的人们种下1234棵柳树。"],
  },
};

/**
 * A figure that a wrap has cut: `共有12⏎34人` may be 1,234 people, or the end of one figure and the beginning of another. The copy of a
 * repeated block holds the same figure again, which is asked about once.
 */
export function* findCutFigures({ lines, starts, blocks }: Evidence): Generator<Clue> {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || starts[index + 1] === true) continue;
    const [left, right] = [END.exec(line.text)?.[0], START.exec(next.text)?.[0]];
    if (left === undefined || right === undefined || blocks.some(({ first, last }) => first <= index && index < last))
      continue;
    const values = { first: left, second: right, figure: left + right };
    yield { rule: cutFigureRule.rule, line, offset: line.text.length - left.length, values };
  }
}

const END = /[0-9０-９][0-9０-９.,．，]*$/u;
const START = /^[0-9０-９]+(?:[.．][0-9０-９]+)?/u;
