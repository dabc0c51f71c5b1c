import type { MessageValues, RuleId } from "../../model/issue.js";
import type { Line } from "../line.js";
import type { RepeatedBlock } from "../repeats/index.js";

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

/** A question to the editor is a warning, and of no type that ITS knows. */
export const sourceRule = { type: "other", severity: "warning" } as const;

/** What the rules look at: the lines of the original, the blocks that come again, and which lines begin a paragraph. */
export interface Evidence {
  readonly lines: readonly Line[];
  readonly blocks: readonly RepeatedBlock[];
  readonly starts: readonly boolean[];
}
