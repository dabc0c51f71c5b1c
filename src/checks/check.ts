import type { Language } from "../languages/index.js";
import type { Preferences } from "../model/approved.js";
import type { Concept } from "../model/concept.js";
import type { Content, Segment } from "../model/document.js";
import type { Fix, MessageValues, RuleId, Severity } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import type { RuleFacts } from "../model/rule.js";
import type { GivenOptions } from "../model/rule-option.js";
import type { Span } from "../model/span.js";

/**
 * One look at a segment, which may report several rules: numbers are compared once, and fourteen rules say what came of it. A check sees
 * a segment as data: the terms of both sides stand on it already.
 */
export interface Check extends Judge {
  /** The facts of each rule that the check reports. */
  readonly rules: readonly RuleFacts<readonly CheckExample[]>[];
  /** What a segment has to hold to be looked at: terms in the source, inline codes on a side. All segments where it is left out. */
  readonly needs?: "terms" | "codes";
  /** Whether segments without a translation are looked at too. */
  readonly untranslatedToo?: boolean;
  run(segment: Segment, context: CheckContext): Iterable<OfRule<Finding>>;
}

/** One look at the translated segments of a document together. */
export interface DocumentCheck extends Judge {
  readonly rules: readonly RuleFacts<readonly DocumentExample[]>[];
  runAll(segments: readonly Segment[], context: CheckContext): Iterable<OfRule<AtSegment<Finding>>>;
}

/** Who looks at texts of a language has to know it. */
export interface Judge {
  /** Whether it can judge texts of a language by what is known of that language; where it is left out, texts of every language. */
  readonly judges?: (target: Language) => boolean;
  /**
   * Whether it reads the placeholders, tags and messages that stand in a text. Others are given prose: a placeholder is one character, a tag
   * that only says how words look is none, and of an ICU message they see one branch at a time.
   */
  readonly readsNotation?: boolean;
  /** Whether it does without the terms of a segment. Where all that is asked for does, none are looked for. */
  readonly ignoresTerms?: true;
}

/** What a check has to know beside the segment. */
export interface CheckContext {
  readonly source: Language;
  readonly target: Language;
  readonly preferences: Preferences;
  /** `default` where it is left out. */
  readonly profile?: Profile;
  /** What the configuration sets of the options of rules. */
  readonly options?: GivenOptions;
}

/** What a check finds in a segment. */
export interface Finding {
  readonly values?: MessageValues;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** Whether a reader who wants to hear only what is certain need not hear of it. */
  readonly isDoubtful?: boolean;
  readonly sourceSpan?: Span;
  readonly targetSpan?: Span;
  readonly suggestion?: string;
  /** Id of the concept that it is about. */
  readonly concept?: string;
  /** What settles it for certain: `duiyi check --fix` does it. */
  readonly fix?: Fix;
}

/** What a check found, with the rule that it breaks. */
export type OfRule<Found> = Found & { readonly rule: RuleId };
/** What a check found, with the segment in which it stands. */
export type AtSegment<Found> = Found & { readonly segment: Segment };

/** `finds`: for each finding the text it points at (in the target where it has a span there, else in the source, else `""`). */
export interface CheckExample {
  readonly source: string | Content;
  readonly target: string | Content;
  readonly concepts?: readonly Concept[];
  readonly preferences?: Preferences;
  /** Most characters that the file allows the target. */
  readonly maxLength?: number;
  readonly finds: readonly string[];
  /** The target with all fixes made; where it is left out there are none. */
  readonly fixed?: string;
}

/** What is known of a segment of an example. */
export interface ExampleFacts {
  readonly repeatOf?: number;
  /** Of a cue of subtitles, how long it is shown. */
  readonly cue?: { readonly seconds?: number };
}

/** `finds`: for each finding the text it points at in its target. `repeatOf` counts the segments from 0. */
export interface DocumentExample {
  readonly segments: readonly (readonly [source: string, target: string, about?: ExampleFacts])[];
  readonly concepts?: readonly Concept[];
  readonly preferences?: Preferences;
  readonly finds: readonly string[];
}
