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

describe("a query", () => {
  const rulesOf = (text: string): string[] => repairText(text).findings.map(({ rule }) => rule);

  it.each([
    { rule: "source/lost-character", text: "他压低了声音说：“此事千万不可□漏消息。”众人都点了点头。" },
    { rule: "source/lost-character", text: "请看下图\ufffc所示的位置。" },
    { rule: "source/brackets", text: "去年全市加快推进两业 〈设计、制造) 分离。今年继续推进。" },
    { rule: "source/brackets", text: "他读过〈桃花源记，也读过别的。" },
    {
      rule: "source/cut-figure",
      text: "今年春天开学以前，全市新建成的学校一共有12\n34所，比去年多了两成，其中一半在农村和山区，\n最远的一所离城里三百公里，校车要走一整天才\n能到，老师们都住在学校里。",
    },
  ])("asks $rule about $text", ({ rule, text }) => {
    expect(rulesOf(text)).toEqual([rule]);
  });

  it.each([
    { what: "boxes to tick", text: "性别：男□女□\n□已婚 □未婚" },
    { what: "the marks of items", text: "1) 先关阀门。\n2) 再拆滤芯。" },
    { what: "dots in code", text: "```\n\\begin{document}\n...\n\\end{document}\n```" },
    { what: "brackets of one kind in two widths", text: "本表（含附件)已经收到。" },
  ])("is not asked about $what", ({ text }) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it("is asked once for one character that comes again", () => {
    const text =
      "这是怎麽一回事？他不明白。\n那麽，我们明天再来看看吧，天已经黑了，路也不好走。\n你在说什麽？我一句也听不懂，请你再说一遍给我听。\n路边的灯都亮了，卖菜的人收了摊子，挑着空担子往回走，谁也没有再提起白天的事情。";
    expect(rulesOf(text)).toEqual(["source/mixed-script"]);
  });

  it("takes one sentence under several items for no copy", () => {
    const rule =
      "申请人应当在收到通知之日起三十日内向登记机关提交书面材料，逾期不提交的，视为放弃申请，登记机关不再另行通知，由此产生的后果由申请人自行承担。";
    const text = ["第一条 名称", rule, "第二条 地址", rule, "第三条 资金", rule].join("\n");
    expect(rulesOf(text)).toEqual([]);
  });
});
