import type { SegmentState } from "../../model/document.js";
import type { Severity } from "../../model/issue.js";

/** Colours of a review table, RGB; text on its ground has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const palette = {
  head: "1F3A5F",
  headText: "FFFFFF",
  locked: "F3F5F8",
  line: "CBD3DE",
  faint: "5B6675",
  mark: "8A4B00",
} as const;

/** The colours in which a state is shown. */
export const stateColours: Readonly<Record<SegmentState, { readonly ground: string; readonly text: string }>> = {
  initial: { ground: "ECEFF3", text: "4A5565" },
  translated: { ground: "FFF1D6", text: "7A4B00" },
  reviewed: { ground: "DDEBFF", text: "174A8C" },
  final: { ground: "DDF3E4", text: "1B5E35" },
};

/** The colour in which an issue is shown. */
export const severityColours: Readonly<Record<Severity, string>> = {
  error: "B3261E",
  warning: "8A4B00",
  info: "174A8C",
};
