import type { Language } from "../languages/index.js";
import type { Preferences } from "../model/approved.js";
import type { Concept } from "../model/concept.js";
import type { Content, Segment } from "../model/document.js";
import type { Fix, Issue, MessageValues, RuleId, Severity } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
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
  /** Whether it can judge texts of a language by what is known of that language; where it is left out, texts of every language. */
  readonly judges?: (target: Language) => boolean;
  /** It looks only at segments that have such: terms in the source, inline codes on a side. All segments where it is left out. */
  readonly needs?: "terms" | "codes";
  /** Shown to people by the documentation, and run by the tests. */
  readonly examples: readonly CheckExample[];
  /** Findings in a segment; called for translated segments only, unless `untranslatedToo`. */
  run(segment: Segment, context: CheckContext): Iterable<Finding>;
  readonly untranslatedToo?: boolean;
}

/** A rule about the translated segments of a document together. */
export interface DocumentCheck extends Omit<Check, "run" | "needs" | "untranslatedToo" | "examples"> {
  /** Documents as pairs of source and target, a segment each. */
  readonly examples: readonly DocumentExample[];
  runAll(segments: readonly Segment[], context: CheckContext): Iterable<Finding & { readonly segment: Segment }>;
}

/** What a check has to know beside the segment. */
export interface CheckContext {
  readonly source: Language;
  readonly target: Language;
  readonly preferences: Preferences;
  /** Most characters of a target, where its file says nothing of it. */
  readonly maxLength?: number;
  /** `default` where it is left out. */
  readonly profile?: Profile;
}

export interface Finding {
  readonly values?: MessageValues;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly sourceSpan?: Span;
  readonly targetSpan?: Span;
  readonly suggestion?: string;
  /** Id of the concept that it is about. */
  readonly concept?: string;
  /** What settles it for certain: `duiyi check --fix` does it. */
  readonly fix?: Fix;
}

/** `finds`: for each finding the text it points at (in the target where it has a span there, else in the source, else `""`). */
export interface CheckExample {
  readonly source: string | Content;
  readonly target: string | Content;
  readonly concepts?: readonly Concept[];
  readonly preferences?: Preferences;
  readonly maxLength?: number;
  readonly finds: readonly string[];
  /** The target with all fixes made; where it is left out there are none. */
  readonly fixed?: string;
}

/** `finds`: for each finding the text it points at in its target. `repeatOf` counts the segments from 0. */
export interface DocumentExample {
  readonly segments: readonly (readonly [source: string, target: string, about?: { readonly repeatOf: number }])[];
  readonly concepts?: readonly Concept[];
  readonly preferences?: Preferences;
  readonly finds: readonly string[];
}

/** A finding with all that a reader needs to place it. */
export function issueOf(
  check: Pick<Check, "rule" | "type" | "severity">,
  finding: Finding,
  segment: Segment,
  file: string,
): Issue {
  const { values = {}, severity = check.severity, sourceSpan, targetSpan, suggestion, concept, fix } = finding;
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
    ...(concept !== undefined && { concept }),
    ...(fix !== undefined && { fix }),
  };
}
