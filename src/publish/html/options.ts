import type { Segment, SegmentState } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import type { MemoryMatch } from "../../model/memory-match.js";
import type { Publication } from "../../model/output.js";
import type { PackedXliff } from "../../model/packed-xliff.js";
import type { Comparison } from "./comparison.js";

/** What a reader can have line up side by side; a page comes with sentences. */
export const alignments = ["sentence", "paragraph"] as const;

/** What a page is to show, and to whom. */
export interface PageOptions
  extends Pick<
    Publication,
    "audience" | "layout" | "wording" | "title" | "author" | "date" | "licence" | "pinyin" | "links" | "addresses"
  > {
  /** Issues about a segment stand beside it, the others at the top. */
  readonly issues?: readonly Issue[];
  /** On a public page, segments below this state are left out. `translated` where it is left out itself. */
  readonly minState?: SegmentState;
  /** What is needed to save edits as the XLIFF that came; a page without it cannot be edited. */
  readonly xliff?: PackedXliff;
  /** What memories hold for a segment, the best first. */
  readonly matches?: (segment: Segment) => readonly MemoryMatch[];
  /** What a previous version of the translation said. */
  readonly previous?: Comparison;
}
