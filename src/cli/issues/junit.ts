import type { Issue } from "../../model/issue.js";
import { isGrave } from "../../pipeline/check.js";
import type { Review, SuppressedIssue } from "../../pipeline/review.js";
import { escapeXml } from "../../text/xml.js";
import type { Translator } from "../../ui/translator.js";
import type { ReportContext } from "./report-context.js";

/**
 * JUnit XML: a suite a file, a case an issue. It is failed where the issue is grave enough for the command to fail, skipped where it is
 * suppressed, and else passed with the issue as its output; a file without issues is one case that passed.
 */
export function issuesJunit(review: Review, { ui, failOn }: ReportContext): string {
  const remarks = review.remarks.length === 0 ? [] : [{ file: "duiyi", issues: review.remarks, suppressed: [] }];
  const suites = [...review.results, ...remarks].map(({ file, issues, suppressed }): Suite => {
    const cases = [
      ...issues.map((issue) => (isGrave(issue, failOn) ? failedCase(issue, ui) : passedCase(issue, ui))),
      ...suppressed.map(skippedCase),
    ];
    return { file, cases: cases.length === 0 ? [cleanCase] : cases };
  });
  const counts = countsOf(suites.flatMap(({ cases }) => cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="duiyi check" ${counts}>`,
    ...suites.flatMap(suiteLines),
    "</testsuites>",
    "",
  ].join("\n");
}

interface Suite {
  readonly file: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly outcome: "failed" | "skipped" | "passed";
  /** What stands in the element. */
  readonly content: string;
}

function suiteLines({ file, cases }: Suite): string[] {
  const name = escapeXml(file);
  return [
    `  <testsuite name="${name}" ${countsOf(cases)}>`,
    ...cases.map(
      (one) => `    <testcase classname="${name}" name="${escapeXml(one.name)}" time="0">${one.content}</testcase>`,
    ),
    "  </testsuite>",
  ];
}

function countsOf(cases: readonly Case[]): string {
  const count = (outcome: Case["outcome"]): number => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count("failed")}" errors="0" skipped="${count("skipped")}" time="0"`;
}

function failedCase(issue: Issue, ui: Translator): Case {
  const message = escapeXml(ui.message(issue));
  const content = `<failure type="${issue.severity}" message="${message}">${escapeXml(sentenceOf(issue, ui))}</failure>`;
  return { name: nameOf(issue), outcome: "failed", content };
}

const passedCase = (issue: Issue, ui: Translator): Case => ({
  name: nameOf(issue),
  outcome: "passed",
  content: `<system-out>${escapeXml(sentenceOf(issue, ui))}</system-out>`,
});

const skippedCase = (issue: SuppressedIssue): Case => ({
  name: nameOf(issue),
  outcome: "skipped",
  content: `<skipped message="${escapeXml(issue.suppression.reason)}"/>`,
});

const cleanCase: Case = { name: "duiyi check", outcome: "passed", content: "" };

/** The fingerprint keeps the names of cases apart. */
const nameOf = ({ rule, segment, fingerprint }: Issue): string =>
  [rule, segment && `#${segment}`, fingerprint].filter((part) => part !== undefined).join(" ");

function sentenceOf(issue: Issue, { t, message }: Translator): string {
  const where = [issue.file, issue.place?.line, issue.place?.column].filter((part) => part !== undefined).join(":");
  return `${where} ${t(`severity.${issue.severity}`)}: ${message(issue)}`;
}
