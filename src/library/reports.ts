import type { FailOn } from "../model/config.js";
import type { ExplainedRule } from "../model/explained-rule.js";
import type { Fixed } from "../model/fixed.js";
import type { Issue } from "../model/issue.js";
import type { Review } from "../model/review.js";
import type { Validated } from "../model/validated.js";
import type { ReportFormId } from "../reports/report-form-ids.js";
import type { Screen } from "../reports/screen.js";
import type { RepairedText, RepairFacts } from "./repaired-text.js";

/** What people and programs read of issues: each report comes piece by piece, as text. */
export interface Reports {
  /** A review in one of the forms of a report. */
  review(review: Review, form: ReportFormId, options?: ReportOptions): AsyncIterable<string>;
  /** The report for a terminal. */
  pretty(review: Review, options?: ReportOptions): AsyncIterable<string>;
  /** `duiyi.issues/1`. */
  json(review: Review): AsyncIterable<string>;
  /** SARIF 2.1.0. */
  sarif(review: Review): AsyncIterable<string>;
  /** JUnit XML: what reaches the severity threshold has failed. */
  junit(review: Review, options?: Pick<ReportOptions, "failOn">): AsyncIterable<string>;
  /** Annotations of GitHub Actions. */
  github(review: Review): AsyncIterable<string>;
  /** A page. */
  html(review: Review): AsyncIterable<string>;
  /** What validations found. */
  validated(results: readonly Validated[], form: "pretty" | "json"): AsyncIterable<string>;
  /** What is wrong with a glossary. */
  linted(issues: readonly Issue[], form: "pretty" | "json"): AsyncIterable<string>;
  /** What was fixed, or would be. */
  fixed(files: readonly FixedFile[], form: "pretty" | "json", options?: { readonly isDone?: boolean }): Promise<string>;
  /**
   * A line for each edit of a repaired text (where, by which repair, how surely, why, and what becomes of what), then one for each
   * paragraph that is held back from translators.
   */
  edits(
    repaired: Pick<RepairedText, "original" | "edits"> & Partial<Pick<RepairedText, "heldBack">>,
  ): AsyncIterable<string>;
  /** Repairs with their reasons and examples. */
  repairs(repairs: readonly RepairFacts[]): Promise<string>;
  /** Rules with their reasons and examples. */
  rules(rules: readonly ExplainedRule[], form: "text" | "json" | "md", screen?: Screen): Promise<string>;
}

/** What a report has to know beside the issues. */
export interface ReportOptions {
  /** The screen that the report is shown on; where it is left out, there are no colours. */
  readonly screen?: Screen;
  /** The severity threshold: `error` where it is left out. */
  readonly failOn?: FailOn;
}

/** A file that was fixed. */
export interface FixedFile extends Fixed {
  readonly path: string;
}
