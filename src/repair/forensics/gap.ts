import { GAP } from "../wraps/cues.js";
import type { Clue, Evidence } from "./clue.js";

/** `……` alone on a line: something was left out there. */
export function* findGaps({ lines }: Evidence): Generator<Clue> {
  for (const line of lines) if (GAP.test(line.text)) yield { rule: "source/gap", line, values: { text: line.text } };
}
