import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceRules, splitSentences } from "../../src/segment/index.js";

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const pieces = fc.constantFrom(
  "西藏",
  "。",
  "！",
  "”",
  "“",
  "……",
  " ",
  "\n",
  "3.5",
  "Inc.",
  "《",
  "》",
  "；",
  "（一）",
  '"',
  "的",
  "!",
  "?",
);

describe("splitSentences", () => {
  it.each(sentenceRules.flatMap(({ id, examples }) => examples.map((example) => ({ id, example }))))(
    "keeps to the rule $id in $example",
    ({ example }) => {
      expect(split(example.replaceAll("‖", ""))).toEqual(example.split("‖").map((sentence) => sentence.trim()));
    },
  );

  it("ends a sentence at every line's end", () => {
    expect(split("携手同心\n玉麦到了。")).toEqual(["携手同心", "玉麦到了。"]);
  });

  it("takes any number of points for one ellipsis", () => {
    expect(split("那天夜里江面上风雨交加电闪雷鸣......天亮时船已经不见了。")).toEqual([
      "那天夜里江面上风雨交加电闪雷鸣......",
      "天亮时船已经不见了。",
    ]);
    expect(split("他想了又想.....还是走了。")).toEqual(["他想了又想.....还是走了。"]);
  });

  it("keeps every character but white space, once and in order", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const text = parts.join("");
        const spans = splitSentences(text);
        let covered = 0;
        for (const { start, end } of spans) {
          expect(text.slice(covered, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          covered = end;
        }
        expect(text.slice(covered).trim()).toBe("");
      }),
    );
  });

  it.each(["“", "《", "…", "。", '"', " 。", "。 ", "。[1]", "。①", "。①\n", "保.罗."])(
    "takes a long run of %j in its stride",
    (mark) => {
      expect(splitSentences(mark.repeat(200_000)).length).toBeGreaterThan(0);
    },
  );
});
