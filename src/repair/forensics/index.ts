import type { Issue } from "../../model/issue.js";
import type { Line } from "../line.js";
import type { RepeatedBlock } from "../repeats/index.js";
import type { Clue, Evidence } from "./clue.js";
import { findCutOff } from "./cut-off.js";
import { findContradictingFigures } from "./figures.js";
import { findGaps } from "./gap.js";
import { findMixedScript } from "./mixed-script.js";
import { findMojibake } from "./mojibake.js";
import { findOrphans } from "./orphan.js";
import { findUnbalancedQuotes } from "./quotes.js";
import { reportRepeats } from "./repeat.js";
import { findSpelledTwoWays } from "./spelled-two-ways.js";

const rules = [
  reportRepeats,
  findContradictingFigures,
  findOrphans,
  findGaps,
  findUnbalancedQuotes,
  findMixedScript,
  findMojibake,
  findSpelledTwoWays,
  findCutOff,
] as const satisfies readonly ((evidence: Evidence) => Iterable<Clue>)[];

/** Queries for the editor: what looks damaged, never what to do about it. In the order of the lines. */
export function forensics(
  lines: readonly Line[],
  blocks: readonly RepeatedBlock[],
  starts: readonly boolean[],
): Issue[] {
  const clues = rules.flatMap((rule) => Array.from<Clue>(rule({ lines, blocks, starts })));
  const indices = new Map(lines.map((line, index) => [line, index]));
  return clues
    .sort((a, b) => a.line.start - b.line.start)
    .map((clue) => issueOf(clue, lines, indices.get(clue.line) ?? 0));
}

function issueOf({ rule, line, offset = 0, values, suggestion }: Clue, lines: readonly Line[], index: number): Issue {
  const around = lines.slice(Math.max(0, index - 1), index + 2).map(({ text }) => text);
  return {
    rule,
    type: "other",
    severity: "warning",
    values,
    place: { line: line.number, column: line.column + offset },
    context: around.join("⏎"),
    ...(suggestion !== undefined && { suggestion }),
  };
}
