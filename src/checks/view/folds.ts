import type { Span } from "../../model/span.js";
import { branchKeys, partsSeen, readMessage } from "../../text/message.js";
import { byPlace, withoutOverlaps } from "../../text/overlay.js";
import { isLook, tagsIn } from "../../text/tags.js";
import { placeholdersIn } from "./placeholders.js";

/** A stretch of a text that is no prose: in a view it is a character, or nothing. */
export interface Fold {
  readonly span: Span;
  readonly isCharacter: boolean;
}

/**
 * What is folded in the view of a text: placeholders and tags that stand in it, and of a message all but one branch: that of the keys
 * given, or `other`. Ascending and without overlap.
 *
 * @example "{n, plural, one {<b>#</b> file} other {<b>#</b> files}}" is viewed as "￼ files"
 */
export function foldsOf(text: string, keys: readonly string[] = []): readonly Fold[] {
  if (!MAY_HOLD.test(text)) return [];
  const notes = [...placeholdersIn(text).map(({ span }) => character(span)), ...tagsIn(text).map(ofTag)];
  const message = readMessage(text);
  if (message === undefined) return inOrder(notes);
  const shown = Array.from(partsSeen(message, keys));
  const prose = shown.filter(({ kind }) => kind === "text");
  const within = notes.filter(({ span }) =>
    prose.some((part) => part.span.start <= span.start && span.end <= part.span.end),
  );
  const others = shown.filter(({ kind }) => kind !== "text").map(({ span }) => character(span));
  return inOrder([...within, ...others, ...gapsBetween(shown, text.length)]);
}

/** The keys of each branch that a text chooses from besides `other`; none where it is no message. No text has more than a reader would try. */
export function branchesOf(text: string): readonly (readonly string[])[] {
  const message = readMessage(text);
  if (message === undefined) return [];
  const byKeys = new Map(Array.from(branchKeys(message), (keys) => [keys.join(" "), keys]));
  return Array.from(byKeys.values()).slice(0, MOST_BRANCHES);
}

const MOST_BRANCHES = 24;

const MAY_HOLD = /[{%\\<]|&lt;|\$t\(/u;

const character = (span: Span): Fold => ({ span, isCharacter: true });
const ofTag = (tag: ReturnType<typeof tagsIn>[number]): Fold => ({ span: tag.span, isCharacter: !isLook(tag) });

/** What stands between the parts that are shown: other branches, and the words of the choice. */
function gapsBetween(shown: readonly { readonly span: Span }[], length: number): Fold[] {
  const borders = [0, ...shown.flatMap(({ span }) => [span.start, span.end]), length];
  return borders.flatMap((start, index) => {
    const end = borders[index + 1] ?? start;
    return index % 2 === 0 && end > start ? [{ span: { start, end }, isCharacter: false }] : [];
  });
}

const inOrder = (folds: readonly Fold[]): Fold[] => withoutOverlaps(folds.toSorted(byPlace));
