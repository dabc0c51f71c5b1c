/**
 * The matches of an expression with flag `g` in a text, in order. `matchAll` makes a copy of the expression before it looks; most texts of a
 * check hold no match, and for these nothing is made.
 */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  const isThere = pattern.test(text);
  pattern.lastIndex = 0; // a copy would begin where the test has stopped
  return isThere ? text.matchAll(pattern) : NONE;
}

const NONE: readonly RegExpExecArray[] = [];
