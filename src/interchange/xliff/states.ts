import type { Content, SegmentState } from "../../model/document.js";
import { nameTable } from "../../model/name-table.js";
import type { Span } from "../../model/span.js";

/**
 * States of XLIFF 2 for those of 1.2: what is not listed is a translation somebody has to look at.
 *
 * @see XLIFF 1.2, 3.2.6 "state"; XLIFF 2.1, 4.7.2.3
 */
const FROM_12 = nameTable<SegmentState>({
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
});

/** States of 1.2 for those of 2.x. */
export const TO_12 = { initial: "new", translated: "translated", reviewed: "signed-off", final: "final" } as const;

/** Says of what is `signed-off` that it is final: the kit for Lokalize writes so, for Lokalize takes `final` for unfinished and keeps qualifiers. */
export const FINAL_QUALIFIER = "x-final";

/** States of 1.2 that ask for another look at a translation. */
const TO_LOOK_AT: ReadonlySet<string> = new Set(
  Object.keys(FROM_12).filter((state) => state.startsWith("needs-") && FROM_12[state] === "translated"),
);

/** Whether a state of 1.2 asks for another look at the translation. */
export const needsReview12 = (state: string | undefined): boolean => state !== undefined && TO_LOOK_AT.has(state);

/**
 * What of a state there is to believe. CAT tools change states as they like, so the target has the first word.
 *
 * @param claimed - nothing where the file does not say
 */
export function believedState(
  source: Content,
  target: Content | undefined,
  claimed: SegmentState | undefined,
): SegmentState {
  if (target === undefined || (target.text.trim() === "" && source.text.trim() !== "")) return "initial";
  if (target.text === source.text && !mayBeItsOwn(source.text, claimed)) return "initial";
  return claimed ?? "translated";
}

/** Whether a text may be its own translation: figures, addresses and code, where a tool says so; words of other scripts (`GDP`), where a reviser does. */
function mayBeItsOwn(text: string, claimed: SegmentState | undefined): boolean {
  if (claimed === undefined || claimed === "initial" || EAST_ASIAN.test(text)) return false;
  return claimed !== "translated" || text.split(/\s+/u).every((word) => !HAS_LETTER.test(word) || NOTATION.test(word));
}

/**
 * What no language says otherwise: an address, a path, an option, a name of code or of a file, an equation, a designation with digits: `https://a.org`, `./run`,
 * `li@a.org`, `--help`, `max_size`, `E=mc²`, `read()`, `std::map`, `$HOME`, `notes.txt`, `A4`.
 */
const NOTATION = /:\/\/|^\.{0,2}\/|[\\_=@{}\d]|^-|::|\(\)|^\$|\p{L}{2}\.\p{L}{2}/u;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const HAS_LETTER = /\p{L}/u; // "2026" has none

/**
 * The state that a `target` of 1.2, with its qualifier, and its `trans-unit` claim. In a file that we made `new` was written before there was a translation, and
 * tools that keep no states leave it: it claims nothing there.
 */
export function stateOf12({ state, qualifier, approved, isOurs }: ClaimedState12): SegmentState | undefined {
  if (state === "signed-off") return qualifier === FINAL_QUALIFIER ? "final" : "reviewed";
  if (approved !== undefined) return "final";
  if (state === undefined || (isOurs && state === "new")) return undefined;
  return FROM_12[state] ?? "translated";
}

/** What a unit of 1.2 says of its state. */
interface ClaimedState12 {
  readonly state?: string;
  /** The `state-qualifier` of its target. */
  readonly qualifier?: string;
  /** Where it says that it is approved; nothing where it does not. */
  readonly approved: Span | undefined;
  /** Whether it stands in a file that we made. */
  readonly isOurs: boolean;
}

/** A state for a target of 1.2 that holds text: one that is to be translated again is not `new`. */
export const stateFor12 = (state: SegmentState, hasText: boolean): string =>
  state === "initial" && hasText ? "needs-translation" : TO_12[state];

/** The state that a word of 2.x claims; `initial`, which a segment has unless it says another, claims nothing. */
export const stateOf2 = (state: string | undefined): SegmentState | undefined =>
  state === "translated" || state === "reviewed" || state === "final" ? state : undefined;
