import { type SegmentState, segmentStates } from "../../model/document.js";
import { type Markup, markup } from "./markup.js";

const WIDTH = 1000; // user units

/** A bar of how many segments are in each state, the most finished first. The figures stand beside it as text. */
export function progressBar(counts: Readonly<Record<SegmentState, number>>): Markup {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let x = 0;
  const bars = [...segmentStates].reverse().map((state) => {
    const width = total === 0 ? 0 : (counts[state] / total) * WIDTH;
    const rect = markup`<rect class="${state}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="10"/>`;
    x += width;
    return rect;
  });
  return markup`<svg class="progress" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>`;
}
