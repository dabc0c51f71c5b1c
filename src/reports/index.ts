import type { ReportForm } from "./report-context.js";
import type { ReportFormId } from "./report-form-ids.js";

/** Every form of a report, loaded when it is asked for. A new one is a file and a line here. */
export const reportForms = {
  pretty: async () => (await import("./pretty.js")).issuesPretty,
  json: async () => (await import("./json.js")).issuesJson,
  sarif: async () => (await import("./sarif.js")).issuesSarif,
  junit: async () => (await import("./junit.js")).issuesJunit,
  github: async () => (await import("./github.js")).issuesGithub,
  html: async () => (await import("./html.js")).issuesHtml,
} as const satisfies Record<ReportFormId, () => Promise<ReportForm>>;

/** What is reported of other things than issues, loaded when it is asked for as well. */
export const otherReports = {
  violations: async () => await import("./violations.js"),
  linted: async () => await import("./linted.js"),
  fixes: async () => await import("./fixes.js"),
  repairs: async () => await import("./repairs.js"),
  rulesText: async () => (await import("./rules/text.js")).rulesText,
  rulesJson: async () => (await import("./rules/json.js")).rulesJson,
  rulesMarkdown: async () => (await import("./rules/markdown.js")).rulesMarkdown,
} as const;
