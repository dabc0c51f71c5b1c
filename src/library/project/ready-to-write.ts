import type { Delivery } from "../../model/delivery.js";
import type { InputFile } from "../../model/input-file.js";
import type { Issue } from "../../model/issue.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import { issuesOf } from "../../model/review.js";
import type { SegmentChange } from "../../model/segment-change.js";
import { type DocumentFacts, documentFacts, type FactsOptions } from "../../pipeline/project/document-facts.js";
import { reviewedAmong } from "../../pipeline/project/glossary-edit.js";
import type { Duiyi } from "../duiyi.js";
import type { CheckOptions, PrepareOptions, ReviewOptions } from "../operation-options.js";

/** A source made ready for translators, as a run needs it: without the document itself. */
export interface ReadyToWrite {
  readonly deliveries: readonly Delivery[];
  readonly changes?: readonly SegmentChange[];
  readonly facts: DocumentFacts;
}

/** Makes a source ready for translators. @throws as `Duiyi.prepare` */
export type MakeReady = (
  source: InputFile,
  options: Pick<PrepareOptions, "to" | "as" | "previous" | "memories">,
) => Promise<ReadyToWrite>;

/** What the checks found in a translation, as a run needs it: without the document itself. */
export interface FoundInChecks {
  readonly facts: DocumentFacts;
  readonly issues: readonly Issue[];
  /** The issues that neither a note nor the configuration knows of. */
  readonly open: readonly Issue[];
  /** Those of the segments that were asked about that a reviser has passed, by their ids. */
  readonly reviewed: readonly string[];
}

/**
 * Checks a translation.
 *
 * @param touched - ids of segments
 * @throws as `Duiyi.check`
 */
export type CheckInRun = (
  file: ReturnedFile,
  options: Pick<CheckOptions, "to" | "earlier" | "isThere" | "memories">,
  touched: readonly string[],
) => Promise<FoundInChecks>;

/** Who does the work of a run: this machine, or workers. */
export interface Hands {
  readonly duiyi: Duiyi;
  readonly prepare: MakeReady;
  readonly check: CheckInRun;
}

/** Makes sources ready here. */
export const makeReadyHere =
  (duiyi: Pick<Duiyi, "prepare">, options: FactsOptions): MakeReady =>
  async (source, given) => {
    const { document, deliveries, changes } = await duiyi.prepare(source, given);
    return { deliveries, ...(changes && { changes }), facts: documentFacts(document, options) };
  };

/** Checks translations here. `known` is what the configuration knows of issues. */
export const checkHere =
  (duiyi: Pick<Duiyi, "check" | "review">, known: ReviewOptions, options: FactsOptions): CheckInRun =>
  async (file, given, touched) => {
    const found = await duiyi.check(file, given);
    return {
      facts: documentFacts(found.document, options),
      issues: found.issues,
      open: issuesOf(await duiyi.review([found], known)),
      reviewed: reviewedAmong(found.document, new Set(touched)).map(({ id }) => id),
    };
  };
