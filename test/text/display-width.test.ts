import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/text/display-width.js";

describe("displayWidth", () => {
  it.each([
    ["bridge", 6],
    ["河上的桥", 8],
    ["，。", 4],
    ["ﾊｼ", 2],
    ["한강", 4],
    ["café", 4],
    ["cafe\u0301", 4],
    ["𠀀", 2],
    ["“…”", 3],
    ["", 0],
  ])("gives the columns of %s", (line, width) => {
    expect(displayWidth(line)).toBe(width);
  });
});
