import { GAP } from "../wraps/cues.js";
import type { Clue, Evidence } from "./clue.js";

/** `……` alone on a line: something was left out there. In a piece of code it only stands for more of the same. */
export function* findGaps({ lines, forms }: Evidence): Generator<Clue> {
  for (const [index, line] of lines.entries()) {
    if (!GAP.test(line.text) || forms[index - 1]?.kind === "code" || forms[index + 1]?.kind === "code") continue;
    yield { rule: "source/gap", line, values: { text: line.text } };
  }
}
