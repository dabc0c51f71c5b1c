import type { Issue } from "../model/issue.js";
import { whereOf } from "../model/issue.js";
import { countBySeverity } from "../model/severity-counts.js";
import type { Translator } from "../model/translator.js";
import type { Validated } from "../model/validated.js";
import { issueListJson } from "./json.js";

/** `duiyi.issues/1`, for scripts. */
export function violationsJson(results: readonly Validated[], ui: Translator): Iterable<string> {
  const issues = results.flatMap((result) => result.issues);
  const segments = results.reduce((sum, { summary }) => sum + summary.segments, 0);
  return issueListJson(issues, ui, { summary: { segments, ...countBySeverity(issues) } });
}

/** For people: a line for each violation or warning, then a line of sums for each file. */
export function* violationsPretty(results: readonly Validated[], ui: Translator): Generator<string> {
  for (const [index, result] of results.entries()) yield `${index > 0 ? "\n" : ""}${prettyResult(result, ui)}`;
}

function prettyResult({ file, version, issues, summary }: Validated, ui: Translator): string {
  const values = {
    file,
    version,
    segments: ui.t("counts.segments", { count: summary.segments }),
    count: summary.error,
  };
  const violations = ui.t(summary.error === 0 ? "cli.validate.clean" : "cli.validate.sums", values);
  const sums =
    summary.warning === 0 ? violations : ui.t("cli.validate.warned", { sums: violations, count: summary.warning });
  return `${[...issues.map((issue) => lineOf(issue, ui)), sums].join("\n")}\n`;
}

function lineOf(issue: Issue, { message, t }: Translator): string {
  const text = message(issue);
  const said = issue.severity === "warning" ? t("cli.validate.warning", { text }) : text;
  return `${whereOf(issue)}  ${said}  (${issue.rule})`;
}
