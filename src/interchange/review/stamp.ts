import { createHash } from "node:crypto";
import { type SegmentState, segmentStates } from "../../model/document.js";

/** What a segment was when a review table was made of it: hashes of the shown texts, and its state. */
export interface Stamp {
  readonly source: string;
  readonly target: string;
  readonly state: SegmentState;
}

/** The stamp as it stands in a hidden cell: `9f86d081884c.60303ae22b99.translated`. */
export const writeStamp = ({ source, target, state }: Stamp): string => `${source}.${target}.${state}`;

/** Nothing where the cell is no stamp. */
export function readStamp(cell: string): Stamp | undefined {
  const { source, target, state } = STAMP.exec(cell.trim())?.groups ?? {};
  const known = segmentStates.find((name) => name === state);
  return source === undefined || target === undefined || known === undefined
    ? undefined
    : { source, target, state: known };
}

const STAMP = /^(?<source>[0-9a-f]{12})\.(?<target>[0-9a-f]{12})\.(?<state>[a-z]+)$/u;

/** What a table calls the document of several in an XLIFF that it was made of: `original` may be as long as an address likes. */
export const nameOfDocument = (original: string): string => hashOfShown(original);

/** 48 bits: a change goes unseen once in 2.8·10¹⁴ times. White space at the edges, which office programs alter, does not count. */
export const hashOfShown = (shown: string): string =>
  createHash("sha256").update(shown.trim()).digest("hex").slice(0, 12);
