import type { Line } from "../line.js";
import { inListSeries } from "../wraps/list-series.js";
import { ITEM, LABEL, type LineForm } from "./line-form.js";

/** Marks items whose number goes on from that of an item nearby, and labels that stand under one another. */
export function markLists(forms: LineForm[], lines: readonly Line[]): void {
  const listed = inListSeries(lines);
  for (const [index, form] of forms.entries())
    if (listed[index] === true && (form.kind === "item" || form.kind === "prose" || form === LABEL))
      forms[index] = ITEM;
}
