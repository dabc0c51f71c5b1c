import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceTo } from "../../src/text/edit-distance.js";

/** The table of the definition, cell by cell. */
function plainDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, exchanged));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

describe("distanceTo", () => {
  it("counts characters put in, taken out and exchanged", () => {
    expect(distanceTo("他已经完成任务")("他完成了任务")).toBe(3);
    expect(distanceTo("")("三个")).toBe(2);
  });

  it("is what the definition says, over the borders of words of 32 bits", () => {
    const text = fc.string({ unit: fc.constantFrom("山", "南", "市", "a", "，"), maxLength: 80 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distanceTo(a)(b)).toBe(plainDistance(a, b));
      }),
    );
  });

  it("gives up above the limit", () => {
    expect(distanceTo("一二三四五")("六七八九十", 2)).toBe(3);
  });
});
