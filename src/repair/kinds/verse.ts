import { CLOSERS_IN_CLASS } from "../../text/punctuation.js";
import type { Line } from "../line.js";
import { type LineForm, QUOTED, VERSE } from "./line-form.js";
import { markRuns } from "./runs.js";

/** Marks verse: lines of one length that each end with a mark, or lines of different lengths that do. */
export function markVerse(forms: LineForm[], lines: readonly Line[]): void {
  markRuns(forms, VERSE, FEWEST_VERSES, lines, ({ text }, form) =>
    isOther(form) ? 0 : text.length < 9 && EVEN.test(text) ? text.length : 0,
  );
  markRuns(
    forms,
    VERSE,
    FEWEST_LINES,
    lines,
    ({ text }, form) => (!isOther(form) && text.length < LONGEST_LINE && PAUSE_END.test(text) ? 1 : 0),
    isRagged,
  );
}

const FEWEST_VERSES = 4;
const EVEN = /^\p{Script=Han}{4,7}[，。；？！、]$/u; // "白石河边柳树青，"
const FEWEST_LINES = 6; // of a poem or a list, each ending with a mark; of a column's lines one in five does
const LONGEST_LINE = 30;
const PAUSE_END = new RegExp(`[，。；：！？、…—][${CLOSERS_IN_CLASS}]*$`, "u");

/** Whether a line is known to be something else: an item, a row, code. */
const isOther = (form: LineForm | undefined): boolean =>
  form === QUOTED || (form !== undefined && !MAY_BE_VERSE.has(form.kind));
const MAY_BE_VERSE: ReadonlySet<string> = new Set(["prose", "label", "line"]);

/** Whether lines are of different lengths, as those of a column are not. */
function isRagged(run: readonly Line[]): boolean {
  const lengths = run.map(({ text }) => text.length);
  return Math.max(...lengths) - Math.min(...lengths) >= 4;
}
