import { describe, expect, it } from "vitest";
import { type Content, plain } from "../../src/model/document.js";
import { withinLine } from "../../src/text/within-line.js";

const code = (id: string, offset: number) => ({ id, kind: "placeholder", offset, element: "ph" }) as const;
/** A content with a code at each `*`. */
function contentOf(written: string): Content {
  const pieces = written.split("*");
  const offsets = pieces.slice(0, -1).map((_, index) => pieces.slice(0, index + 1).join("").length);
  return { text: pieces.join(""), codes: offsets.map((offset, index) => code(String(index), offset)) };
}

describe("withinLine", () => {
  it.each([
    ["\n      Plain text\n    ", "Plain text"],
    ["Plain\r\n  text", "Plain text"],
    ["\n   *\n    townships, \n   *\n    villages\n  ", "* townships, * villages"],
    ["*\n   townships", "* townships"],
    ["Plain text ", "Plain text "],
  ])("takes the indentation of a file out of %j", (indented, sentence) => {
    expect(withinLine(contentOf(indented), plain("普通文字"))).toEqual(contentOf(sentence));
  });

  it.each([
    ["We have to go\nbefore dark.", "We have to go\nbefore dark."],
    ["We have to go \n\nbefore dark.\n", "We have to go\nbefore dark."],
    ["We have to go\n   before dark.", "We have to go before dark."],
    ["*We have to go\n*before dark.", "*We have to go\n*before dark."],
  ])("leaves the line breaks that a person makes in a cue: %j", (target, cue) => {
    expect(withinLine(contentOf(target), plain("普通文字"), true)).toEqual(contentOf(cue));
  });

  it("leaves line breaks where the source has some", () => {
    const content = plain("First line\nSecond line");
    expect(withinLine(content, plain("第一行\n第二行"))).toBe(content);
  });
});
