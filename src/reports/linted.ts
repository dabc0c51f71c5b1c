import type { Issue } from "../model/issue.js";
import { whereOf } from "../model/issue.js";
import type { Translator } from "../model/translator.js";
import { issueListJson } from "./json.js";

/** What is wrong with a glossary: `duiyi.issues/1` for scripts, a line an issue for people. */
export function lintedReport(issues: readonly Issue[], format: "pretty" | "json", ui: Translator): Iterable<string> {
  return format === "json" ? issueListJson(issues, ui) : lintedLines(issues, ui);
}

function* lintedLines(issues: readonly Issue[], { t, message }: Translator): Generator<string> {
  for (const issue of issues) {
    const where = issue.place ? `${whereOf(issue)}  ` : "";
    yield `${where}${t(`severity.${issue.severity}`)}  ${message(issue)}  (${issue.rule})\n`;
  }
  yield `${t("cli.glossary.linted", { count: issues.length })}\n`;
}
