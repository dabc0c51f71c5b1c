import { type Document, type SegmentState, segmentsOf } from "../../model/document.js";
import type { DocumentCounts } from "../../model/project.js";
import { type DocumentTitle, documentTitle } from "../../text/document-title.js";
import { nextEnd } from "../suppress/ignore-notes.js";
import { type TermPlaces, termPlaces } from "./glossary-edit.js";
import { countReady, documentCounts } from "./standing.js";
import { holdsTranslations } from "./xliff-plan.js";

/** All that a run keeps of a document: a hundredth of the document, so that it may be read on another machine. */
export interface DocumentFacts {
  /** The last day on which the facts hold, where a note leaves issues alone until then: YYYY-MM-DD. */
  readonly until?: string;
  /** Without issues. */
  readonly counts: DocumentCounts;
  /** Sentences that have the least state to be published. */
  readonly ready: number;
  readonly title: DocumentTitle;
  readonly srcLang: string;
  readonly isBegun: boolean;
  /** The ids of all segments, in order. */
  readonly segments: readonly string[];
  readonly terms: TermPlaces;
}

/** What the facts depend on beside the document: the state from which on a sentence is ready, and the day, YYYY-MM-DD. */
export interface FactsOptions {
  readonly ready?: SegmentState | undefined;
  readonly today: string;
}

/** The facts of a document. */
export function documentFacts(document: Document, { ready = "translated", today }: FactsOptions): DocumentFacts {
  const until = nextEnd(document, today);
  return {
    ...(until !== undefined && { until }),
    counts: documentCounts(document, []),
    ready: countReady(document, ready),
    title: documentTitle(document),
    srcLang: document.srcLang,
    isBegun: holdsTranslations(document),
    segments: Array.from(segmentsOf(document), ({ segment }) => segment.id),
    terms: termPlaces(document),
  };
}
