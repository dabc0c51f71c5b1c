import { type Concept, termsIn } from "../model/concept.js";
import type { Issue } from "../model/issue.js";
import { whereOf } from "../model/issue.js";
import type { Translator } from "../model/translator.js";
import { issueListJson } from "../reports/json.js";

/** A line a concept: id, Chinese, English with its status. */
export function conceptTable(concepts: readonly Concept[], { t }: Translator): string {
  const lines = concepts.map((concept) => {
    const chinese = termsIn(concept, "zh")[0]?.text ?? "–";
    const [english] = termsIn(concept, "en");
    const rendering = english === undefined ? "–" : `${english.text} (${t(`status.${english.status}`)})`;
    return `${concept.id}\t${chinese}\t${rendering}\t${t(`kind.${concept.kind}`)}`;
  });
  return `${[...lines, t("cli.glossary.count", { count: concepts.length })].join("\n")}\n`;
}

/** All that is known of a concept. */
export function conceptDetails(concept: Concept, { t }: Translator): string {
  const terms = Object.entries(concept.terms).flatMap(([language, list]) =>
    list.map(
      ({ text, status, note }) =>
        `  ${language}  ${text}  (${t(`status.${status}`)})${note === undefined ? "" : `  ${note}`}`,
    ),
  );
  const facts = [
    concept.definition,
    concept.note,
    ...(concept.sources ?? []).map(({ reference }) => `${t("cli.glossary.source-label")} ${reference}`),
  ];
  const lines = facts.filter((fact) => fact !== undefined).map((fact) => `  ${fact}`);
  return `${[`${concept.id}  ${t(`kind.${concept.kind}`)}`, ...terms, ...lines].join("\n")}\n`;
}

export function glossaryIssues(issues: readonly Issue[], format: "pretty" | "json", ui: Translator): string {
  const { t, message } = ui;
  if (format === "json") return Array.from(issueListJson(issues, ui)).join("");
  const lines = issues.map((issue) => {
    const where = issue.place ? `${whereOf(issue)}  ` : "";
    return `${where}${t(`severity.${issue.severity}`)}  ${message(issue)}  (${issue.rule})`;
  });
  return `${[...lines, t("cli.glossary.linted", { count: issues.length })].join("\n")}\n`;
}
