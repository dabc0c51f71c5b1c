import { describe, expect, it } from "vitest";
import { icuPattern } from "../../src/segment/srx/icu-pattern.js";

describe("a pattern of ICU in the syntax of RE2", () => {
  it.each([
    ["[。！？]", "[。！？]"],
    ["\\p{IsHan}\\s++", "\\p{Han}[\\s\\v\\x{85}\\p{Z}]+"],
    ["[\\s，]*", "[\\s\\v\\x{85}\\p{Z}，]*"],
    ["[[:alpha:]\\d]", "[\\p{L}\\p{Nd}]"],
    ["\\u3002\\x{ff01}", "\\x{3002}\\x{ff01}"],
    ["\\Qa.b（\\E+", "a\\.b（+"],
    ["(Mr|(?:Ms))\\.", "(?:Mr|(?:Ms))\\."],
    ["(?<title>Dr)", "(?:Dr)"],
    ["(?<!A)B", "(?<!A)B"],
    ["\\“[\\”(]", "“[”(]"],
    ["\\P{Alpha}", "\\P{L}"],
    ["\\p{script=Latin}", "\\p{Latin}"],
    ["[a[b-d]e]f", "[ab-de]f"],
    ["[*+]+", "[*+]+"],
  ])("%s is %s", (pattern, expected) => {
    expect(icuPattern(pattern)).toBe(expected);
  });

  it.each(["[a-z&&[^b]]", "[a[^b]]"])("refuses %s, which RE2 has no words for", (pattern) => {
    expect(() => icuPattern(pattern)).toThrow();
  });
});
