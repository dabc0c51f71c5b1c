import { createRequire } from "node:module";
import type { Span } from "../model/span.js";

const require = createRequire(import.meta.url);

/** A regular expression that takes time in proportion to the text, whatever it is. */
export interface LinearPattern {
  /** Where it matches, in ascending order and without overlap. */
  find(text: string): Span[];
}

/**
 * A regular expression from outside, in the syntax of RE2: that of JavaScript without looking around and back references, which cannot be
 * bounded. This file is the only door to re2js, which is loaded when first asked for.
 *
 * @throws Error with the fault, where it is not one
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function compileLinear(pattern: string, { ignoreCase = false }: { ignoreCase?: boolean } = {}): LinearPattern {
  const { RE2JS }: Re2js = require("re2js");
  const compiled = RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  return {
    find(text) {
      const found: Span[] = [];
      const matcher = compiled.matcher(text);
      while (matcher.find()) found.push({ start: matcher.start(), end: matcher.end() });
      return found;
    },
  };
}

/**
 * The offsets at which some match of `before` ends and a match of `after` begins, ascending. The patterns are RE2's, with no groups that
 * are captured; they may look behind, which re2js can do in linear time, and not ahead. `after` sees the next 400 code units.
 *
 * @throws Error with the fault, where one of the two is no such pattern
 */
export function compileLinearPlaces(before: string, after: string): (text: string) => number[] {
  const { RE2JS }: Re2js = require("re2js");
  const ending = RE2JS.compile(`(?<=${before})`, RE2JS.LOOKBEHINDS);
  const somewhere = RE2JS.compile(before, RE2JS.LOOKBEHINDS);
  const beginning = RE2JS.compile(`^(?s:.)(?:${after})`, RE2JS.LOOKBEHINDS);
  const fits = (text: string, offset: number): boolean =>
    after === "" || beginning.test((text[offset - 1] ?? "\n") + text.slice(offset, offset + SEEN_AFTER));
  return (text) => {
    if (!somewhere.test(text)) return []; // by far the quicker question
    const found: number[] = [];
    const matcher = ending.matcher(text);
    while (matcher.find()) if (fits(text, matcher.start())) found.push(matcher.start());
    return found;
  };
}

const SEEN_AFTER = 400;

type Re2js = typeof import("re2js");
