import { describe, expect, it } from "vitest";
import { similarity } from "../../src/text/similarity.js";

describe("similarity", () => {
  it.each([
    { a: "他去年来过。", b: "他今年来过。", gives: 0.6 },
    { a: "2016年", b: "2017年", gives: 0.5 },
    { a: "雪停了。", b: "雪停了。", gives: 1 },
    { a: "雪", b: "雨", gives: 0 },
    { a: "", b: "雪停了。", gives: 0 },
    { a: "哈哈哈", b: "哈哈", gives: 2 / 3 },
  ])("of $a and $b is $gives", ({ a, b, gives }) => {
    expect(similarity(a, b)).toBeCloseTo(gives);
    expect(similarity(b, a)).toBeCloseTo(gives);
  });
});
