import type { Issue } from "../../model/issue.js";
import type { Line } from "../line.js";
import { findMismatchedBrackets } from "./brackets.js";
import type { Clue, Evidence } from "./clue.js";
import { findCutFigures } from "./cut-figure.js";
import { findCutOff } from "./cut-off.js";
import { findContradictingFigures } from "./figures.js";
import { findGaps } from "./gap.js";
import { findLostCharacters } from "./lost-character.js";
import { findMixedScript } from "./mixed-script.js";
import { findMojibake } from "./mojibake.js";
import { findOrphans } from "./orphan.js";
import { reportPageLines } from "./page-line.js";
import { findUnbalancedQuotes } from "./quotes.js";
import { reportRepeats } from "./repeat.js";
import { findSpelledTwoWays } from "./spelled-two-ways.js";

const rules = [
  reportRepeats,
  findContradictingFigures,
  findOrphans,
  findGaps,
  findUnbalancedQuotes,
  findMismatchedBrackets,
  findLostCharacters,
  findCutFigures,
  reportPageLines,
  findMixedScript,
  findMojibake,
  findSpelledTwoWays,
  findCutOff,
] as const satisfies readonly ((evidence: Evidence) => Iterable<Clue>)[];

/** Queries for the editor: what looks damaged, never what to do about it. In the order of the lines. */
export function forensics(evidence: Evidence): Issue[] {
  const { lines } = evidence;
  const clues = rules.flatMap((rule) => Array.from<Clue>(rule(evidence)));
  const indices = new Map(lines.map((line, index) => [line, index]));
  return clues.sort((a, b) => a.line.start - b.line.start).map((clue) => issueOf(clue, lines, indices.get(clue.line)));
}

function issueOf(clue: Clue, lines: readonly Line[], index: number | undefined): Issue {
  const { rule, line, offset = 0, values, suggestion } = clue;
  const near = index === undefined ? [line] : lines.slice(Math.max(0, index - 1), index + 2);
  const around = near.map(({ text }) => text);
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
