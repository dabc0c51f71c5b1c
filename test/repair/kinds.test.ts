import { describe, expect, it } from "vitest";
import { repairText } from "../../src/repair/index.js";

const formsOf = (text: string): string[] => repairText(text, { repeats: "keep" }).lines.map(({ form }) => form);

describe("what a line is", () => {
  it.each([
    {
      text: "# 安装\n\n```\nnpm install\n```\n\n安装以后就可以用了。",
      forms: ["heading", "code", "code", "code", "prose"],
    },
    { text: "时间：周六上午\n1. 先关掉阀门。\n2. 再拆下滤芯。", forms: ["label", "item", "item"] },
    { text: "品名    规格    单价\n河沙    中粗    120\n水泥    425     460", forms: ["cell", "cell", "cell"] },
    {
      text: "1\n00:00:01,000 --> 00:00:02,000\n大家好\n\n2\n00:00:03,000 --> 00:00:04,000\n再见",
      forms: Array.from({ length: 6 }, () => "cue"),
    },
    {
      text: "白石河边柳树青，\n渡船摇过水中星。\n谁家笛子吹新曲，\n吹到天明月未停。",
      forms: Array.from({ length: 4 }, () => "verse"),
    },
    {
      text: "小馆菜单\n米饭 两元\n手擀面 十五元\n葱油饼 十元\n酒酿圆子 八元",
      forms: ["heading", "line", "line", "line", "line"],
    },
    { text: "第一章 水从哪里来 .......... 5\n----------\n雨落在山上，流进河里。", forms: ["line", "rule", "prose"] },
  ])("is $forms in $text", ({ text, forms }) => {
    expect(formsOf(text)).toEqual(forms);
  });
});

const kindsOf = (text: string): string[] => repairText(text, { repeats: "keep" }).lines.map(({ kind }) => kind);

describe("what a translator is told of a paragraph", () => {
  it.each([
    {
      when: "a number heads prose",
      text: "一、集合\n请各位同学于周六早上八点在校门口集合，带好水壶和雨衣。\n二、回程\n下午五点在原地上车，清点人数以后再开，路上不停。",
      kinds: ["heading", "paragraph", "heading", "paragraph"],
    },
    {
      when: "numbers go on",
      text: "分组名单\n1. 甲班\n2. 乙班\n3. 丙班\n4. 丁班",
      kinds: ["heading", "item", "item", "item", "item"],
    },
    { when: "a bullet marks a short line", text: "要带的东西：\n- 水壶\n- 雨衣", kinds: ["label", "item", "item"] },
    {
      when: "items end with marks as verses do",
      text: "1. 先点名。\n2. 再上车。\n3. 到了江边不乱跑。\n4. 不下水。\n5. 不摘花。\n6. 按时回来，在原处上车。",
      kinds: ["item", "item", "item", "item", "item", "item"],
    },
    { when: "a label holds a value", text: "时间：周六上午", kinds: ["label"] },
    {
      when: "words before a colon lead to speech",
      text: "从西宁来的游客问他：“一个人守站，冷清吗？”小王笑了。",
      kinds: ["paragraph"],
    },
  ])("is $kinds where $when", ({ text, kinds }) => {
    expect(kindsOf(text)).toEqual(kinds);
  });
});
