import type { SegmentState } from "../../model/document.js";
import type { Issue } from "../../model/issue.js";
import type { Comparison } from "./comparison.js";
import type { PackedWork } from "./payload.js";
import type { PageWording } from "./words.js";

export const layouts = ["side-by-side", "stacked", "source-only", "target-only", "learning"] as const;
/** `learning`: the translation, and the source of a sentence when it is asked for. */
export type Layout = (typeof layouts)[number];

/** What a reader can have line up side by side; a page comes with sentences. */
export const alignments = ["sentence", "paragraph"] as const;

export const audiences = ["public", "review"] as const;
export type Audience = (typeof audiences)[number];

export interface PageOptions {
  /** `review`: places, states, notes, queries and issues too. `public`: translations only. */
  readonly audience: Audience;
  readonly layout: Layout;
  readonly wording: PageWording;
  /** Issues about a segment stand beside it, the others at the top. */
  readonly issues?: readonly Issue[];
  /** On a public page, segments below this state are left out. `translated` where it is left out itself. */
  readonly minState?: SegmentState;
  /** The first heading where it is left out. */
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601, a day. */
  readonly date?: string;
  /** A name such as `CC BY 4.0`, or an address. */
  readonly licence?: string;
  /** Whether the reading of Chinese characters stands above them. */
  readonly pinyin?: boolean;
  /** What is needed to save edits as the XLIFF that came; a page without it cannot be edited. */
  readonly work?: PackedWork;
  /** What a previous version of the translation said. */
  readonly previous?: Comparison;
}
