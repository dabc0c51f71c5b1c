import type { Line } from "../line.js";
import type { LineForm } from "./line-form.js";

/** Marks runs of lines of one measure that are long enough; a measure of 0 ends a run. */
export function markRuns(
  forms: LineForm[],
  form: LineForm,
  fewest: number,
  lines: readonly Line[],
  measure: (line: Line, form: LineForm | undefined) => number,
  isWanted: (run: readonly Line[]) => boolean = () => true,
): void {
  let start = 0;
  let running = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index];
    const value = line === undefined ? 0 : measure(line, forms[index]);
    if (value === running && index < lines.length) continue;
    if (running > 0 && index - start >= fewest && isWanted(lines.slice(start, index))) forms.fill(form, start, index);
    start = index;
    running = value;
  }
}
