import { type Document, isReady, type SegmentState, segmentsOf } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import type { DocumentCounts, Standing } from "../../model/project.js";
import { countBySeverity } from "../../model/severity-counts.js";

/** Counts how far the translation of a document has come. `issues` are those that are open in it. */
export function documentCounts(document: Pick<Document, "units">, issues: readonly Issue[]): DocumentCounts {
  const counts = { sentences: 0, translated: 0, reviewed: 0, charactersToDo: 0 };
  const seen = new Set<string>();
  for (const { segment } of segmentsOf(document)) {
    const { text } = segment.source;
    counts.sentences += 1;
    if (isReady(segment, "translated")) counts.translated += 1;
    else if (!seen.has(text)) counts.charactersToDo += text.replace(/\s+/gu, "").length;
    if (isReady(segment, "reviewed")) counts.reviewed += 1;
    seen.add(text);
  }
  return { ...counts, issues: countBySeverity(issues) };
}

/** What decides where a document stands. */
export interface StandingFacts {
  readonly hasXliff: boolean;
  /** Whether the XLIFF is of the source as it is now. */
  readonly isCurrent: boolean;
  readonly counts: DocumentCounts;
  /** Sentences that have the least state to be published. */
  readonly ready: number;
  /** Whether an issue stands against publishing. */
  readonly isHeldUp: boolean;
  /** Whether everything that is made of the translation is of the translation as it is now. */
  readonly isPublished: boolean;
}

/** Where a document stands that can be read. */
export function standingOf({ hasXliff, isCurrent, counts, ready, isHeldUp, isPublished }: StandingFacts): Standing {
  if (!hasXliff) return "new";
  if (!isCurrent) return "changed";
  if (counts.sentences === 0) return "empty";
  if (counts.translated === 0) return "prepared";
  if (ready < counts.sentences) return "translating";
  if (isHeldUp) return "issues";
  return isPublished ? "published" : "ready";
}

/** How many sentences have at least a state. */
export function countReady(document: Document, least: SegmentState): number {
  let count = 0;
  for (const { segment } of segmentsOf(document)) if (isReady(segment, least)) count += 1;
  return count;
}

/** The numbers of all documents of a project together. */
export function sumOfCounts(all: readonly DocumentCounts[]): DocumentCounts {
  const sum = (numberOf: (counts: DocumentCounts) => number): number =>
    all.reduce((total, counts) => total + numberOf(counts), 0);
  return {
    sentences: sum(({ sentences }) => sentences),
    translated: sum(({ translated }) => translated),
    reviewed: sum(({ reviewed }) => reviewed),
    charactersToDo: sum(({ charactersToDo }) => charactersToDo),
    issues: {
      error: sum(({ issues }) => issues.error),
      warning: sum(({ issues }) => issues.warning),
      info: sum(({ issues }) => issues.info),
    },
  };
}
