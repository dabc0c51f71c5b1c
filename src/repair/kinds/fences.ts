import type { Line } from "../line.js";
import { CODE, type LineForm } from "./line-form.js";

/** Marks what stands between fences (```` ``` ````) and the block of keys and values that a text may begin with between two `---`. */
export function markFences(forms: LineForm[], lines: readonly Line[]): void {
  let open = -1;
  for (const [index, { text }] of lines.entries()) {
    if (!FENCE.test(text)) continue;
    if (open < 0) open = index;
    else {
      forms.fill(CODE, open, index + 1);
      open = -1;
    }
  }
  const end = lines[0]?.text === "---" ? lines.findIndex(({ text }, index) => index > 0 && text === "---") : -1;
  const keys = lines.slice(1, Math.max(1, end)).filter(({ text }) => KEY.test(text)).length;
  if (end > 0 && end <= MOST_KEYS && 2 * keys >= end - 1) forms.fill(CODE, 0, end + 1);
}

const FENCE = /^(?:```|~~~)[\w-]*$/u;
const KEY = /^[\w-]+:(?: |$)/u; // "title: 小城纪事"
const MOST_KEYS = 60;
