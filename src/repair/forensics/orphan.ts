import { loadWords } from "../../languages/zh/words.js";
import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { isTail } from "../wraps/cues.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** What is known of the rule `source/orphan`, whose clues `findOrphans` finds. */
export const orphanRule: RuleFacts<TextExamples> = {
  rule: "source/orphan",
  ...sourceRule,
  examples: {
    breaks: ["她笑了。\n\n生，现在宝宝身体好多了。”"],
    holds: ["她笑了。\n\n现在宝宝身体好多了。"],
  },
};

/**
 * A paragraph that begins in the middle of a sentence: with a closing mark, with one character and a comma before a closing mark that
 * nothing opened (生，现在宝宝身体好多了。”), or with a particle that begins no word (们都来了).
 */
export function* findOrphans({ lines, starts, forms }: Evidence): Generator<Clue> {
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (starts[index] !== true || forms[index]?.kind !== "prose" || !/[\p{L}\p{N}]/u.test(text)) continue;
    if (CLOSING.test(text) || isTail(text) || beginsWithParticle(text))
      yield { rule: orphanRule.rule, line, values: { text } };
  }
}

const CLOSING = /^[，。、；：？！”’）」》】]/u;

function beginsWithParticle(text: string): boolean {
  if (!/^[的们了着过吗呢吧]\p{Script=Han}.*[。！？]/u.test(text)) return false;
  return [2, 3, 4].every((length) => !loadWords().has(text.slice(0, length)));
}
