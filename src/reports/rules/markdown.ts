import type { ExplainedRule, RuleExample } from "../../model/explained-rule.js";
import { groupBy } from "../../model/group-by.js";
import { familyOf } from "../../model/rule-selection.js";
import type { Translator } from "../../model/translator.js";
import { printableLines } from "../../text/printable.js";
import { factsSentence, offSentence, optionLines, titleOf, waysOff } from "./rule-sentences.js";
import { chosenExamples, exampleBody } from "./text.js";

/** A page of documentation: a heading for each family of a command's rules, and below it one for each rule. Characters that act on a terminal are shown by pictures. */
export function rulesMarkdown(rules: readonly ExplainedRule[], ui: Translator): string {
  const groups = groupBy(rules, ({ rule, command }) => `${familyOf(rule)} — duiyi ${command}`);
  const sections = Array.from(groups, ([heading, members]) => [
    `## ${heading}`,
    ...members.map((rule) => ruleSection(rule, ui)),
  ]);
  return printableLines(`${[`# ${ui.t("explain.title")}`, ui.t("explain.intro"), ...sections.flat()].join("\n\n")}\n`);
}

function ruleSection(rule: ExplainedRule, ui: Translator): string {
  const off = waysOff(rule, ui);
  const options = optionLines(rule, ui);
  const sentences = [ui.why(rule), offSentence(rule, ui)].filter((sentence) => sentence !== undefined);
  return [
    `### ${rule.rule}`,
    `**${escapeMarkdown(titleOf(rule, ui))}** · ${escapeMarkdown(factsSentence(rule, ui))}`,
    ...sentences.map(escapeMarkdown),
    ...chosenExamples(rule.examples).flatMap((example) => exampleParts(example, ui)),
    ...(options.length === 0
      ? []
      : [
          `${escapeMarkdown(ui.t("explain.options", { rule: rule.rule }))}\n\n${options.map(({ write, sets }) => `- \`${write}\`: ${escapeMarkdown(sets)}`).join("\n")}`,
        ]),
    ...(off.length === 0
      ? []
      : [`${ui.t("explain.off")}\n\n${off.map(({ when, write }) => `- ${when} \`${write}\``).join("\n")}`]),
  ].join("\n\n");
}

function exampleParts(example: RuleExample, ui: Translator): string[] {
  const { issues } = example;
  const body = exampleBody(example, { hasColours: false }).join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
  return [
    ui.t(issues.length > 0 ? "explain.found" : "explain.not-found"),
    `${fence}text\n${body}\n${fence}`,
    ...issues.map(
      (issue) =>
        `> ${ui.t("issue-said", { severity: ui.t(`severity.${issue.severity}`), message: escapeMarkdown(ui.message(issue)) })}`,
    ),
  ];
}

const longestRun = (text: string): number => Math.max(0, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length));
const escapeMarkdown = (text: string): string => text.replace(/[\\<>*_[\]`]/gu, "\\$&");
