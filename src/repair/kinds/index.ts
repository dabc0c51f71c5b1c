import type { Line } from "../line.js";
import { markCode } from "./code.js";
import { markCues } from "./cues.js";
import { markFences } from "./fences.js";
import type { LineForm } from "./line-form.js";
import { markLists } from "./lists.js";
import { lookOf } from "./look.js";
import { markRows } from "./rows.js";
import { markVerse } from "./verse.js";

export { type LineForm, type LineKind, STANDING } from "./line-form.js";

/** What each line is: by its own look first, then by the lines around it. */
export function formsOf(lines: readonly Line[]): LineForm[] {
  const forms = lines.map(({ text }) => lookOf(text));
  markLists(forms, lines);
  markRows(forms, lines);
  markVerse(forms, lines);
  markCues(forms);
  markCode(forms, lines);
  markFences(forms, lines);
  return forms;
}
