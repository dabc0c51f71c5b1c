import { type Document, type Segment, segmentsOf } from "../../model/document.js";

/**
 * The address of each segment on its page: its id, made fit for one where a foreign file has none, has it twice, or has one with white
 * space or in the manner of our own (`dy-find`, `term-xining`).
 */
export function anchorsOf(document: Pick<Document, "units">): ReadonlyMap<Segment, string> {
  const anchors = new Map<Segment, string>();
  const taken = new Set<string>();
  for (const { segment } of segmentsOf(document)) {
    const base = fitting(segment.id);
    let anchor = base;
    for (let copy = 2; taken.has(anchor); copy += 1) anchor = `${base}-${copy}`;
    taken.add(anchor);
    anchors.set(segment, anchor);
  }
  return anchors;
}

function fitting(id: string): string {
  const plain = id.replace(UNFIT, "_");
  return plain === "" || OURS.test(plain) ? `s-${plain}` : plain;
}

const UNFIT = /[\s\p{Cc}\p{Cs}\p{NChar}]/gu;
const OURS = /^(?:dy|term)-/u;
