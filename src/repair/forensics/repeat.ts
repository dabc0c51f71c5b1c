import type { Clue, Evidence } from "./clue.js";

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
    yield { rule: isCutOff ? "source/repeat-cut-off" : "source/repeat", line, values };
  }
}
