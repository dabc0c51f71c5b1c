import { isMasked } from "./templates.js";

/** Whether a run of `*`, `_` or `~` may begin and may end an emphasis, by the characters beside it. */
export interface Flanking {
  readonly left: boolean;
  readonly right: boolean;
  /** Whether the character before or after it is a mark that parts words. */
  readonly isMarkBefore: boolean;
  readonly isMarkAfter: boolean;
}

/** How a program tells where emphasis begins: `strict` as CommonMark does, `cjk` where a mark beside Chinese is no hindrance. */
export type FlankingRule = "strict" | "cjk";

/**
 * The flanking of a run of delimiters between two characters; an end of the text is an empty string.
 *
 * @example `**“加粗”**后` is bold under `cjk` alone: the closing run stands between a mark and a letter.
 * @see CommonMark 0.31.2, "Emphasis and strong emphasis"; markdown-cjk-friendly, "Specification amendments"
 */
export function flankingOf(before: string, after: string, rule: FlankingRule): Flanking {
  const isSpaceBefore = isSpace(before);
  const isSpaceAfter = isSpace(after);
  const isCjk = rule === "cjk";
  const isMarkBefore = isMark(before) && !(isCjk && isCjkCharacter(before));
  const isMarkAfter = isMark(after) && !(isCjk && isCjkCharacter(after));
  const isFreeBefore = isSpaceBefore || isMarkBefore || (isCjk && isCjkCharacter(before));
  const isFreeAfter = isSpaceAfter || isMarkAfter || (isCjk && isCjkCharacter(after));
  return {
    left: !isSpaceAfter && (!isMarkAfter || isFreeBefore),
    right: !isSpaceBefore && (!isMarkBefore || isFreeAfter),
    isMarkBefore: isMark(before),
    isMarkAfter: isMark(after),
  };
}

const isSpace = (character: string): boolean => character === "" || /^[\s\p{Zs}]$/u.test(character);
const isMark = (character: string): boolean => isMasked(character) || /^[\p{P}\p{S}]$/u.test(character); // a template begins and ends with braces

/**
 * Chinese, Japanese and Korean characters and the marks that are as wide as they. “ and — are set in either width and belong to neither:
 * beside Chinese they do not hinder, for then the character on the other side of the run is free.
 */
const isCjkCharacter = (character: string): boolean => CJK.test(character);

const CJK =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\ufe30-\ufe4f\uff00-\uffef]$/u;
