import type { ExplainedRule } from "../../model/explained-rule.js";
import type { Translator } from "../../model/translator.js";

/** `duiyi.rules/1`, for scripts. */
export function rulesJson(rules: readonly ExplainedRule[], ui: Translator): string {
  const listed = rules.map(({ examples, message, ...facts }) => ({
    ...facts,
    title: message ?? ui.title(facts.rule),
    why: ui.why(facts.rule),
    examples: examples.map(({ issues, segments, text }) => ({
      segments: segments?.map(({ source, target }) => ({ source: source.text, target: target?.text ?? "" })),
      text,
      messages: issues.map((issue) => ui.message(issue)),
    })),
  }));
  return `${JSON.stringify({ schema: "duiyi.rules/1", rules: listed }, null, 2)}\n`;
}
