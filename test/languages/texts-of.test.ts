import { describe, expect, it } from "vitest";
import { parsePattern } from "../../src/languages/quantities/pattern.js";
import { textsOf } from "../../src/languages/quantities/texts-of.js";

describe("the texts of a pattern", () => {
  it.each([
    { source: "wom[ae]n|girls?", texts: ["woman", "women", "girls", "girl"] },
    { source: "(?:group|team) (?:1|one)", texts: ["group 1", "group one", "team 1", "team one"] },
    { source: "u\\.s\\.", texts: ["u.s."] },
    { source: "kong(?! island)", texts: ["kong"] },
  ])("of $source are $texts", ({ source, texts }) => {
    expect(textsOf(parsePattern(source))).toEqual(texts);
  });

  it.each(["ab+", "a.", "a\\w"])("of %s cannot be listed", (source) => {
    expect(() => textsOf(parsePattern(source))).toThrow("no list of texts");
  });
});
