import pairs from "opencc-js/dict/TSCharacters";
import { describe, expect, it } from "vitest";
import { foldText, simplifyText } from "../../src/text/fold.js";

describe("a folded text", () => {
  it.each([1, 4_096, 20_000])("is whole when %i characters stand before what changes", (count) => {
    expect(foldText(`${"甲".repeat(count)}，國A`)).toBe(`${"甲".repeat(count)},国a`);
  });

  it.each([
    ["ＡＢＣ１２３", "abc123"],
    ["蘇東坡在臺灣", "苏东坡在台湾"],
    ["《紅樓夢》，Dream", "《红楼梦》,dream"],
    ["飛機著陸", "飞机着陆"],
    ["海伦・凯勒、安妮•沙利文、约翰‧梅西、贝尔･格雷", "海伦·凯勒、安妮·沙利文、约翰·梅西、贝尔·格雷"],
  ])("of %s is %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("has every pair of the package that is one code unit on both sides", () => {
    const listed = pairs.split("|").map((pair) => pair.split(" "));
    const inBlock = listed.filter(([from = "", to = ""]) => /^[\u4e00-\u9fff]$/u.test(from) && to.length === 1);
    expect(inBlock.length).toBeGreaterThan(2900);
    expect(inBlock.filter(([from = "", to]) => simplifyText(from) !== to)).toEqual([]);
  });
});
