import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOf } from "../../src/model/place.js";
import { originOf } from "../../src/model/source-map.js";
import { repairText } from "../../src/repair/index.js";

const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060]+/gu, "");
const column = [
  "　十年来，沿岸的人们在河边",
  "种树、修堤、清淤，一年接着",
  "一年，年年不断，终于让玉",
  "麦一样的绿色回到两岸。",
].join("\n");

describe("repairText", () => {
  it("leaves paragraphs on long lines as they are", () => {
    const text = "第一段说完了。\n第二段也说完了。";
    expect(repairText(text).text).toBe(text);
  });

  it("takes blank lines and invisible characters out, and lists both", () => {
    const { text, edits } = repairText("玉\u200b麦到了。\n\n\n再见。\n");
    expect(text).toBe("玉麦到了。\n再见。");
    expect(edits.map(({ repair }) => repair)).toEqual(["invisible", "blank-lines", "blank-lines"]);
  });

  it("joins the lines of a column and leads each character home", () => {
    const text = Array.from({ length: 3 }, () => column).join("\n");
    const repaired = repairText(text, { repeats: "keep" });
    const at = repaired.text.indexOf("玉麦");
    expect(at).toBeGreaterThan(0);
    expect(text[originOf(repaired.map, at + 1)]).toBe("麦");
  });

  it("does with single repairs what is asked, and no more", () => {
    expect(repairText("玉\u200b麦\n\n到了", { only: ["wraps"], repeats: "keep" }).text).toContain("\u200b");
  });

  it("neither loses nor invents a character", () => {
    const line = fc.array(fc.constantFrom("西藏", "。", "，", "“", "”", "Tibet", "35", " ", "……", "一、"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.map((parts) => parts.join("")).join("\n");
        const repaired = repairText(text);
        expect(squeeze(repaired.text)).toBe(squeeze(text));
        for (let offset = 0; offset < repaired.text.length; offset += 1) {
          if (/\S/u.test(repaired.text.charAt(offset)))
            expect(text[originOf(repaired.map, offset)]).toBe(repaired.text[offset]);
        }
      }),
    );
  });

  it("finds a block that comes again, and drops or marks the copy", () => {
    const block = [
      "检测站每天取样四次，结果当天公布在村口的屏幕上，来往的人都看得见。",
      "镇里把沿河的作坊搬进了园区，腾出的滩地种上了芦苇和沙棘。",
    ];
    const text = ["开头的一段话说完了。", ...block, "中间的另一段话也说完了。", ...block, "结尾。"].join("\n");
    const marked = repairText(text);
    expect(marked.lines.filter(({ repeat }) => repeat !== undefined)).toHaveLength(2);
    expect(marked.findings.map(({ rule, place }) => [rule, place && lineOf(place)])).toEqual([["source/repeat", 5]]);
    expect(repairText(text, { repeats: "drop" }).text.split("\n")).toHaveLength(5);
  });
});

describe("the queries about a text's shape", () => {
  it.each([
    { rule: "source/gap", text: "走了很远。\n……\n到了。", line: 2, column: 1 },
    { rule: "source/cut-off", text: "走了很远。\n他说等到明年，孩子就要上", line: 2, column: 13 },
    { rule: "source/quotes", text: "他说：“走吧。\n“好。”她答。", line: 1, column: 4 },
    { rule: "source/orphan", text: "孩子顺利出生。”她说。\n生，现在好多了。”她说。", line: 2, column: 1 },
  ])("name $rule with its place", ({ rule, text, line, column: at }) => {
    const found = repairText(text).findings.find((issue) => issue.rule === rule);
    expect(found?.place).toEqual({ line, column: at });
  });
});

describe("the lines of a column", () => {
  const page = [
    "小镇的故事",
    "本报记者 李明 王芳",
    "本报西宁7月3日电　沿着河谷",
    "往上走，第一眼看到的是新修的水",
    "渠。村里的老人告诉记者，过去一",
    "到春天就断水，如今连最远的田块",
    "也能浇上。",
    "村口立着一块石碑，上面刻着",
    "当地人写的四句诗：",
    "白石河边柳树青，",
    "春风吹过旧门庭。",
    "儿时同伴今何在，",
    "独倚栏杆数落星。",
    "记者：您是哪一年来的？",
    "老李：我是1982年来的，那时",
    "候路还没有修好，要走两天。",
    "记者：后来呢？",
    "今年的工作主要有三项：",
    "一、修好十二公里的水渠，让",
    "每一块田都能浇上水；",
    "二、把旧粮站改成展览馆；",
    "三、办好夜校。",
    "项目　　2019年　　2020年",
    "人口　　12345　　12567",
    "耕地　　3400亩　　3512亩",
    "游客最喜欢的项目是Kayak and",
    "Rafting，票价从今年起为每人120",
    "元，坐着老旧的小飞机Boeing",
    "737来的人也不少。",
  ].join("\n");
  const paragraphs = repairText(page).text.split("\n");

  it.each([
    { what: "a headline and a byline apart", lines: ["小镇的故事", "本报记者 李明 王芳"] },
    {
      what: "verse line by line",
      lines: ["白石河边柳树青，", "春风吹过旧门庭。", "儿时同伴今何在，", "独倚栏杆数落星。"],
    },
    {
      what: "the turns of a conversation apart",
      lines: ["记者：您是哪一年来的？", "老李：我是1982年来的，那时候路还没有修好，要走两天。", "记者：后来呢？"],
    },
    {
      what: "the items of a list apart and whole",
      lines: ["一、修好十二公里的水渠，让每一块田都能浇上水；", "二、把旧粮站改成展览馆；", "三、办好夜校。"],
    },
    { what: "the rows of a table apart", lines: ["人口　　12345　　12567", "耕地　　3400亩　　3512亩"] },
    {
      what: "Latin words apart and figures with their units",
      lines: ["游客最喜欢的项目是Kayak and Rafting，票价从今年起为每人120元，坐着老旧的小飞机Boeing 737来的人也不少。"],
    },
  ])("become paragraphs that keep $what", ({ lines }) => {
    for (const line of lines) expect(paragraphs).toContain(line);
  });
});
