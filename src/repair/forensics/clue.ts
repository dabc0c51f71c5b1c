import type { MessageValues, RuleId } from "../../model/issue.js";
import type { LineForm } from "../kinds/index.js";
import type { Line } from "../line.js";
import type { RepeatedBlock } from "../repeats.js";

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

/** What the rules look at: the lines that are kept, and what was found of them. */
export interface Evidence {
  readonly lines: readonly Line[];
  readonly blocks: readonly RepeatedBlock[];
  /** Which lines begin a paragraph. */
  readonly starts: readonly boolean[];
  readonly forms: readonly LineForm[];
  /** Lines that were left out because they belong to the page. */
  readonly ofPages: readonly Line[];
}
