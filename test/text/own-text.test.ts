import { describe, expect, it } from "vitest";
import { ownText } from "../../src/text/own-text.js";

describe("a text in memory of its own", () => {
  it.each(["", "天亮了。", "他说：“我们明天一早就去海港看船。”\n\t\\", `${"山水".repeat(8)}\ud83d`])(
    "is the same: %j",
    (text) => {
      expect(ownText(`前${text}后`.slice(1, -1))).toBe(text);
    },
  );
});
