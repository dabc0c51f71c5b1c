import { plain, type Segment } from "../model/document.js";
import { type Issue, type Severity, whereOf } from "../model/issue.js";
import { sayCounts } from "../model/say-counts.js";
import type { Translate } from "../model/translate.js";
import { pageStyle } from "./assets.js";
import { contentMarkup, type MarkedStretch, plainMarkup } from "./html/content.js";
import { documentHead } from "./html/head.js";
import { type Markup, markup } from "./html/markup.js";

/** Issues as a page: self-contained, without script, and with no way to reach the network. */
export interface IssuePage {
  readonly locale: string;
  readonly t: Translate;
  readonly files: readonly IssuePageFile[];
  /** What is to be said of no file's text. */
  readonly remarks: readonly FoundIssue[];
  readonly summary: Readonly<Record<Severity | "segments" | "suppressed" | "known", number>>;
}

/** A file with its issues, as the page shows it. */
export interface IssuePageFile {
  readonly file: string;
  readonly srcLang: string;
  readonly trgLang: string;
  readonly found: readonly FoundIssue[];
}

/** An issue, its sentence, and the segment it is about. */
export interface FoundIssue {
  readonly issue: Issue;
  readonly message: string;
  readonly segment?: Segment;
}

/** The page in pieces: a report of a large file may be longer than a string can be. */
export function* renderIssuePage(page: IssuePage): Generator<string> {
  const { locale, t, files, remarks, summary } = page;
  const title = t("cli.check.report.title");
  yield markup`<!doctype html>
<html lang="${locale}">
${documentHead({ title, style })}<body>
<header class="masthead"><h1 class="headline">${title}</h1>
<p class="byline">${sumsOf(summary, t)}</p>
</header>
<main class="issue-page">
`.text;
  for (const file of files) for (const { text } of fileParts(file, t)) yield text;
  yield markup`${remarks.length > 0 && issueList(remarks, t)}</main>
</body>
</html>
`.text;
}

function sumsOf({ segments, suppressed, known, ...counts }: IssuePage["summary"], t: Translate): string {
  const values = { segments: t("counts.segments", { count: segments }), found: sayCounts(counts, t) };
  return [
    values.found === "" ? values.segments : t("cli.check.report.sums", values),
    ...(suppressed > 0 ? [t("cli.check.suppressed", { count: suppressed })] : []),
    ...(known > 0 ? [t("cli.check.known", { count: known })] : []),
  ].join(t("summary.separator"));
}

function* fileParts({ file, srcLang, trgLang, found }: IssuePageFile, t: Translate): Generator<Markup> {
  yield markup`<h2>${plainMarkup(file)}</h2>\n`;
  if (found.length === 0) yield markup`<p>${t("cli.check.report.none")}</p>\n`;
  for (const group of bySegment(found)) yield segmentArticle(group, { srcLang, trgLang, t });
}

function bySegment(found: readonly FoundIssue[]): FoundIssue[][] {
  const groups: FoundIssue[][] = [];
  for (const one of found) {
    const last = groups.at(-1);
    if (last !== undefined && one.segment !== undefined && last[0]?.segment === one.segment) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function segmentArticle(
  group: readonly FoundIssue[],
  { srcLang, trgLang, t }: Pick<IssuePageFile, "srcLang" | "trgLang"> & { readonly t: Translate },
): Markup {
  const [first] = group;
  const { source, target } = first?.segment ?? {};
  const marks = (side: "sourceSpan" | "targetSpan"): MarkedStretch[] =>
    group.flatMap(({ issue: { [side]: span, severity } }) => (span === undefined ? [] : [{ span, severity }]));
  return markup`<article><h3>${plainMarkup(whereOf(first?.issue ?? {}))}</h3>
${source && markup`<p lang="${srcLang}">${marked(source.text, marks("sourceSpan"))}</p>\n`}${target && markup`<p lang="${trgLang}">${marked(target.text, marks("targetSpan"))}</p>\n`}${issueList(group, t)}</article>
`;
}

const issueList = (found: readonly FoundIssue[], t: Translate): Markup =>
  markup`<ul class="issues">${found.map((one) => issueItem(one, t))}</ul>\n`;

function issueItem({ issue: { severity, rule, fingerprint }, message }: FoundIssue, t: Translate): Markup {
  const ids = [rule, fingerprint].filter((id) => id !== undefined).join(" ");
  return markup`<li class="${severity}"><b>${t(`severity.${severity}`)}</b> ${plainMarkup(message)} <code>${ids}</code></li>`;
}

const marked = (text: string, issues: readonly MarkedStretch[]): Markup => contentMarkup(plain(text), { issues });

/** The dress of the bilingual page, and what an issue page alone has. */
const style = `${pageStyle}
.issue-page h2{margin-block:2rem .5rem;font-size:1.2rem}.issue-page h3{margin:0;color:var(--soft);font:.8125rem/1.6 var(--sans)}
.issue-page article{padding-block:.75rem;border-block-start:1px solid var(--line)}.issue-page article p{margin-block:.25rem}.issue-page .issues{margin-block:.5rem;font:.875rem/1.5 var(--sans)}
@media print{article{break-inside:avoid}}`;
