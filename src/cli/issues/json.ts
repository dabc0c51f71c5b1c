import type { Issue } from "../../model/issue.js";
import { issuesOf, type Review } from "../../pipeline/review.js";
import type { Translator } from "../../ui/translator.js";
import type { ReportContext } from "./report-context.js";

/** `duiyi.issues/1`, for scripts: what is left open, then what is suppressed and why. */
export function issuesJson(review: Review, { ui }: ReportContext): string {
  const suppressed = review.results.flatMap((result) => result.suppressed);
  return issueListJson(issuesOf(review), ui, {
    ...(suppressed.length > 0 && { suppressed: suppressed.map((issue) => listedIssue(issue, ui)) }),
    summary: review.summary,
  });
}

/** A list of issues as `duiyi.issues/1`, with what else there is to say. */
export function issueListJson(issues: readonly Issue[], ui: Pick<Translator, "message">, about: object = {}): string {
  const listed = issues.map((issue) => listedIssue(issue, ui));
  return `${JSON.stringify({ schema: "duiyi.issues/1", issues: listed, ...about }, null, 2)}\n`;
}

/** An issue with its place as line and column, and with its sentence. */
function listedIssue(issue: Issue, { message }: Pick<Translator, "message">): object {
  const { place, ...rest } = issue;
  return { ...rest, ...(place && { line: place.line, column: place.column }), message: message(issue) };
}
