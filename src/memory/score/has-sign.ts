import type { Span } from "../../model/span.js";

/** Whether a stretch of a text has one of some characters; what of the stretch lies outside the text does not count. */
export function hasSignIn(text: string, { start, end }: Span, signs: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, start); at < Math.min(end, text.length); at += 1)
    if (signs.has(text.charAt(at))) return true;
  return false;
}
