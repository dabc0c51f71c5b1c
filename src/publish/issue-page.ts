import { createHash } from "node:crypto";
import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Segment } from "../model/document.js";
import { type Issue, type Severity, whereOf } from "../model/issue.js";
import type { Span } from "../model/span.js";
import type { Translate } from "../model/translate.js";
import { safeText } from "./html/safe-text.js";

/** Issues as a page: self-contained, without script, and with no way to reach the network. */
export interface IssuePage {
  readonly locale: string;
  readonly t: Translate;
  readonly files: readonly IssuePageFile[];
  /** What is to be said of no file's text. */
  readonly remarks: readonly FoundIssue[];
  readonly summary: Readonly<Record<Severity | "segments" | "suppressed" | "known", number>>;
}

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
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  const html = h("html", { lang: locale }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", title),
      h("style", style),
    ]),
    h("body", [h("main", [h("h1", title), h("p", t("cli.check.report.sums", summary)), BODY])]),
  ]);
  const [before = "", after = ""] = toHtml(html).split(`<!--${BODY.value}-->`);
  yield `<!doctype html>\n${before}`;
  for (const file of files) for (const element of fileElements(file, t)) yield toHtml(element);
  if (remarks.length > 0)
    yield toHtml(
      h(
        "ul",
        remarks.map((found) => issueItem(found, t)),
      ),
    );
  yield `${after}\n`;
}

/** Where the issues are put in. */
const BODY = { type: "comment", value: "issues" } as const;

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

function* fileElements({ file, srcLang, trgLang, found }: IssuePageFile, t: Translate): Generator<Element> {
  yield h("h2", safeText(file));
  if (found.length === 0) yield h("p", t("cli.check.report.none"));
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
): Element {
  const [first] = group;
  const { source, target } = first?.segment ?? {};
  const spans = (side: "sourceSpan" | "targetSpan"): Span[] => group.flatMap(({ issue }) => issue[side] ?? []);
  return h("article", [
    h("h3", safeText(whereOf(first?.issue ?? {}))),
    ...(source ? [h("p", { lang: srcLang }, marked(source.text, spans("sourceSpan")))] : []),
    ...(target ? [h("p", { lang: trgLang }, marked(target.text, spans("targetSpan")))] : []),
    h(
      "ul",
      group.map((found) => issueItem(found, t)),
    ),
  ]);
}

const issueItem = ({ issue: { severity, rule, fingerprint }, message }: FoundIssue, t: Translate): Element =>
  h("li", { className: [severity] }, [
    h("strong", t(`severity.${severity}`)),
    ` ${safeText(message)} `,
    h("code", safeText([rule, fingerprint].filter((id) => id !== undefined).join(" "))),
  ]);

/** A text with its spans marked; one that overlaps an earlier one, or is empty, is left out. */
function marked(text: string, spans: readonly Span[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < from || end <= start) continue;
    nodes.push({ type: "text", value: safeText(text.slice(from, start)) }, h("mark", safeText(text.slice(start, end))));
    from = end;
  }
  return [...nodes, { type: "text", value: safeText(text.slice(from)) }];
}

const style = `:root{color-scheme:light dark;font:1rem/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
body{margin:0 auto;max-width:60rem;padding:1rem;overflow-wrap:anywhere}h2{margin-top:2rem}h3{font-size:.875rem;font-weight:400;margin:0}
article{border-top:1px solid #8886;padding:.75rem 0}article p{margin:.25rem 0}ul{margin:.5rem 0;padding-inline-start:1.25rem}
mark{background:#ffe08a;color:#000}li::marker{color:#888}.error::marker{color:#d33}.warning::marker{color:#c80}code{font-size:.8125rem}
@media print{article{break-inside:avoid}}`;
