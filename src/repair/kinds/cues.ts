import { CUE, type LineForm } from "./line-form.js";

/** Marks the number before a time code, and what is shown at that time: the lines until the number of the next. */
export function markCues(forms: LineForm[]): void {
  const times = forms.flatMap((form, index) => (form === CUE ? [index] : []));
  if (times.length < FEWEST) return;
  for (const [at, time] of times.entries()) {
    const next = times[at + 1] ?? Math.min(forms.length, time + MOST_SHOWN);
    if (next - time <= MOST_SHOWN) forms.fill(CUE, time, next);
    if (time > 0 && forms[time - 1]?.kind === "line") forms[time - 1] = CUE;
  }
}

const FEWEST = 2;
const MOST_SHOWN = 6; // lines from one time code to the next
