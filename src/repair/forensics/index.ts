import type { Issue } from "../../model/issue.js";
import type { Line } from "../line.js";
import type { RepeatedBlock } from "../repeats/index.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";
import { cutOffRule, findCutOff } from "./cut-off.js";
import { figuresRule, findContradictingFigures } from "./figures.js";
import { findGaps, gapRule } from "./gap.js";
import { findMixedScript, mixedScriptRule } from "./mixed-script.js";
import { findMojibake, mojibakeRule } from "./mojibake.js";
import { findOrphans, orphanRule } from "./orphan.js";
import { findUnbalancedQuotes, quotesRule } from "./quotes.js";
import { repeatCutOffRule, repeatRule, reportRepeats } from "./repeat.js";
import { findSpelledTwoWays, spelledTwoWaysRule } from "./spelled-two-ways.js";

const finders = [
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

/** The facts of every rule about the shape of a source text. */
export const forensicRules = [
  repeatRule,
  repeatCutOffRule,
  figuresRule,
  orphanRule,
  gapRule,
  quotesRule,
  mixedScriptRule,
  mojibakeRule,
  spelledTwoWaysRule,
  cutOffRule,
] as const;

/** Queries for the editor: what looks damaged, never what to do about it. In the order of the lines. */
export function forensics(
  lines: readonly Line[],
  blocks: readonly RepeatedBlock[],
  starts: readonly boolean[],
): Issue[] {
  const clues = finders.flatMap((find) => Array.from<Clue>(find({ lines, blocks, starts })));
  const indices = new Map(lines.map((line, index) => [line, index]));
  return clues
    .sort((a, b) => a.line.start - b.line.start)
    .map((clue) => issueOf(clue, lines, indices.get(clue.line) ?? 0));
}

function issueOf({ rule, line, offset = 0, values, suggestion }: Clue, lines: readonly Line[], index: number): Issue {
  const around = lines.slice(Math.max(0, index - 1), index + 2).map(({ text }) => text);
  return {
    rule,
    ...sourceRule,
    values,
    place: { line: line.number, column: line.column + offset },
    context: around.join("⏎"),
    ...(suggestion !== undefined && { suggestion }),
  };
}
