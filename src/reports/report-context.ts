import type { FailOn, RuleConfig } from "../model/config.js";
import type { Review } from "../pipeline/suppress/review.js";
import type { Translator } from "../ui/translator.js";
import type { Screen } from "./screen.js";

/** What a report has to know beside the issues. */
export interface ReportContext {
  readonly ui: Translator;
  /** Of duiyi. */
  readonly version: string;
  readonly screen: Screen;
  readonly failOn: FailOn;
  /** Rules of the user's own. */
  readonly ownRules: readonly RuleConfig[];
}

/** Gives the report as text, piece by piece, in one of its forms. */
export type ReportForm = (review: Review, context: ReportContext) => Iterable<string>;
