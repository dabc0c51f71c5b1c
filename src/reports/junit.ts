import type { FailOn } from "../model/config.js";
import { type Issue, whereOf } from "../model/issue.js";
import type { Review, Reviewed, SuppressedIssue } from "../model/review.js";
import { reachesThreshold } from "../model/severity-threshold.js";
import type { Translator } from "../model/translator.js";
import { escapeXml } from "../xml/index.js";
import type { ReportContext } from "./report-context.js";

/**
 * JUnit XML: a suite a file, a case an issue. It is failed where the issue reaches the severity threshold of the run, skipped where it is
 * suppressed, and else passed with the issue as its output; a file without issues is one case that passed.
 */
export function* issuesJunit(review: Review, { ui, failOn }: ReportContext): Generator<string> {
  const remarks = review.remarks.length === 0 ? [] : [{ file: "duiyi", issues: review.remarks, suppressed: [] }];
  const suites = [...review.results, ...remarks].map((result) => suiteOf(result, failOn));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="duiyi check" ${countsOf(suites.flatMap(({ cases }) => cases))}>\n`;
  for (const suite of suites) yield* suitePieces(suite, ui);
  yield "</testsuites>\n";
}

interface Suite {
  readonly file: string;
  readonly cases: readonly Case[];
}

/** A test case of the report. One without an issue stands for a file that has none. */
type Case =
  | { readonly outcome: "failed" | "passed"; readonly issue?: Issue }
  | { readonly outcome: "skipped"; readonly issue: SuppressedIssue };

function suiteOf(
  { file, issues, suppressed }: Pick<Reviewed, "file" | "issues" | "suppressed">,
  failOn: FailOn,
): Suite {
  const cases = [
    ...issues.map((issue): Case => ({ outcome: reachesThreshold(issue, failOn) ? "failed" : "passed", issue })),
    ...suppressed.map((issue): Case => ({ outcome: "skipped", issue })),
  ];
  return { file, cases: cases.length === 0 ? [{ outcome: "passed" }] : cases };
}

function* suitePieces({ file, cases }: Suite, ui: Translator): Generator<string> {
  const name = escapeXml(file);
  yield `  <testsuite name="${name}" ${countsOf(cases)}>\n`;
  for (const one of cases) {
    const names = `classname="${name}" name="${escapeXml(nameOf(one.issue))}"`;
    yield `    <testcase ${names} time="0">${contentOf(one, ui)}</testcase>\n`;
  }
  yield "  </testsuite>\n";
}

function countsOf(cases: readonly Case[]): string {
  const count = (outcome: Case["outcome"]): number => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count("failed")}" errors="0" skipped="${count("skipped")}" time="0"`;
}

function contentOf({ outcome, issue }: Case, ui: Translator): string {
  if (issue === undefined) return "";
  if (outcome === "skipped") return `<skipped message="${escapeXml(issue.suppression.reason)}"/>`;
  const sentence = escapeXml(
    `${whereOf(issue)} ${ui.t("issue-said", { severity: ui.t(`severity.${issue.severity}`), message: ui.message(issue) })}`,
  );
  if (outcome === "passed") return `<system-out>${sentence}</system-out>`;
  return `<failure type="${issue.severity}" message="${escapeXml(ui.message(issue))}">${sentence}</failure>`;
}

/** The fingerprint keeps the names of cases apart. */
function nameOf(issue: Issue | undefined): string {
  if (issue === undefined) return "duiyi check";
  const { rule, segment, fingerprint } = issue;
  return [rule, segment && `#${segment}`, fingerprint].filter((part) => part !== undefined).join(" ");
}
