import type { Line } from "../line.js";
import { endsSentence } from "./cues.js";
import type { Shape } from "./measure.js";

/**
 * The indents that only first lines of paragraphs have: lines that go on stand further out. Where the lines that go on have the same
 * indent (a novel with 　　 before every line, the body of a manual) the indent says nothing.
 */
export function firstLineIndents(lines: readonly Line[], { forms, blanksTell }: Shape): Set<number> {
  const steps = new Map<number, { out: number; level: number }>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || line.indent === 0 || endsSentence(line.text)) continue;
    if (forms[index]?.begins !== "maybe" || forms[index + 1]?.begins !== "maybe") continue;
    if (next.blanks > 0 && blanksTell) continue;
    const found = steps.get(line.indent) ?? { out: 0, level: 0 };
    if (next.indent <= line.indent - STEP) found.out += 1;
    else if (next.indent === line.indent) found.level += 1;
    steps.set(line.indent, found);
  }
  const firsts = Array.from(steps).filter(([, { out, level }]) => out >= FEWEST && out >= LEAST_SHARE * (out + level));
  return new Set(firsts.map(([indent]) => indent));
}

const STEP = 1; // cells
const FEWEST = 2;
const LEAST_SHARE = 0.3;
