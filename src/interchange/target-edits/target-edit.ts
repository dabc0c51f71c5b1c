import type { Content, SegmentState } from "../../model/document.js";
import { markupOf, rawCode } from "../xliff/content-to-xml.js";
import type { TargetChange } from "../xliff/splice.js";

/** What a reviser did to a segment, on a page or in a table. */
export interface TargetEdit {
  /** The whole target as it is to be. */
  readonly content?: Content;
  readonly state?: SegmentState;
}

/** An edit as the file takes it: the target as markup, each code as it stood in the file. */
export const targetChange = ({ content, state }: TargetEdit): TargetChange => ({
  ...(content && { markup: markupOf(content, rawCode) }),
  ...(state && { state }),
});
