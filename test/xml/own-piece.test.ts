import { describe, expect, it } from "vitest";
import { ownPiece } from "../../src/xml/own-piece.js";

describe("a piece of a text in memory of its own", () => {
  it.each(["", "天亮了。", "\0 Il était déjà tard.", `${"山水".repeat(8)}\ud83d`, "\udc00山", "山".repeat(9_000)])(
    "is the same: %j",
    (text) => {
      expect(ownPiece(`前${text}后`.slice(1, -1))).toBe(text);
    },
  );
});
