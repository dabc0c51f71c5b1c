import { type EditedTarget, editedTarget } from "../interchange/edited-target/edited-target.js";
import { marksOf, shownText } from "../interchange/edited-target/shown-content.js";
import type { Content, InlineCode, SegmentState } from "../model/document.js";

/** What a row was when the page came. */
export interface RowContents {
  readonly source: Content;
  readonly target: Content;
  readonly state: SegmentState;
}

/** A target in a field of plain text, with a mark for each code: `⟦1⟧An engineer⟦/1⟧ from Xigazê`. */
export interface Field {
  readonly text: string;
  /** The codes that can be put in, by their marks. */
  readonly codes: ReadonlyMap<string, InlineCode>;
  /**
   * What became of the target.
   *
   * @param codes - all codes of the target, where the page does not show all
   */
  read(text: string, codes?: readonly InlineCode[]): EditedTarget;
}

/** The field of a row. A target that is not translated yet must have the codes of its source, another its own. */
export function fieldOf({ source, target, state }: RowContents): Field {
  const marks = marksOf(source, target);
  const codes = new Map<string, InlineCode>();
  for (const code of [...target.codes, ...source.codes]) {
    const mark = marks.get(code);
    if (mark !== undefined && !codes.has(mark)) codes.set(mark, code);
  }
  const mustHold = (now: Content): readonly InlineCode[] => (state === "initial" ? source : now).codes;
  return {
    text: shownText(target, marks),
    codes,
    read: (text, all) => {
      const now = all === undefined ? target : { ...target, codes: all };
      return editedTarget(text, source, now, { mustHold: mustHold(now), edges: "edited" });
    },
  };
}
