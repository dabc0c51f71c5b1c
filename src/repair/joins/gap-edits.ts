import type { Edit } from "../../model/edit.js";
import type { LineForm } from "../kinds/index.js";
import type { Line } from "../line.js";
import { PAGE_LINE } from "../pages/index.js";
import type { RepeatedBlock } from "../repeats.js";
import { blankBetween, blankHabit } from "./blank-habit.js";

/** A line that stands in the repaired text. */
export interface KeptLine {
  readonly line: Line;
  readonly form: LineForm;
  /** Its place among the lines that belong to no page. */
  readonly index: number;
  readonly isFirst: boolean;
  /** That it begins a paragraph. */
  readonly chance: number;
  /** The later copy of a block that it stands in. */
  readonly block?: RepeatedBlock;
}

/** What becomes of the space between the lines that are kept, and of that before the first and after the last. */
export function gapEdits(text: string, kept: readonly KeptLine[], count: number): Edit[] {
  const habit = blankHabit(text);
  const edits: Edit[] = [];
  const put = (start: number, end: number, replacement: string, repair: string, confidence = 1): void => {
    if (text.slice(start, end) !== replacement) edits.push({ span: { start, end }, replacement, repair, confidence });
  };
  for (const [at, { line, isFirst, index, chance }] of kept.entries()) {
    const before = kept[at - 1];
    const start = before?.line.end ?? 0;
    const inside = before === undefined ? "" : isFirst ? "\n" : blankBetween(habit, before.line.text, line.text);
    if (index > (before?.index ?? -1) + 1) put(start, line.start, inside, "repeats");
    else if (text.slice(start, line.start).trim() !== "") put(start, line.start, inside, "page-lines", PAGE_LINE);
    else if (before === undefined || isFirst) put(start, line.start, inside, "blank-lines");
    else put(start, line.start, inside, "wraps", 1 - chance);
  }
  const last = kept.at(-1);
  const end = last?.line.end ?? 0;
  const isDrop = (last?.index ?? -1) < count - 1;
  put(end, text.length, "", isDrop ? "repeats" : text.slice(end).trim() === "" ? "blank-lines" : "page-lines");
  return edits;
}
