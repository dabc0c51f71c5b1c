import { segmentsOf } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import type { Review, Reviewed } from "../model/review.js";
import { type IssuePageFile, renderIssuePage } from "../publish/index.js";
import type { ReportContext } from "./report-context.js";

/** A page for people without a terminal. */
export function issuesHtml(review: Review, { ui }: ReportContext): Iterable<string> {
  const remarks = review.remarks.map((issue) => ({ issue, message: ui.message(issue) }));
  return renderIssuePage({
    locale: ui.locale,
    t: ui.t,
    files: review.results.map((result) => pageFile(result, ui.message)),
    remarks,
    summary: review.summary,
  });
}

function pageFile({ file, document, issues }: Reviewed, message: (issue: Issue) => string): IssuePageFile {
  const segments = new Map(Array.from(segmentsOf(document), ({ segment }) => [segment.id, segment]));
  const { srcLang, trgLang } = document;
  return {
    file,
    srcLang,
    trgLang,
    found: issues.map((issue) => {
      const segment = segments.get(issue.segment ?? "");
      return { issue, message: message(issue), ...(segment && { segment }) };
    }),
  };
}
