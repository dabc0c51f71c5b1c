import type { Review } from "../model/review.js";
import type { ReportFormId } from "../reports/report-form-ids.js";
import type { Environment } from "./environment.js";
import { eachInWords, inWords } from "./in-words.js";
import type { ReportOptions, Reports } from "./reports.js";

/** The reports, each loaded when it is asked for. */
export function reportUses(environment: Environment): Reports {
  const { ui } = environment;
  const report = (review: Review, form: ReportFormId, options: ReportOptions = {}): AsyncIterable<string> =>
    eachInWords(ui, () => reviewReport(review, form, options, environment));
  return {
    review: report,
    pretty: (review, options) => report(review, "pretty", options),
    json: (review) => report(review, "json"),
    sarif: (review) => report(review, "sarif"),
    junit: (review, options) => report(review, "junit", options),
    github: (review) => report(review, "github"),
    html: (review) => report(review, "html"),
    validated: (results, form) =>
      eachInWords(ui, async () => {
        const { violationsJson, violationsPretty } = await import("../reports/violations.js");
        return form === "json" ? violationsJson(results, ui) : violationsPretty(results, ui);
      }),
    linted: (issues, form) =>
      eachInWords(ui, async () => (await import("../reports/linted.js")).lintedReport(issues, form, ui)),
    fixed: (files, form, { isDone = true } = {}) =>
      inWords(ui, async () => {
        const { fixesJson, fixesPretty } = await import("../reports/fixes.js");
        return form === "json" ? fixesJson(files) : fixesPretty(files, { ui, isDone });
      }),
    edits: ({ original, edits }) =>
      eachInWords(ui, async () => (await import("../reports/repairs.js")).editLines(original, edits, ui.t)),
    repairs: async (repairs) => (await import("../reports/repairs.js")).repairList(repairs, ui.t),
    rules: (rules, form, screen = { hasColours: false }) =>
      inWords(ui, async () => {
        switch (form) {
          case "text":
            return (await import("../reports/rules/text.js")).rulesText(rules, ui, screen);
          case "json":
            return (await import("../reports/rules/json.js")).rulesJson(rules, ui);
          case "md":
            return (await import("../reports/rules/markdown.js")).rulesMarkdown(rules, ui);
        }
      }),
  };
}

async function reviewReport(
  review: Review,
  form: ReportFormId,
  { screen = { hasColours: false }, failOn = "error" }: ReportOptions,
  { ui, version, config }: Environment,
): Promise<Iterable<string>> {
  const { reportForms } = await import("../reports/index.js");
  const { checkRules } = await import("../pipeline/rules/check-rules.js");
  const render = await reportForms[form]();
  return render(review, { ui, version, screen, failOn, rules: checkRules(config.checks?.rules) });
}
