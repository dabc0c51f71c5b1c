import type { Segment } from "../model/document.js";
import { segmentsOf } from "../model/document.js";
import type { Issue, Severity } from "../model/issue.js";
import type { Checked } from "../pipeline/check.js";
import type { Translator } from "../ui/translator.js";

/** Issues of one file, and how many there are. */
interface Reported {
  readonly issues: readonly Issue[];
  readonly summary: Readonly<Record<Severity | "segments", number>>;
}

/** `duiyi.issues/1`, for scripts. */
export function issuesJson(results: readonly Reported[], ui: Translator): string {
  const issues = results.flatMap((result) => result.issues.map((issue) => issueForScripts(issue, ui)));
  const summary = { segments: 0, error: 0, warning: 0, info: 0 };
  for (const result of results) {
    for (const key of ["segments", "error", "warning", "info"] as const) summary[key] += result.summary[key];
  }
  return `${JSON.stringify({ schema: "duiyi.issues/1", issues, summary }, null, 2)}\n`;
}

function issueForScripts({ place, ...issue }: Issue, { message }: Translator): object {
  return { ...issue, ...(place && { line: place.line, column: place.column }), message: message(issue) };
}

/** For people: the issues of a segment below its two texts, then a line of sums. */
export function issuesPretty(results: readonly Checked[], ui: Translator): string {
  return results.map((result) => prettyResult(result, ui)).join("\n");
}

function prettyResult({ document, issues, summary }: Checked, ui: Translator): string {
  const segments = new Map(Array.from(segmentsOf(document), ({ segment }) => [segment.id, segment]));
  const lines: string[] = [];
  let last: string | undefined;
  for (const issue of issues) {
    if (issue.segment === undefined || issue.segment !== last)
      lines.push(...heading(issue, segments.get(issue.segment ?? "")));
    lines.push(`  ${ui.t(`severity.${issue.severity}`)}  ${ui.message(issue)}  (${issue.rule})`);
    last = issue.segment;
  }
  const { styles: _styles, ...counts } = summary;
  const sums = ui.t(issues.length === 0 ? "cli.check.clean" : "cli.check.sums", { ...counts, file: document.path });
  const styles = Object.entries(summary.styles).map(([style, count]) => `${style} ${count}`);
  const inUse =
    styles.length === 0 ? [] : [ui.t("cli.check.styles", { styles: styles.join(ui.t("summary.separator")) })];
  return `${[...lines, sums, ...inUse].join("\n")}\n`;
}

function heading({ file, place, segment: id }: Issue, segment: Segment | undefined): string[] {
  const where = [file, place?.line, place?.column].filter((part) => part !== undefined).join(":");
  const texts =
    segment === undefined ? [] : [segment.source.text, segment.target?.text ?? ""].filter((text) => text !== "");
  return [`${where}${id === undefined ? "" : `  #${id}`}`, ...texts.map((text) => `  │ ${text}`)];
}
