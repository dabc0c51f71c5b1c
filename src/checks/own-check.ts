import { languageOf } from "../languages/index.js";
import type { RuleConfig } from "../model/config.js";
import { plain, type Segment } from "../model/document.js";
import { compileLinear } from "../text/linear-pattern.js";
import type { Check, Finding } from "./check.js";
import { oneRule } from "./one-rule.js";

/** What is wrong with a rule of the user's own. */
export interface RuleFault {
  readonly fault: "pattern" | "good" | "bad";
  /** The pattern's key and its fault, or the example. */
  readonly where: string;
  readonly reason: string;
}

/**
 * A check of the user's own, by regular expressions: within segments whose source matches `source`, every match of `forbid` in the target,
 * and a target without a match of `require`; with `source` alone, its every match.
 *
 * @throws Error where a pattern is none; `faultOf` says which
 */
export function ownCheck(rule: RuleConfig): Check {
  const { id, message, severity = "warning", suggestion } = rule;
  const [source, forbid, required] = [rule.source, rule.forbid, rule.require].map((pattern) =>
    pattern === undefined ? undefined : compileLinear(pattern, { ignoreCase: rule.ignoreCase ?? false }),
  );
  return oneRule({
    rule: `own/${id}`,
    type: "uncategorized",
    severity,
    readsNotation: true,
    examples: [],
    *run(segment) {
      const text = segment.target?.text ?? "";
      const named = source?.find(segment.source.text);
      if (named?.length === 0) return;
      if (forbid === undefined && required === undefined) {
        for (const span of named ?? [])
          yield finding(segment.source.text.slice(span.start, span.end), { sourceSpan: span });
      }
      for (const span of forbid?.find(text) ?? [])
        yield finding(text.slice(span.start, span.end), { targetSpan: span });
      if (required?.find(text).length === 0) yield finding("", named?.[0] ? { sourceSpan: named[0] } : {});
    },
  });

  function finding(found: string, where: Pick<Finding, "sourceSpan" | "targetSpan">): Finding {
    return { values: { message, found }, ...where, ...(suggestion !== undefined && { suggestion }) };
  }
}

/** The first fault of a rule: a pattern that is none, an example of a good translation that it finds something in, a bad one where it finds nothing. */
export function faultOf(rule: RuleConfig): RuleFault | undefined {
  for (const where of ["source", "forbid", "require"] as const) {
    const reason = faultOfPattern(rule[where] ?? "");
    if (reason !== undefined) return { fault: "pattern", where, reason };
  }
  const check = ownCheck(rule);
  const finds = (example: Example): boolean =>
    Array.from(check.run(segmentOf(example), { source: NO_LANGUAGE, target: NO_LANGUAGE, preferences: {} })).length > 0;
  const good = rule.examples.good.find(finds);
  if (good !== undefined) return { fault: "good", where: textOf(good), reason: "" };
  const bad = rule.examples.bad.find((example) => !finds(example));
  return bad === undefined ? undefined : { fault: "bad", where: textOf(bad), reason: "" };
}

/** Patterns ask nothing of a language. */
const NO_LANGUAGE = languageOf("und");

type Example = RuleConfig["examples"]["good"][number];

function faultOfPattern(pattern: string): string | undefined {
  try {
    compileLinear(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^error parsing regexp: /u, "") : String(error);
  }
}

const textOf = (example: Example): string => (typeof example === "string" ? example : example.join(" → "));

function segmentOf(example: Example): Segment {
  const [source, target] = typeof example === "string" ? ["", example] : example;
  const span = { start: 0, end: source.length };
  return { id: "", span, source: plain(source), target: plain(target), state: "translated", terms: [], notes: [] };
}
