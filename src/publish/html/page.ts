import { createHash } from "node:crypto";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Document, SegmentState } from "../../model/document.js";
import { segmentsOf } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import type { Translate } from "../../model/translate.js";
import { renderNames } from "./names.js";
import { safeText } from "./safe-text.js";
import { style } from "./style.js";
import { renderUnit } from "./unit.js";

export interface PageOptions {
  /** `review`: places, states, notes, queries and issues too. `public`: translations only. */
  readonly audience: "public" | "review";
  readonly layout: "side-by-side" | "stacked";
  /** Language of what the page itself says. */
  readonly locale: string;
  readonly t: Translate;
  /** Issues with their sentences; those of a segment stand beside it, the others at the top. */
  readonly issues?: readonly ShownIssue[];
  readonly title?: string;
  /** On a public page, translations below this state are left out. */
  readonly minState?: SegmentState;
}

/** The options, and the issues by the segment they are about. */
export interface RenderOptions extends PageOptions {
  readonly issuesBySegment: ReadonlyMap<string, readonly ShownIssue[]>;
}

export interface ShownIssue {
  readonly issue: Issue;
  readonly message: string;
}

/**
 * The bilingual page: one HTML file that reaches no network and needs no script. A segment's anchor is its id. A Content-Security-Policy
 * lets nothing but the page's own style in.
 */
export function renderPage(document: Document, options: PageOptions): string {
  const { locale, title = titleOf(document) } = options;
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = h("html", { lang: locale }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "generator", content: "duiyi" }),
      h("title", safeText(title)),
      h("style", style),
    ]),
    renderBody(document, safeText(title), options),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

/** The first heading, in the target language where it has been translated. */
function titleOf(document: Document): string {
  for (const { unit, segment } of segmentsOf(document)) {
    if (unit.kind === "heading") return segment.target?.text ?? segment.source.text;
  }
  return document.path;
}

function renderBody(document: Document, title: string, options: PageOptions) {
  const { t, audience, issues = [] } = options;
  const segments = Array.from(segmentsOf(document), ({ segment }) => segment);
  const translated = segments.filter(({ state }) => state !== "initial").length;
  const facts = t("page.facts", { file: safeText(document.path), segments: segments.length, translated });
  const rendering: RenderOptions = { ...options, issuesBySegment: groupBySegment(issues) };
  const numbers = new Map(segments.map(({ id }, index) => [id, index + 1]));
  return h("body", [
    h("a", { className: ["skip"], href: "#text" }, t("page.skip")),
    h("header", [h("h1", title), ...(audience === "review" ? [h("p", { className: ["facts"] }, facts)] : [])]),
    layoutChoice(options),
    ...(audience === "review" ? [queryList(issues, t)] : []),
    h(
      "main",
      { id: "text" },
      document.units.map((unit) => renderUnit(unit, document, numbers, rendering)),
    ),
    ...renderNames(document, numbers, t),
  ]);
}

function groupBySegment(issues: readonly ShownIssue[]): Map<string, ShownIssue[]> {
  const grouped = new Map<string, ShownIssue[]>();
  for (const shown of issues) {
    const id = shown.issue.segment;
    if (id === undefined) continue;
    const own = grouped.get(id);
    if (own === undefined) grouped.set(id, [shown]);
    else own.push(shown);
  }
  return grouped;
}

function layoutChoice({ t, layout }: PageOptions) {
  const choices = ["side-by-side", "stacked", "source-only", "target-only"] as const;
  return h("fieldset", [
    h("legend", t("page.layout.legend")),
    ...choices.map((id) =>
      h("label", [
        h("input", { type: "radio", name: "layout", id, checked: id === layout }),
        ` ${t(`page.layout.${id}`)}`,
      ]),
    ),
  ]);
}

function queryList(issues: readonly ShownIssue[], t: Translate) {
  const loose = issues.filter(({ issue }) => issue.segment === undefined);
  if (loose.length === 0) return h("section", [h("h2", t("page.queries")), h("p", t("page.no-queries"))]);
  const items = loose.map(({ issue: { place }, message }) =>
    h("li", [h("span", { className: ["place"] }, `${place?.line ?? "–"}:${place?.column ?? "–"} `), safeText(message)]),
  );
  return h("section", [h("h2", t("page.queries")), h("ol", { className: ["queries"] }, items)]);
}
