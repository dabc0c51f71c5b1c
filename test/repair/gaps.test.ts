import { describe, expect, it } from "vitest";
import { repairText } from "../../src/repair/index.js";

const repaired = (text: string): string => repairText(text, { repeats: "keep" }).text;

describe("a line goes on", () => {
  it.each([
    { when: "the next begins with a pause", text: "请打开设置\n，点击按钮。", gives: "请打开设置，点击按钮。" },
    {
      when: "the next begins with a closing mark",
      text: "请打开设置（见第三章\n），点击按钮。",
      gives: "请打开设置（见第三章），点击按钮。",
    },
    {
      when: "it ends in an opening mark",
      text: "我们走进了“\n百花园”，看见了蝴蝶。",
      gives: "我们走进了“百花园”，看见了蝴蝶。",
    },
    {
      when: "it ends in the middle of an enumeration",
      text: "来的有李明、王强、\n赵丽和陈华。",
      gives: "来的有李明、王强、赵丽和陈华。",
    },
    {
      when: "its paragraph is broken at a margin with an indent on every line",
      text: "　　渡船靠岸的时候天已经黑了，船\n　　上只剩下三个人，一个是卖布的，\n　　另外两个谁也不认识。",
      gives: "渡船靠岸的时候天已经黑了，船上只剩下三个人，一个是卖布的，另外两个谁也不认识。",
    },
  ])("where $when", ({ text, gives }) => {
    expect(repaired(text)).toBe(gives);
  });
});

describe("a line stands", () => {
  it.each([
    { when: "items follow", text: "采购清单\n1. 粉笔二十盒 甲班\n2. 黑板擦十个 乙班\n3. 扫把十五把 丙班" },
    {
      when: "numbered lines count up",
      text: "第1课 认识钟表\n技巧1 先看短针再看长针\n技巧2 长针走一圈是一小时\n第2课 认识日历",
    },
    { when: "it is a label with its value", text: "时间：周六上午\n地点：图书馆一楼\n主持：刘敏老师" },
    {
      when: "it ends in the mark of a note",
      text: "江边的小城建于明代。①\n城里有三条街，街上有两座桥。②\n桥头有一棵老树。",
    },
    {
      when: "it is a date or a byline",
      text: "共享雨伞又涨价了\n江边晚报 李明\n2020-05-06 08:20\n记者昨天走访了三家商场。",
    },
    {
      when: "it is code",
      text: "先运行下面的命令：\n    $ git clone https://example.com/a.git\n    $ make install\n然后重新启动。",
    },
  ])("where $when", ({ text }) => {
    expect(repaired(text).split("\n")).toEqual(text.split("\n").map((line) => line.trim()));
  });
});

describe("the blank at a join", () => {
  const wrapped = (space: string): string =>
    [
      `去年出口额达到${space}300${space}亿美元，比前年多了${space}20${space}亿，其中机电产品占一半以上`,
      `，轻工产品占三成，其余的是农产品和手工艺品。今年前三个季度的出口额第一次超过`,
      `2000${space}亿元，全年有望再创新高。`,
    ].join("\n");

  it("stands where the text sets blanks beside figures", () => {
    expect(repaired(wrapped(" "))).toContain("超过 2000 亿元");
  });

  it("does not stand where the text sets none", () => {
    expect(repaired(wrapped(""))).toContain("超过2000亿元");
  });

  it("does not part a path or a word with a hyphen", () => {
    const text =
      "配置文件的位置写在说明书的附录里，一般来说是 /etc/\napt/sources.list 这个文件，改动之前请先做一个备份。";
    expect(repaired(text)).toContain("/etc/apt/sources.list");
  });
});
