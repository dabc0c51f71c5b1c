import type { Concept } from "../model/concept.js";
import type { Content, Segment } from "../model/document.js";
import type { Issue, MessageValues, RuleId, Severity } from "../model/issue.js";
import type { Span } from "../model/span.js";

/**
 * One rule. A check sees a segment as data: the terms of both sides stand on it already. Its title, explanation and message are in
 * locales/ under `issues.<rule>`.
 */
export interface Check {
  readonly rule: RuleId;
  /** ITS 2.0 localization quality issue type. */
  readonly type: string;
  readonly severity: Severity;
  /** Shown to people by the documentation, and run by the tests. */
  readonly examples: readonly CheckExample[];
  /** Findings in a segment; called for translated segments only, unless `untranslatedToo`. */
  run(segment: Segment, trgLang: string): Iterable<Finding>;
  readonly untranslatedToo?: boolean;
}

export interface Finding {
  readonly values?: MessageValues;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly sourceSpan?: Span;
  readonly targetSpan?: Span;
  readonly suggestion?: string;
}

/** `finds`: for each finding the text it points at (in the target where it has a span there, else in the source, else `""`). */
export interface CheckExample {
  readonly source: string | Content;
  readonly target: string | Content;
  readonly concepts?: readonly Concept[];
  readonly finds: readonly string[];
}

/** A finding with all that a reader needs to place it. */
export function issueOf(check: Check, finding: Finding, segment: Segment, file: string): Issue {
  const { values = {}, severity = check.severity, sourceSpan, targetSpan, suggestion } = finding;
  return {
    rule: check.rule,
    type: check.type,
    severity,
    values,
    file,
    segment: segment.id,
    ...(segment.place && { place: segment.place }),
    ...(sourceSpan && { sourceSpan }),
    ...(targetSpan && { targetSpan }),
    ...(suggestion !== undefined && { suggestion }),
  };
}
