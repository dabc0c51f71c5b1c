import type { Issue } from "../model/issue.js";
import { addressOf, linePlaceOf } from "../model/place.js";
import { issuesOf, type Review } from "../model/review.js";
import type { Translator } from "../model/translator.js";
import { jsonPieces } from "./json-pieces.js";
import type { ReportContext } from "./report-context.js";

/** `duiyi.issues/1`, for scripts: what is left open, then what is suppressed and why. */
export function issuesJson(review: Review, { ui }: ReportContext): Iterable<string> {
  const suppressed = review.results.flatMap((result) => result.suppressed);
  return issueListJson(issuesOf(review), ui, { summary: review.summary }, suppressed);
}

/** A list of issues as `duiyi.issues/1`, with what else there is to say. */
export function issueListJson(
  issues: readonly Issue[],
  ui: Pick<Translator, "message">,
  about: object = {},
  suppressed: readonly Issue[] = [],
): Iterable<string> {
  const listed = suppressed.length === 0 ? { issues } : { issues, suppressed };
  const empty = Object.fromEntries(Object.keys(listed).map((key) => [key, []]));
  const arrays = Object.entries(listed).map(([key, list]) => [key, listedIssues(list, ui)] as const);
  return jsonPieces({ schema: "duiyi.issues/1", ...empty, ...about }, Object.fromEntries(arrays));
}

function* listedIssues(issues: readonly Issue[], ui: Pick<Translator, "message">): Generator<object> {
  for (const issue of issues) yield listedIssue(issue, ui);
}

/** An issue with its place as line and column, or as an address where the file has no lines, and with its sentence. */
function listedIssue(issue: Issue, { message }: Pick<Translator, "message">): object {
  const { place, ...rest } = issue;
  return { ...rest, ...(linePlaceOf(place) ?? (place && { address: addressOf(place) })), message: message(issue) };
}
