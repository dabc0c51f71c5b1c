import type { Content, SegmentState } from "../../model/document.js";

/**
 * States of XLIFF 2 for those of 1.2: what is not listed is a translation somebody has to look at.
 *
 * @see XLIFF 1.2, 3.2.6 "state"; XLIFF 2.1, 4.7.2.3
 */
const FROM_12: Readonly<Record<string, SegmentState>> = {
  new: "initial",
  "needs-translation": "initial",
  translated: "translated",
  "needs-adaptation": "translated",
  "needs-l10n": "translated",
  "needs-review-adaptation": "translated",
  "needs-review-l10n": "translated",
  "needs-review-translation": "translated",
  "signed-off": "reviewed",
  final: "final",
};

/** States of 1.2 for those of 2.x. */
export const TO_12 = { initial: "new", translated: "translated", reviewed: "signed-off", final: "final" } as const;

/** What of a state there is to believe. CAT tools change states as they like, so the target has the first word. */
export function believedState(
  source: Content,
  target: Content | undefined,
  claimed: SegmentState | undefined,
): SegmentState {
  if (target === undefined || (target.text.trim() === "" && source.text.trim() !== "")) return "initial";
  if (target.text === source.text && (HAS_LETTER.test(source.text) || claimed === undefined || claimed === "initial"))
    return "initial";
  return claimed === undefined || claimed === "initial" ? "translated" : claimed;
}

const HAS_LETTER = /\p{L}/u; // "2026" may be its own translation

/** The state that a `target` of 1.2 and its `trans-unit` claim. */
export function stateOf12(state: string | undefined, approved: boolean): SegmentState | undefined {
  if (approved) return "final";
  return state === undefined ? undefined : (FROM_12[state] ?? "translated");
}

/** The state that a `segment` of 2.x claims. */
export const stateOf2 = (state: string | undefined): SegmentState | undefined =>
  state === "translated" || state === "reviewed" || state === "final" || state === "initial" ? state : undefined;
