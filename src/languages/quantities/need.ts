import type { Watch } from "./watch.js";

/** Whether a text that a watch has taken holds what something needs. */
export type IsMet = (folded: string) => boolean;

/** Watches for a pattern, by the source of its regular expression, and looks for it where the watch says that it may be there. */
export function watchFor(source: string, watch: Watch): IsMet {
  const number = watch.add(source);
  const isIn = finderOf(source);
  return (folded) => watch.mayHold(number) && isIn(folded);
}

/** Looks for a pattern. What is a word is looked for as one: that takes a fifth of the time of a pattern. */
export function finderOf(source: string): IsMet {
  if (WORD.test(source)) return (folded) => folded.includes(source);
  let pattern: RegExp | undefined;
  return (folded) => {
    pattern ??= new RegExp(source, "u");
    return pattern.test(folded);
  };
}

const WORD = /^[\p{L}\p{N}:%]+$/u; // "年", "百分点"
