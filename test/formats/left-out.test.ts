import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadContext } from "../../src/formats/index.js";
import { text } from "../../src/formats/text/text.js";
import { type Document, plain } from "../../src/model/document.js";
import { lineRanges } from "../../src/model/left-out.js";
import { linePlaceOf } from "../../src/model/place.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";

const auto: ReadContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "zh-CN" };
const fileOf = (content: string) => ({ name: "text.txt", bytes: new TextEncoder().encode(content) });
const readOf = (content: string, options: Partial<ReadContext> = {}) =>
  readDocument(fileOf(content), { ...auto, ...options, as: "text", concepts: [] });

/** The text with every sentence translated by itself, as a translator does who only copies. */
function copied(content: string, options: Partial<ReadContext> = {}): string {
  const { document } = readOf(content, options);
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => ({ ...segment, target: plain(segment.source.text) })),
  }));
  const whole: Document = { ...document, units };
  return new TextDecoder().decode(text.write(fileOf(content), whole, { ...auto, ...options }).bytes);
}

const WRAPPED = "绳，等着对岸的人喊他们过河去赶集，岸边的水草\n— 3 —\n也一天比一天高。";
const MANUAL = [
  "渡口水文站手册",
  "12",
  "请各位在读数以前先看这一段程序。",
  "```",
  "// 检查水位",
  "let level = read();",
  "```",
  "-----",
  "2019-09-24 09:10",
  "",
  "春汛一过，河水就退回到老河道里去，岸边的柳树",
  "一棵接着一棵，一直长到河口，船家都在树下拴缆",
  WRAPPED,
].join("\n");
const PARAGRAPH =
  "春汛一过，河水就退回到老河道里去，岸边的柳树一棵接着一棵，一直长到河口，船家都在树下拴缆绳，等着对岸的人喊他们过河去赶集，岸边的水草也一天比一天高。";
const BEFORE = MANUAL.slice(0, MANUAL.indexOf("春汛"));

describe("what is not for translators", () => {
  it("is code, what has no word, and the lines of pages, each with its place", () => {
    const { document } = readOf(MANUAL);
    expect(document.units.map((unit) => unit.text)).toEqual([
      "渡口水文站手册",
      "请各位在读数以前先看这一段程序。",
      PARAGRAPH,
    ]);
    expect(document.leftOut?.map(({ reason, text, place }) => [reason, text, linePlaceOf(place)?.line])).toEqual([
      ["figures", "12", 2],
      ["code", "```", 4],
      ["code", "// 检查水位", 5],
      ["code", "let level = read();", 6],
      ["code", "```", 7],
      ["figures", "-----", 8],
      ["figures", "2019-09-24 09:10", 9],
      ["page-lines", "— 3 —", 14],
    ]);
  });

  it("is theirs where it is asked for", () => {
    const { document } = readOf(MANUAL, { include: ["code", "figures"] });
    expect(document.units).toHaveLength(10);
  });

  it("is asked about once where Chinese stands in code", () => {
    const { document } = readOf(MANUAL);
    expect(document.queries.map(({ rule }) => rule)).toEqual(["source/code", "source/page-lines"]);
  });

  it.each(["120", "```\nlet level = read();\n```"])("is theirs where a text is nothing else: %s", (content) => {
    expect(readOf(content).document.units.map((unit) => unit.text)).toEqual(content.split("\n"));
  });

  it.each(["……", "“……”", "！！！"])("is never a mark of speech: %s", (mark) => {
    expect(readOf(`他不说话。\n${mark}\n天黑了。`).document.units.map((unit) => unit.text)).toContain(mark);
  });
});

describe("a translated text", () => {
  it("has code and figures where they stood, and the line of a page after the paragraph that it broke", () => {
    expect(copied(MANUAL)).toBe(`${BEFORE}${PARAGRAPH}\n\n— 3 —`);
  });

  it("lacks the lines of pages where they are dropped, and no other", () => {
    expect(copied(MANUAL, { furniture: "drop" })).toBe(`${BEFORE}${PARAGRAPH}`);
  });

  it("has them where they stood where they are text", () => {
    expect(copied(MANUAL, { furniture: "keep" }).replace(/\n+/gu, "\n")).toContain(WRAPPED);
  });

  const block =
    "检测站每天取样四次，结果当天公布在村口的屏幕上，来往的人都看得见。\n镇里把沿河的作坊搬进了园区，腾出的滩地种上了芦苇和沙棘。";

  it("lacks dropped copies and the blank lines that set them apart", () => {
    const content = `${block}\n\n后来又下了雨。\n\n${block}\n\n全文完。`;
    expect(copied(content, { repeats: "drop" })).toBe(`${block.replace("\n", "\n\n")}\n\n后来又下了雨。\n\n全文完。`);
  });
});

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
    "[1]",
    "[2]",
    "x = f(1);",
  ),
  { maxLength: 8 },
);
const page = fc.constantFrom(
  ["\f"],
  ["— 3 —"],
  ["```"],
  ["江边小城纪事"],
  ["　　水涨了"],
  ["检测站每天取样四次，结果当天公布在村口的屏幕上，来往的人都看得见。"],
  ["镇里把沿河的作坊搬进了园区，腾出的滩地种上了芦苇和沙棘。"],
);
const end = fc.constantFrom("\n", "\r\n");
const anyText = fc
  .tuple(fc.array(fc.oneof(line, page, fc.constant([])), { minLength: 1, maxLength: 40 }), end)
  .map(([lines, lineEnd]) => lines.map((parts) => parts.join("")).join(lineEnd))
  .filter((content) => content.trim() !== "");

/** Characters that are not white space, in order of their code. */
const characters = (content: string): string => Array.from(content.replace(/\s+/gu, "")).sort().join("");
const skip = ["narrow-latin", "invisible", "punctuation", "spaces", "width"];

describe("of any text", () => {
  it("every character comes home, whatever is not for translators, unless it is dropped and named", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom("mark", "keep", "drop"),
        fc.constantFrom("mark", "keep", "drop"),
        (content, furniture, repeats) => {
          const options = { furniture, repeats, skip } as const;
          const { document } = readOf(content, options);
          const dropped = (document.leftOut ?? []).filter(({ isDropped }) => isDropped).map((left) => left.text);
          expect(characters(copied(content, options) + dropped.join(""))).toBe(characters(content));
          if (furniture !== "drop" && repeats !== "drop") expect(dropped).toEqual([]);
        },
      ),
    );
  });

  it("an untranslated one comes home in order, but for the lines that are dropped", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("mark", "keep", "drop"), (content, furniture) => {
        const options = { furniture, repeats: "mark", skip } as const;
        const { document } = readOf(content, options);
        const { bytes } = text.write(fileOf(content), document, { ...auto, ...options });
        const lines = new Set(
          (document.leftOut ?? []).flatMap(({ isDropped, place }) => (isDropped ? [linePlaceOf(place)?.line] : [])),
        );
        const kept = content.split(/\r\n|\n/u).filter((_, index) => !lines.has(index + 1));
        expect(new TextDecoder().decode(bytes).replace(/\s+/gu, "")).toBe(kept.join("").replace(/\s+/gu, ""));
      }),
    );
  });
});

describe("numbers of lines", () => {
  it.each([
    { lines: [3, 7, 8, 9, 12], gives: "3, 7–9, 12" },
    { lines: [4], gives: "4" },
    { lines: [], gives: "" },
  ])("are written as $gives", ({ lines, gives }) => {
    expect(lineRanges(lines)).toBe(gives);
  });
});
