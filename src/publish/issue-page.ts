import { plain, type Segment } from "../model/document.js";
import { type Issue, type Severity, whereOf } from "../model/issue.js";
import { sayCounts } from "../model/say-counts.js";
import type { Translate } from "../model/translate.js";
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
<main>
<h1>${title}</h1>
<p>${sumsOf(summary, t)}</p>
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
  markup`<ul>${found.map((one) => issueItem(one, t))}</ul>\n`;

function issueItem({ issue: { severity, rule, fingerprint }, message }: FoundIssue, t: Translate): Markup {
  const ids = [rule, fingerprint].filter((id) => id !== undefined).join(" ");
  return markup`<li class="${severity}"><strong>${t(`severity.${severity}`)}</strong> ${plainMarkup(message)} <code>${ids}</code></li>`;
}

const marked = (text: string, issues: readonly MarkedStretch[]): Markup => contentMarkup(plain(text), { issues });

const style = `:root{color-scheme:light dark;font:1rem/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
:is([lang=zh-TW],[lang|=zh-Hant]){font-family:"Noto Sans CJK TC","PingFang TC","Microsoft JhengHei",sans-serif}
:is([lang=zh-HK],[lang=zh-MO]){font-family:"Noto Sans CJK HK","PingFang HK","Microsoft JhengHei",sans-serif}
body{margin:0 auto;max-width:60rem;padding:1rem;overflow-wrap:anywhere}h2{margin-top:2rem}h3{font-size:.875rem;font-weight:400;margin:0}
article{border-top:1px solid #8886;padding:.75rem 0}article p{margin:.25rem 0}ul{margin:.5rem 0;padding-inline-start:1.25rem}
mark{background:#ffe08a;color:#000}mark.error{background:#ffb9b0}li::marker{color:#888}.error::marker{color:#d33}.warning::marker{color:#c80}code{font-size:.8125rem}
@media print{article{break-inside:avoid}}`;
