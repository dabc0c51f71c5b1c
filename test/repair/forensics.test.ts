import { describe, expect, it } from "vitest";
import { lineOf } from "../../src/model/place.js";
import { repairText } from "../../src/repair/index.js";

const found = (text: string): { rule: string; line: number | string | undefined; values: object }[] =>
  repairText(text).findings.map(({ rule, place, values }) => ({ rule, line: lineOf(place), values }));
const rules = (text: string): string[] => found(text).map(({ rule }) => rule);

const BLOCK = `春天来了，小城的河水涨了，渡船又从对岸摇过来，船上坐着赶集的人和他们的孩子。
今年的茶卖到了每斤48元，比去年好得多，老人说这是十年来最好的一季，大家都很高兴。
夜里放了电影，银幕挂在祠堂门前的两棵树上，风一吹，画面里的人就跟着晃动起来。
`;
const BETWEEN = "后来的事谁也没有料到，雨一连下了二十天，山上的路断了三处，邮差也有半个月没有来。\n";

describe("forensics", () => {
  it("asks about figures that a copy has otherwise", () => {
    const text = BLOCK + BETWEEN + BLOCK.replace("48元", "84元");
    expect(found(text)).toContainEqual(
      expect.objectContaining({
        rule: "source/figures",
        line: 6,
        values: expect.objectContaining({ found: "84", expected: "48" }),
      }),
    );
    expect(rules(BLOCK + BETWEEN + BLOCK)).not.toContain("source/figures");
  });

  it("asks about Traditional characters in a Simplified text, and not in a Traditional one", () => {
    expect(found(`${BLOCK}他們走了。`)).toContainEqual({
      rule: "source/mixed-script",
      line: 4,
      values: { characters: "們" },
    });
    expect(rules("春天來了，小城的河水漲了，渡船又從對岸搖過來。")).not.toContain("source/mixed-script");
    expect(rules("他写了一本著名的书，藉以纪念乾隆年间的事。")).not.toContain("source/mixed-script");
  });

  it.each(["他说锟斤拷。", "来自å›½å®¶的消息。", "见附件\ue123。"])("asks about garbled text in %s", (text) => {
    expect(rules(text)).toContain("source/mojibake");
  });

  it("takes good text for what it is", () => {
    expect(rules("Café Müller 在巴黎开业，价格是 5 €。")).not.toContain("source/mojibake");
  });

  it("asks about a name that is spelled two ways", () => {
    const text = "哈利法·哈夫塔尔来了。哈利法·哈夫塔尔走了。\n人们说卡利法·哈夫塔尔还会来。";
    expect(rules(text)).toContain("source/spelled-two-ways");
  });
});
