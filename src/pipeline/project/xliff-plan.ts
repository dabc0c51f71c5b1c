import type { BilingualFile } from "../../interchange/index.js";
import type { Document } from "../../model/document.js";

/**
 * What becomes of the XLIFF of a document that is prepared anew. `write`: nothing of a person's is in the one that is there; `keep`: it has every
 * segment of the source as it is now; `renew`: its translations are carried over to a new one, and it is kept under another name.
 */
export type XliffPlan = "write" | "keep" | "renew";

/** The XLIFF that is there. */
export interface StandingXliff {
  readonly file: BilingualFile;
  /** Whether it is byte for byte as duiyi wrote it. */
  readonly isAsWritten: boolean;
}

/** Decides what becomes of the XLIFF of a document with these segments. What a person may have put into it is never written over. */
export function xliffPlan(segments: readonly string[], there: StandingXliff | undefined): XliffPlan {
  if (there === undefined) return "write";
  if (there.isAsWritten && !holdsTranslations(there.file)) return "write";
  return hasEverySegment(there.file, segments) ? "keep" : "renew";
}

/** Whether a file or a document holds any translation. */
export const holdsTranslations = ({ units }: Pick<BilingualFile | Document, "units">): boolean =>
  units.some(({ segments }) => segments.some(({ target, state }) => target !== undefined && state !== "initial"));

/** Whether a file has every segment of a document, and no other: their ids are made of their texts. */
export function hasEverySegment({ units }: BilingualFile, wanted: readonly string[]): boolean {
  const there = new Set(units.flatMap(({ segments }) => segments.map(({ id }) => id)));
  return wanted.length === there.size && wanted.every((id) => there.has(id));
}
