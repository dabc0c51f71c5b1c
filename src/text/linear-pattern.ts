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
 * bounded. The only door to re2js, which is loaded when first asked for.
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

type Re2js = typeof import("re2js");
