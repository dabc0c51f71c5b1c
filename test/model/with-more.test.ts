import { describe, expect, it } from "vitest";
import { withMore } from "../../src/model/with-more.js";

describe("a copy with more properties", () => {
  it("has those of both, in their order, and the later value", () => {
    const copy = withMore({ start: 1, word: "山" }, { word: "水", end: 2 });
    expect(Object.entries(copy)).toEqual([
      ["start", 1],
      ["word", "水"],
      ["end", 2],
    ]);
  });

  it("leaves the value as it was", () => {
    const value = { start: 1 };
    withMore(value, { start: 2 });
    expect(value).toEqual({ start: 1 });
  });
});
