import { describe, expect, it } from "vitest";
import { repairText } from "../../src/repair/index.js";

const linesOf = (text: string): string[] => repairText(text).text.split("\n");

describe("a short text is mended", () => {
  it.each([
    { when: "a line begins with a pause", text: "把盖子拧紧\n；再摇三下。", gives: ["把盖子拧紧；再摇三下。"] },
    { when: "a line begins with a question mark", text: "你带了伞没有\n？", gives: ["你带了伞没有？"] },
    {
      when: "a closing quotation mark stands first",
      text: "他说“不去了\n”，就走了。",
      gives: ["他说“不去了”，就走了。"],
    },
    { when: "the marks are those of Taiwan", text: "他說「不去了\n」，就走了。", gives: ["他說「不去了」，就走了。"] },
    {
      when: "a title is closed on the next line",
      text: "请读《河流的记忆\n》第三章。",
      gives: ["请读《河流的记忆》第三章。"],
    },
    {
      when: "a per cent sign stands first",
      text: "湿度降到了百分之三十，也就是 30\n％以下。",
      gives: ["湿度降到了百分之三十，也就是 30％以下。"],
    },
    {
      when: "a line ends in an enumeration comma",
      text: "要带的有水壶、\n雨衣和手电。",
      gives: ["要带的有水壶、雨衣和手电。"],
    },
    { when: "a line ends in an opening bracket", text: "集合地点（\n西门）不变。", gives: ["集合地点（西门）不变。"] },
    {
      when: "an address ends the line",
      text: "表格在 https://example.org/forms/a.pdf\n。",
      gives: ["表格在 https://example.org/forms/a.pdf。"],
    },
    {
      when: "a Latin word ends a long line",
      text: "先在手机上装好 River Level Monitor 程序，再打开 Bluetooth\n开关，等它连上。",
      gives: ["先在手机上装好 River Level Monitor 程序，再打开 Bluetooth 开关，等它连上。"],
    },
    {
      when: "a figure is parted from its unit",
      text: "去年全县接待游客，连同过路的客商在内，一共12800\n人次，比前年多了一成。",
      gives: ["去年全县接待游客，连同过路的客商在内，一共12800人次，比前年多了一成。"],
    },
  ])("where $when", ({ text, gives }) => {
    expect(linesOf(text)).toEqual(gives);
  });
});

describe("a line keeps to itself", () => {
  it.each([
    { when: "both end in a stop", lines: ["把水烧开。", "下面条。"] },
    { when: "steps are numbered in brackets", lines: ["做法", "(1) 洗米", "(2) 加水", "(3) 煮二十分钟"] },
    { when: "items have plus signs", lines: ["要买的", "+ 电池 四节", "+ 胶带 两卷", "+ 手套 三双"] },
    { when: "items have squares", lines: ["分工", "▪ 东岸 老陈", "▪ 西岸 小北", "▪ 码头 花花"] },
    { when: "clauses are lettered", lines: ["承租人不得：", "（a）转租", "（b）改动间隔", "（c）存放危险品"] },
    {
      when: "clauses go by the heavenly stems",
      lines: ["计分办法", "甲、准时到场者得五分", "乙、迟到十分钟以内者得三分", "丙、缺席者不得分"],
    },
    { when: "lessons are numbered", lines: ["第一讲 看云", "第二讲 听风", "第三讲 测雨"] },
    {
      when: "a byline stands between headline and text",
      lines: ["老渡口今天停航", "本报记者 罗小满 通讯员 何江", "从今天零时起，白石滩渡口不再开船。"],
    },
    { when: "a place and a date stand before the text", lines: ["江城日报 2021-06-03", "昨夜的雨下到今天早上才停。"] },
    { when: "labels and values take turns", lines: ["姓名", "何秀兰", "电话", "027-8800 1234", "住址", "东门街12号"] },
    { when: "notes have a heading", lines: ["说明完了。", "注", "1) 见前文。", "2) 见后文。"] },
    { when: "turns of talk are short", lines: ["甲：船来了吗", "乙：还没有", "甲：再等等"] },
  ])("where $when", ({ lines }) => {
    expect(linesOf(lines.join("\n"))).toEqual(lines);
  });
});

describe("an indent", () => {
  it.each([
    {
      when: "stands before all lines and says nothing",
      text: "    渡口的大钟敲了七下，最后一班船还没有来，等船的人三三两两坐在石阶上，有\n    人抽烟，有人打盹。卖茶叶蛋的老婆婆收了摊子，把剩下的两个蛋送给了旁边的孩\n    子。",
      gives: [
        "渡口的大钟敲了七下，最后一班船还没有来，等船的人三三两两坐在石阶上，有人抽烟，有人打盹。卖茶叶蛋的老婆婆收了摊子，把剩下的两个蛋送给了旁边的孩子。",
      ],
    },
    {
      when: "is made of tabs",
      text: "\t雨停以后，水面上漂着许多树枝和草，老船工说上游的堤怕是垮了，叫我们把船\n\t拉到高处去。",
      gives: ["雨停以后，水面上漂着许多树枝和草，老船工说上游的堤怕是垮了，叫我们把船拉到高处去。"],
    },
    {
      when: "is that of first lines",
      text: "　　河水退下去以后，两岸留下厚厚的一层淤泥，踩上去软得像棉花，走不了\n几步鞋就掉了。\n　　第二天太阳出来，泥面上裂开一道一道的口子，孩子们拿着瓦片在里面挖\n泥鳅。",
      gives: [
        "河水退下去以后，两岸留下厚厚的一层淤泥，踩上去软得像棉花，走不了几步鞋就掉了。",
        "第二天太阳出来，泥面上裂开一道一道的口子，孩子们拿着瓦片在里面挖泥鳅。",
      ],
    },
    {
      when: "hangs under the words of an item",
      text: "1. 先把闸门关到一半，等下游的水位稳定以后，再慢慢\n   关到底。\n2. 关好以后上锁。",
      gives: ["1. 先把闸门关到一半，等下游的水位稳定以后，再慢慢关到底。", "2. 关好以后上锁。"],
    },
    {
      when: "follows a numbered heading",
      text: "一、关于老旧小区加装电梯、更换水管和粉刷楼道的几点意见\n　　加装电梯须经本单元全体住户同意。\n　　更换水管由自来水公司负责，住户不交钱。",
      gives: [
        "一、关于老旧小区加装电梯、更换水管和粉刷楼道的几点意见",
        "加装电梯须经本单元全体住户同意。",
        "更换水管由自来水公司负责，住户不交钱。",
      ],
    },
  ])("$when", ({ text, gives }) => {
    expect(linesOf(text)).toEqual(gives);
  });
});

describe("the mark of a note", () => {
  it.each([
    "②",
    "7",
    "23",
    "³",
    "†",
    "【3】",
    "[注 2]",
    "3)",
    "[5]",
    "〔2〕",
    "（4）",
    "＊",
    "⑴",
    "[1-3]",
    "[1][2]",
    "【注】",
    "（译注 2）",
    "¹,³",
  ])("ends a paragraph: %s", (mark) => {
    const lines = [`水是从山上来的。${mark}`, `山在县城的北面。${mark}`, "山上有一座庙。"];
    expect(linesOf(lines.join("\n\n"))).toHaveLength(3);
  });

  it("ends a paragraph behind each kind of quotation mark", () => {
    const lines = ["他說：「水是從山上來的。」①", "他说：“山在北面。”[2]", "庙已经塌了。*"];
    expect(linesOf(lines.join("\n\n"))).toEqual(lines);
  });
});

it("the marks of notes stay in a text whose notes are elsewhere, unless they are named", () => {
  const text = "小城建于明代[1]，毁于大火[2]。";
  expect(repairText(text).text).toBe(text);
  expect(repairText(text, { only: ["footnotes"] }).text).toBe("小城建于明代，毁于大火。");
});
