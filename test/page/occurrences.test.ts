import { describe, expect, it } from "vitest";
import { inSmallLetters, occurrencesIn } from "../../src/page/occurrences.js";

describe("what the search of the page looks through", () => {
  it.each([
    { text: "Stone BRIDGE", small: "stone bridge" },
    { text: "МОСТ", small: "мост" },
    { text: "石桥", small: "石桥" },
    { text: "İzmir", small: "İzmir" }, // its small form is a character longer
  ])("is $text in small letters, as long as before", ({ text, small }) => {
    expect(inSmallLetters(text)).toBe(small);
  });
});

describe("occurrencesIn", () => {
  it.each([
    { content: "桥上有桥", wanted: "桥", at: [0, 3] },
    { content: "aaaa", wanted: "aa", at: [0, 2] },
    { content: "河上无桥", wanted: "船", at: [] },
    { content: "", wanted: "桥", at: [] },
  ])("finds $wanted in $content at $at", ({ content, wanted, at }) => {
    expect(occurrencesIn(content, wanted)).toEqual(at);
  });
});
