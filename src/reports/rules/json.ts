import type { ExplainedRule } from "../../model/explained-rule.js";
import type { ListedRule } from "../../model/listed-rule.js";
import type { RuleOptions } from "../../model/rule-option.js";
import type { Translator } from "../../model/translator.js";
import { jsonText } from "../../text/printable.js";

/** `duiyi.rules/1`, for scripts. */
export function rulesJson(rules: readonly ExplainedRule[], ui: Translator): string {
  const listed = rules.map(({ examples, message, options, ...facts }) => ({
    ...facts,
    title: message ?? ui.title(facts.rule),
    why: ui.why(facts),
    off: ui.off(facts),
    options: options && optionsOf(facts, options, ui),
    examples: examples.map(({ issues, segments, text }) => ({
      segments: segments?.map(({ source, target }) => ({ source: source.text, target: target?.text ?? "" })),
      text,
      messages: issues.map((issue) => ui.message(issue)),
    })),
  }));
  return `${jsonText({ schema: "duiyi.rules/1", rules: listed }, 2)}\n`;
}

/** Options by name, each with what it sets. */
const optionsOf = (rule: Pick<ListedRule, "rule">, options: RuleOptions, ui: Translator) =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, { sets: ui.option(rule, name), ...option }]),
  );
