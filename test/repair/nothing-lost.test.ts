import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linePlaceOf } from "../../src/model/place.js";
import { originOf } from "../../src/model/source-map.js";
import { repairText } from "../../src/repair/index.js";

const ofLines = ["wraps", "page-lines", "repeats"]; // the repairs of characters may take characters

const line = fc.array(
  fc.constantFrom(
    "西藏",
    "河边的人家",
    "。",
    "，",
    "“",
    "”",
    "Tibet",
    "35",
    " ",
    "……",
    "一、",
    "- ",
    "第3页",
    "：",
    "\t",
    "①",
  ),
  { maxLength: 8 },
);
const text = fc
  .array(
    fc.oneof(line, fc.constantFrom(["\f"], ["— 3 —"], ["```"], ["江边小城纪事"], ["　　水涨了"]), fc.constant([])),
    {
      maxLength: 60,
    },
  )
  .map((lines) => lines.map((parts) => parts.join("")).join("\n"));

const bare = (part: string): string => part.replace(/\s+/gu, "");

describe("of any text", () => {
  it.each(["mark", "keep", "drop"] as const)(
    "no character is lost with repeats: %s, and none comes out of order",
    (repeats) => {
      fc.assert(
        fc.property(text, (original) => {
          const repaired = repairText(original, { only: ofLines, repeats });
          const kept = Array.from(repaired.text, (mark, offset) => ({ mark, at: originOf(repaired.map, offset) }));
          const left = repaired.leftOut.flatMap(({ span }) =>
            Array.from(original.slice(span.start, span.end), (mark, offset) => ({ mark, at: span.start + offset })),
          );
          const all = [...kept, ...left].filter(({ mark }) => mark.trim() !== "").sort((a, b) => a.at - b.at);
          expect(all.map(({ mark }) => mark).join("")).toBe(bare(original));
        }),
      );
    },
  );

  it("no line is left out but with a page or as a copy", () => {
    fc.assert(
      fc.property(text, (original) => {
        const { leftOut } = repairText(original, { only: ["wraps"], repeats: "keep" });
        expect(leftOut).toEqual([]);
      }),
    );
  });
});

describe("a line that is left out", () => {
  it("is named with its place and asked about", () => {
    const { leftOut, findings } = repairText("岸边的柳树一棵接着一棵，一直长到\n— 3 —\n河口。");
    expect(leftOut).toEqual([{ span: { start: 17, end: 22 }, number: 2, repair: "page-lines" }]);
    expect(findings.map(({ rule, place }) => [rule, linePlaceOf(place)?.line])).toEqual([["source/page-lines", 2]]);
  });
});
