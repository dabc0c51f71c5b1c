import { type Document, type Segment, segmentsOf } from "./document.js";

/**
 * The address of each segment in what is published: its id, made fit for one where a foreign file has none, has it twice, or has one with
 * white space or in the manner of a page's own (`dy-find`, `term-xining`).
 */
export function anchorsOf(document: Pick<Document, "units">): (segment: Segment) => string {
  const others = new Map<Segment, string>(); // those that are not the id: a long page has a hundred thousand segments
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  for (const { segment } of segmentsOf(document)) {
    const base = fitting(segment.id);
    let copy = copies.get(base) ?? 1;
    let anchor = base;
    for (; taken.has(anchor); anchor = `${base}-${copy}`) copy += 1;
    if (copy > 1) copies.set(base, copy);
    if (anchor !== segment.id) others.set(segment, anchor);
    taken.add(anchor);
  }
  return (segment) => others.get(segment) ?? segment.id;
}

/** Whether a text may be an address on a page, and is none in the manner of the page's own. */
export const isFree = (address: string): boolean => address.search(UNFIT) < 0 && !OURS.test(address);

function fitting(id: string): string {
  if (PLAIN.test(id) && !OURS.test(id)) return id;
  const plain = id.replace(UNFIT, "_");
  return plain === "" || OURS.test(plain) ? `s-${plain}` : plain;
}

const PLAIN = /^[\w.:#-]+$/u; // most; the sets of Unicode below take their time
const UNFIT = /[\s\p{Cc}\p{Cs}\p{NChar}]/gu;
const OURS = /^(?:dy|term)-/u;
