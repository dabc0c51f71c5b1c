import { type Issue, type Severity, severities, whereOf } from "../model/issue.js";
import { linePlaceOf } from "../model/place.js";
import { issuesOf, type Review } from "../model/review.js";
import type { Translator } from "../model/translator.js";
import type { ReportContext } from "./report-context.js";

/**
 * Annotations for GitHub Actions, the most severe first. A step shows ten of each severity and drops the rest without a word; what is beyond
 * them is written as plain lines of the log.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function* issuesGithub(review: Review, { ui }: ReportContext): Generator<string> {
  for (const severity of severities) {
    let shown = 0;
    for (const issue of issuesOf(review)) {
      if (issue.severity !== severity) continue;
      yield `${shown < SHOWN ? annotation(issue, ui) : logLine(issue, ui)}\n`;
      shown += 1;
    }
  }
}

const SHOWN = 10;

function annotation(issue: Issue, { title, message }: Translator): string {
  const { severity, file, rule } = issue;
  const place = linePlaceOf(issue.place);
  const properties = Object.entries({ file, line: place?.line, col: place?.column, title: `${title(rule)} (${rule})` })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${properties.join(",")}::${escapeText(message(issue))}`;
}

/** A line of the log must not begin a command, which the runner finds anywhere at the start of a line. */
function logLine(issue: Issue, { t, message }: Translator): string {
  const text = `${whereOf(issue)} ${t(`severity.${issue.severity}`)} ${message(issue)} (${issue.rule})`;
  return `- ${escapeText(text)}`;
}

const commands = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, string>;

const escapeText = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string => escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
