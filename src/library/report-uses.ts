import type { RuleConfig } from "../model/config.js";
import type { ListedRule } from "../model/listed-rule.js";
import type { Review } from "../model/review.js";
import { otherReports, reportForms } from "../reports/index.js";
import type { ReportFormId } from "../reports/report-form-ids.js";
import type { Environment } from "./environment.js";
import { eachInWords, inWords } from "./in-words.js";
import type { ReportOptions, Reports } from "./reports.js";

/** The reports of the library. The code of each is loaded when it is first asked for. */
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
        const { violationsJson, violationsPretty } = await otherReports.violations();
        return form === "json" ? violationsJson(results, ui) : violationsPretty(results, ui);
      }),
    linted: (issues, form) => eachInWords(ui, async () => (await otherReports.linted()).lintedReport(issues, form, ui)),
    fixed: (files, form, { isDone = true } = {}) =>
      inWords(ui, async () => {
        const { fixesJson, fixesPretty } = await otherReports.fixes();
        return form === "json" ? fixesJson(files) : fixesPretty(files, { ui, isDone });
      }),
    edits: ({ original, edits, heldBack = [] }) =>
      eachInWords(ui, async () => (await otherReports.repairs()).repairLines(original, edits, heldBack, ui.t)),
    repairs: async (repairs) => (await otherReports.repairs()).repairList(repairs, ui.t),
    rules: (rules, form, screen = { hasColours: false }) =>
      inWords(ui, async () => {
        switch (form) {
          case "text":
            return (await otherReports.rulesText())(rules, ui, screen);
          case "json":
            return (await otherReports.rulesJson())(rules, ui);
          case "md":
            return (await otherReports.rulesMarkdown())(rules, ui);
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
  const render = await reportForms[form]();
  const rules = LISTING.has(form) ? await rulesOfCheck(config.checks?.rules) : [];
  return render(review, { ui, version, screen, failOn, rules });
}

/** Forms that list all rules. Among them are those of every source format, which takes time to load. */
const LISTING: ReadonlySet<ReportFormId> = new Set(["sarif"]);

const rulesOfCheck = async (own: readonly RuleConfig[] | undefined): Promise<readonly ListedRule[]> =>
  (await import("../pipeline/rules/check-rules.js")).checkRules(own);
