import { describe, expect, it } from "vitest";
import { jsonPieces } from "../../src/reports/json-pieces.js";

const written = (...args: Parameters<typeof jsonPieces>): string => Array.from(jsonPieces(...args)).join("");

/** What acts on a terminal is escaped; among the items that is a line separator. */
const escaped = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll("\u2028", "\\u2028");

describe("JSON in pieces", () => {
  const items = [{ text: "“西宁”\u2028\n", spans: [{ start: 0 }] }, { text: "" }];

  it.each([
    {
      when: "the array stands at the top",
      frame: { schema: "a/1", issues: [], summary: { n: 2 } },
      whole: { schema: "a/1", issues: items, summary: { n: 2 } },
    },
    { when: "it stands deeper", frame: { runs: [{ issues: [], x: 1 }] }, whole: { runs: [{ issues: items, x: 1 }] } },
  ])("is what JSON.stringify writes where $when", ({ frame, whole }) => {
    expect(written(frame, { issues: items })).toBe(`${escaped(whole)}\n`);
  });

  it("is so for two arrays, one of them without items", () => {
    const frame = { issues: [], suppressed: [], known: 0 };
    expect(written(frame, { issues: [], suppressed: items })).toBe(`${escaped({ ...frame, suppressed: items })}\n`);
  });
});
