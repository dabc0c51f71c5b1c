import { styleText } from "node:util";
import { type Segment, segmentsOf } from "../model/document.js";
import { type Issue, type Severity, whereOf } from "../model/issue.js";
import type { Review, Reviewed } from "../model/review.js";
import { sayCounts } from "../model/say-counts.js";
import type { Span } from "../model/span.js";
import type { Translator } from "../model/translator.js";
import { printable } from "../text/printable.js";
import { type MarkedLine, type MarkedSpan, type MarkRun, markedLines } from "./marked-lines.js";
import type { ReportContext } from "./report-context.js";
import type { Screen } from "./screen.js";

/** For people: the issues of a segment below its two texts, with marks under what they point at; then a line of sums for each file. */
export function* issuesPretty({ results, remarks }: Review, { ui, screen }: ReportContext): Generator<string> {
  for (const [index, result] of results.entries()) {
    if (index > 0) yield "\n";
    yield* filePieces(result, ui, screen);
  }
  for (const issue of remarks) yield `\n${headingOf(issue)}\n${issueLine(issue, ui, screen)}\n`;
}

function* filePieces(result: Reviewed, ui: Translator, screen: Screen): Generator<string> {
  const segments = new Map(Array.from(segmentsOf(result.document), ({ segment }) => [segment.id, segment]));
  for (const [first, ...others] of bySegment(result.issues)) {
    const issues = [first, ...others];
    const lines = [
      styled("bold", headingOf(first), screen),
      ...segmentLines(segments.get(first.segment ?? ""), issues, screen),
      ...issues.map((issue) => issueLine(issue, ui, screen)),
    ];
    yield `${lines.join("\n")}\n\n`;
  }
  yield `${sums(result, ui).join("\n")}\n`;
}

type Group = [Issue, ...Issue[]];

/** Issues that follow one another and are of one segment. */
function bySegment(issues: readonly Issue[]): Group[] {
  const groups: Group[] = [];
  for (const issue of issues) {
    const last = groups.at(-1);
    if (last !== undefined && issue.segment !== undefined && last[0].segment === issue.segment) last.push(issue);
    else groups.push([issue]);
  }
  return groups;
}

const headingOf = (issue: Issue): string =>
  printable(issue.segment === undefined ? whereOf(issue) : `${whereOf(issue)}  #${issue.segment}`);

/** The two texts of a segment; the target is left out where it has none. */
export function segmentLines(segment: Segment | undefined, issues: readonly Issue[], screen: Screen): string[] {
  if (segment === undefined) return [];
  const sides = [
    { text: segment.source.text, spans: spansOf(issues, ({ sourceSpan }) => sourceSpan) },
    { text: segment.target?.text ?? "", spans: spansOf(issues, ({ targetSpan }) => targetSpan) },
  ];
  const columns = screen.columns === undefined ? undefined : Math.max(LEAST_COLUMNS, screen.columns - BAR.length);
  return sides
    .filter(({ text, spans }) => text !== "" || spans.length > 0)
    .flatMap(({ text, spans }) => markedLines(text, spans, columns).flatMap((line) => barredLines(line, screen)));
}

const BAR = "  │ ";
const LEAST_COLUMNS = 20;

const spansOf = (issues: readonly Issue[], side: (issue: Issue) => Span | undefined): MarkedSpan[] =>
  issues.flatMap((issue) => {
    const span = side(issue);
    return span === undefined ? [] : [{ ...span, severity: issue.severity }];
  });

function barredLines({ text, marks }: MarkedLine, screen: Screen): string[] {
  const bar = styled("dim", BAR, screen);
  const below = marks.map((run) => markText(run, screen)).join("");
  return below === "" ? [bar + text] : [bar + text, bar + below];
}

const markText = ({ width, severity }: MarkRun, screen: Screen): string =>
  severity === undefined ? " ".repeat(width) : styled(colours[severity], "^".repeat(width), screen);

/** An issue as one line for the terminal: severity, sentence, rule and fingerprint. */
export function issueLine(issue: Issue, ui: Translator, screen: Screen): string {
  const { severity, rule, fingerprint } = issue;
  const name = styled(colours[severity], ui.t(`severity.${severity}`), screen);
  const ids = styled("dim", `(${[rule, fingerprint].filter((id) => id !== undefined).join(" ")})`, screen);
  return `  ${name}  ${printable(ui.message(issue))}  ${ids}`;
}

function sums({ issues, summary, suppressed, known, file }: Reviewed, { t }: Translator): string[] {
  const { styles, segments, ...counts } = summary;
  const values = {
    file: printable(file),
    segments: t("counts.segments", { count: segments }),
    found: sayCounts(counts, t),
  };
  const left = [
    ...(suppressed.length > 0 ? [t("cli.check.suppressed", { count: suppressed.length })] : []),
    ...(known > 0 ? [t("cli.check.known", { count: known })] : []),
  ];
  const inUse = Object.entries(styles).map(([style, count]) => `${style} ${count}`);
  return [
    t(issues.length === 0 ? "cli.check.clean" : "cli.check.sums", values),
    ...(left.length > 0 ? [left.join(t("summary.separator"))] : []),
    ...(inUse.length > 0 ? [t("cli.check.styles", { styles: inUse.join(t("summary.separator")) })] : []),
  ];
}

const colours = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<Severity, string>;

/** The screen has been asked already whether it takes colours. */
export const styled = (style: Parameters<typeof styleText>[0], text: string, { hasColours }: Screen): string =>
  hasColours ? styleText(style, text, { validateStream: false }) : text;
