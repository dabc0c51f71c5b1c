import { describe, expect, it } from "vitest";
import { reword } from "../../src/languages/en/english-form.js";

/** The text with the found form of `phrase` reworded. */
function reworded(text: string, found: string, phrase: string, replacement: string): string | undefined {
  const start = text.indexOf(found);
  const made = reword(text, { start, end: start + found.length }, phrase, replacement);
  return made && text.slice(0, made.span.start) + made.replacement + text.slice(made.span.end);
}

describe("a phrase in the place of another", () => {
  it.each([
    ["It is a village.", "village", "village", "hamlet", "It is a hamlet."],
    ["It is a village.", "village", "village", "outpost", "It is an outpost."],
    ["An area of 3 mu", "area", "area", "zone", "A zone of 3 mu"],
    ["a European team", "European team", "European team", "aid team", "an aid team"],
    ["an aid team", "aid team", "aid team", "united team", "a united team"],
    ["two villages", "villages", "village", "township", "two townships"],
    ["two villages", "villages", "village", "community", "two communities"],
    ["the cities", "cities", "city", "municipality", "the municipalities"],
    ["the villages' roads", "villages", "village", "township", "the townships' roads"],
    ["Yumai's herders", "Yumai", "Yumai", "Yümai", "Yümai's herders"],
    ["Village heads met.", "Village", "village", "hamlet", "Hamlet heads met."],
    ["THE VILLAGE HEAD", "VILLAGE", "village", "hamlet", "THE HAMLET HEAD"],
    ["in plan B areas", "areas", "area", "zone", "in plan B zones"], // the B is no article
  ])("%s: %s → %s", (text, found, phrase, replacement, expected) => {
    expect(reworded(text, found, phrase, replacement)).toBe(expected);
  });

  it("leaves a form that it cannot tell", () => {
    expect(reworded("They grouped up.", "grouped", "grouping", "cluster")).toBeUndefined();
  });
});
