import type { ExplainedRule, RuleExample } from "../../model/explained-rule.js";
import type { Translator } from "../../model/translator.js";
import { issueLine, segmentLines, styled } from "../pretty.js";
import type { Screen } from "../screen.js";
import { factsSentence, offSentence, optionLines, titleOf, waysOff } from "./rule-sentences.js";

/** For people at a terminal: one rule in full, several as a list. */
export function rulesText(rules: readonly ExplainedRule[], ui: Translator, screen: Screen): string {
  const [only] = rules;
  return only !== undefined && rules.length === 1 ? ruleText(only, ui, screen) : listText(rules, ui);
}

function listText(rules: readonly ExplainedRule[], ui: Translator): string {
  const widest = Math.max(...rules.map(({ rule }) => rule.length));
  const lines = rules.map(
    (rule) => `${rule.rule.padEnd(widest)}  ${titleOf(rule, ui)} (${ui.t(`severity.${rule.severity}`)})`,
  );
  return `${[...lines, ui.t("explain.more")].join("\n")}\n`;
}

function ruleText(rule: ExplainedRule, ui: Translator, screen: Screen): string {
  const off = waysOff(rule, ui);
  const options = optionLines(rule, ui);
  const blocks = [
    [styled("bold", `${rule.rule}  ${titleOf(rule, ui)}`, screen), factsSentence(rule, ui)],
    [ui.why(rule), offSentence(rule, ui)].filter((sentence) => sentence !== undefined),
    ...chosenExamples(rule.examples).map((example) => exampleLines(example, ui, screen)),
    options.length === 0
      ? []
      : [
          ui.t("explain.options", { rule: rule.rule }),
          ...options.flatMap(({ write, sets }) => [`  ${write}`, `    ${sets}`]),
        ],
    off.length === 0 ? [] : [ui.t("explain.off"), ...off.flatMap(({ when, write }) => [`  ${when}`, `    ${write}`])],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** Whole files are long: of those the first that breaks the rule is enough. */
export const chosenExamples = (examples: readonly RuleExample[]): readonly RuleExample[] =>
  examples.some(({ segments }) => segments !== undefined)
    ? examples.toSorted((a, b) => Number(a.issues.length === 0) - Number(b.issues.length === 0))
    : examples.filter(({ issues }) => issues.length > 0).slice(0, 1);

function exampleLines(example: RuleExample, ui: Translator, screen: Screen): string[] {
  const { issues } = example;
  return [
    ui.t(issues.length > 0 ? "explain.found" : "explain.not-found"),
    ...exampleBody(example, screen),
    ...issues.map((issue) => issueLine(issue, ui, screen)),
  ];
}

/** The texts of an example, with marks under what the rule points at. */
export function exampleBody({ issues, segments, text }: RuleExample, screen: Screen): string[] {
  if (segments === undefined) return (text ?? "").split("\n").map((line) => `  ${line}`);
  return segments.flatMap((segment) =>
    segmentLines(
      segment,
      issues.filter((issue) => issue.segment === segment.id),
      screen,
    ),
  );
}
