import { type Document, isReady, type Segment, type SegmentState, segmentsOf } from "../../model/document.js";

/** What was read of a document to be published. */
export interface ReadSegments extends Pick<Document, "path" | "unread"> {
  /** How many segments it has. */
  readonly segments: number;
  /** Those whose translation has not come as far as what is published. */
  readonly leftOut: readonly Segment[];
}

/** What was read of a document. */
export function segmentsRead(document: Document, minState: SegmentState | undefined): ReadSegments {
  const read = new SegmentsRead(minState);
  read.take(document);
  return read.whole();
}

/** Counts the segments of a document that comes in parts. */
export class SegmentsRead {
  readonly #minState: SegmentState | undefined;
  readonly #leftOut: Segment[] = [];
  #segments = 0;
  #last: Pick<Document, "path" | "unread"> = { path: "" };

  constructor(minState: SegmentState | undefined) {
    this.#minState = minState;
  }

  take(part: Document): void {
    const { path, unread } = part;
    this.#last = { path, ...(unread && { unread }) };
    for (const { segment } of segmentsOf(part)) {
      this.#segments += 1;
      if (!isReady(segment, this.#minState)) this.#leftOut.push(segment);
    }
  }

  whole(): ReadSegments {
    return { ...this.#last, segments: this.#segments, leftOut: this.#leftOut };
  }
}
