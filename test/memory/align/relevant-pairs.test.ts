import { describe, expect, it } from "vitest";
import { relevantPairs } from "../../../src/memory/align/relevant-pairs.js";

describe("relevantPairs", () => {
  const pairs = ["今天的会议推迟了。", "枣树开花了，很香。", "明天的会议照常举行。"].map((source) => ({
    source,
    target: "",
  }));

  it("takes those that have most in common with a text, in their order", () => {
    expect(relevantPairs(pairs, ["昨天的会议没有举行。"], 2)).toEqual([pairs[0], pairs[2]]);
  });

  it("takes all where they are no more than asked for", () => {
    expect(relevantPairs(pairs, [""], 3)).toEqual(pairs);
  });
});
