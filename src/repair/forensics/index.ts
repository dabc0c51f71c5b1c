import type { Issue, MessageValues, RuleId } from "../../model/issue.js";
import type { Line } from "../line.js";
import type { RepeatedBlock } from "../repeats/index.js";
import { findCutOff } from "./cut-off.js";
import { findContradictingFigures } from "./figures.js";
import { findGaps } from "./gap.js";
import { findMixedScript } from "./mixed-script.js";
import { findMojibake } from "./mojibake.js";
import { findOrphans } from "./orphan.js";
import { findUnbalancedQuotes } from "./quotes.js";
import { reportRepeats } from "./repeat.js";
import { findSpelledTwoWays } from "./spelled-two-ways.js";

/** What a forensic rule says of a text's shape; the place is a line of the original. */
export interface Clue {
  readonly rule: RuleId;
  readonly line: Line;
  /** Offset within the line. */
  readonly offset?: number;
  readonly values: MessageValues;
  /** Text that would settle it. */
  readonly suggestion?: string;
}

/** What the rules look at: the lines of the original, the blocks that come again, and which lines begin a paragraph. */
export interface Evidence {
  readonly lines: readonly Line[];
  readonly blocks: readonly RepeatedBlock[];
  readonly starts: readonly boolean[];
}

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
