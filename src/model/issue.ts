import { groupBy } from "./group-by.js";
import { addressOf, type Place } from "./place.js";
import type { Span } from "./span.js";

/** How much an issue weighs. */
export type Severity = "error" | "warning" | "info";
/** The severities, the heaviest first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** `family/rule`, such as `term/missing`. */
export type RuleId = `${string}/${string}`;

/** Values for the placeholders of a message; never sentences. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What belongs at a stretch of the target instead. */
export interface Fix {
  readonly span: Span;
  readonly replacement: string;
}

/** `story.txt:3:7`, `table.xlsx:Sheet1!B7`, as far as it is known. */
export const whereOf = ({ file, place }: { readonly file?: string; readonly place?: Place }): string =>
  [file, place && addressOf(place)].filter((part) => part !== undefined).join(":");

/** A finding about a text. The sentence is made in the user's language from `rule` and `values` (`issues.<rule>` in locales/). */
export interface Issue {
  readonly rule: RuleId;
  /** ITS 2.0 localization quality issue type, such as `terminology`. */
  readonly type: string;
  readonly severity: Severity;
  readonly values: MessageValues;
  readonly file?: string;
  readonly place?: Place;
  /** Id of the segment it is about. */
  readonly segment?: string;
  /** Spans of the segment's source and target. */
  readonly sourceSpan?: Span;
  readonly targetSpan?: Span;
  /** Id of the glossary's concept that it is about. */
  readonly concept?: string;
  /** Text that would settle it. */
  readonly suggestion?: string;
  /** What settles it for certain. */
  readonly fix?: Fix;
  /** The text in question with what stands around it, for a reader who has not the file open. */
  readonly context?: string;
  /** Stays the same while the rule, the segment's source text and what was found stay the same, wherever the segment stands. */
  readonly fingerprint?: string;
}

/** What a check found of the same translation, and the ids of segments of which something has changed since that their own issues depend on. */
export interface EarlierIssues {
  readonly issues: readonly Issue[];
  readonly changed: readonly string[];
}

/** Issues by the id of the segment that they are about; those about none are left out. */
export const issuesBySegment = (issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> =>
  groupBy(issues, ({ segment }) => segment);
