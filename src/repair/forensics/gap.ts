import type { Clue, Evidence } from "./index.js";

/** `……` alone on a line: something was left out there. */
export function* findGaps({ lines }: Evidence): Generator<Clue> {
  for (const line of lines)
    if (/^[…⋯]+$/u.test(line.text)) yield { rule: "source/gap", line, values: { text: line.text } };
}
