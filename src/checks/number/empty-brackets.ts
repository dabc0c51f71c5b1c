import type { Pair } from "./compare.js";
import type { Fault } from "./fault.js";
import type { Reading } from "./reading.js";

/** Numbers that a translation gives in words and should repeat in brackets, which are empty: 五日 as `five () days`. */
export function emptyBracketFaults(pairs: readonly Pair[], { text, language }: Reading, source: Reading): Fault[] {
  const places = language.quantities.phrasing?.emptyBrackets?.(text) ?? [];
  if (places.length === 0 || EMPTY.test(source.text)) return [];
  return places.flatMap((place): Fault[] => {
    const [pair] = pairs.filter(({ target }) => isBefore(target.span.end, place, text));
    return pair === undefined ? [] : [{ rule: "missing", ...pair, isCertain: false, isEmptyPlace: true }];
  });
}

const EMPTY = /[(（]\s*[)）]/u;

/** Characters between a number and its brackets: `one million New Taiwan Dollars (NT$)`. */
const REACH = 24;

const isBefore = (end: number, place: number, text: string): boolean =>
  end <= place && place - end <= REACH && !/\d/u.test(text.slice(end, place));
