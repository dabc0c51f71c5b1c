import type { FailOn } from "../model/config.js";
import type { ListedRule } from "../model/listed-rule.js";
import type { Review } from "../model/review.js";
import type { Translator } from "../model/translator.js";
import type { Screen } from "./screen.js";

/** What a report has to know beside the issues. */
export interface ReportContext {
  readonly ui: Translator;
  /** The version of duiyi. */
  readonly version: string;
  readonly screen: Screen;
  readonly failOn: FailOn;
  /** For a form that lists them, the rules that `check` may report, those of the user's own among them; none for others. */
  readonly rules: readonly ListedRule[];
}

/** Gives the report as text, piece by piece, in one of its forms. */
export type ReportForm = (review: Review, context: ReportContext) => Iterable<string>;
