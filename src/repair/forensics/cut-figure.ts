import type { Clue, Evidence } from "./clue.js";

/** A figure that a wrap has cut: `共有12⏎34人` may be 1,234 people, or the end of one figure and the beginning of another. */
export function* findCutFigures({ lines, starts }: Evidence): Generator<Clue> {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || starts[index + 1] === true) continue;
    const [left, right] = [END.exec(line.text)?.[0], START.exec(next.text)?.[0]];
    if (left === undefined || right === undefined) continue;
    const values = { first: left, second: right, figure: left + right };
    yield { rule: "source/cut-figure", line, offset: line.text.length - left.length, values };
  }
}

const END = /[0-9０-９][0-9０-９.,．，]*$/u;
const START = /^[0-9０-９]+(?:[.．][0-9０-９]+)?/u;
