import { isTail, NO_START } from "../wraps/cues.js";
import type { Clue, Evidence } from "./index.js";

/**
 * A paragraph that begins in the middle of a sentence: with a closing mark, or with one character and a comma before a closing mark
 * that nothing opened (生，现在宝宝身体好多了。”).
 */
export function* findOrphans({ lines, starts }: Evidence): Generator<Clue> {
  for (const [index, line] of lines.entries()) {
    if (starts[index] === true && (NO_START.test(line.text) || isTail(line.text)))
      yield { rule: "source/orphan", line, values: { text: line.text } };
  }
}
