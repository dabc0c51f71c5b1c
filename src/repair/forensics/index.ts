import type { Issue } from "../../model/issue.js";
import type { Line } from "../line.js";
import { bracketsRule, findMismatchedBrackets } from "./brackets.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";
import { cutFigureRule, findCutFigures } from "./cut-figure.js";
import { cutOffRule, findCutOff } from "./cut-off.js";
import { figuresRule, findContradictingFigures } from "./figures.js";
import { findGaps, gapRule } from "./gap.js";
import { findLostCharacters, lostCharacterRule } from "./lost-character.js";
import { findMixedScript, mixedScriptRule } from "./mixed-script.js";
import { findMojibake, mojibakeRule } from "./mojibake.js";
import { findOrphans, orphanRule } from "./orphan.js";
import { pageLinesRule, reportPageLines } from "./page-line.js";
import { findUnbalancedQuotes, quotesRule } from "./quotes.js";
import { repeatCutOffRule, repeatRule, reportRepeats } from "./repeat.js";
import { findSpelledTwoWays, spelledTwoWaysRule } from "./spelled-two-ways.js";

const finders = [
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

/** The facts of every rule about the shape of a source text. */
export const forensicRules = [
  repeatRule,
  repeatCutOffRule,
  figuresRule,
  orphanRule,
  gapRule,
  quotesRule,
  bracketsRule,
  lostCharacterRule,
  cutFigureRule,
  pageLinesRule,
  mixedScriptRule,
  mojibakeRule,
  spelledTwoWaysRule,
  cutOffRule,
] as const;

/** Queries for the editor: what looks damaged, never what to do about it. In the order of the lines. */
export function forensics(evidence: Evidence): Issue[] {
  const { lines } = evidence;
  const clues = finders.flatMap((find) => Array.from<Clue>(find(evidence)));
  const indices = new Map(lines.map((line, index) => [line, index]));
  return clues.sort((a, b) => a.line.start - b.line.start).map((clue) => issueOf(clue, lines, indices.get(clue.line)));
}

function issueOf(clue: Clue, lines: readonly Line[], index: number | undefined): Issue {
  const { rule, line, offset = 0, values, suggestion } = clue;
  const near = index === undefined ? [line] : lines.slice(Math.max(0, index - 1), index + 2);
  const around = near.map(({ text }) => text);
  return {
    rule,
    ...sourceRule,
    values,
    place: { line: line.number, column: line.column + offset },
    context: around.join("⏎"),
    ...(suggestion !== undefined && { suggestion }),
  };
}
