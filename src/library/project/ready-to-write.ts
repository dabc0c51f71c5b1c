import type { Delivery } from "../../model/delivery.js";
import type { InputFile } from "../../model/input-file.js";
import type { SegmentChange } from "../../model/segment-change.js";
import { type DocumentFacts, documentFacts, type FactsOptions } from "../../pipeline/project/document-facts.js";
import type { Duiyi } from "../duiyi.js";
import type { PrepareOptions } from "../operation-options.js";

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

/** Who does the work of a run: this machine, or workers. */
export interface Hands {
  readonly duiyi: Duiyi;
  readonly prepare: MakeReady;
}

/** Makes sources ready here. */
export const makeReadyHere =
  (duiyi: Pick<Duiyi, "prepare">, options: FactsOptions): MakeReady =>
  async (source, given) => {
    const { document, deliveries, changes } = await duiyi.prepare(source, given);
    return { deliveries, ...(changes && { changes }), facts: documentFacts(document, options) };
  };
