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
