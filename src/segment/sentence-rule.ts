/** A rule of the sentence splitter as people read it. `‖` in an example is where sentences part. */
export interface SentenceRule {
  readonly id: string;
  readonly examples: readonly string[];
}

/** What the splitter does, case by case; the tests run every example. */
export const sentenceRules = [
  { id: "stop", examples: ["天亮了。‖雨停了！‖谁来了？‖是我。", "不！！！‖别走！！"] },
  { id: "closers", examples: ["“孩子才出生。”‖她点头。", "（全文完。）‖下一篇。", "他还在 。 ”‖傅昆宝说 。"] },
  {
    id: "quotation-goes-on",
    examples: ["“明天再说吧！”，他走了。", "“冲啊！”的喊声响彻山谷。", "“为什么？”、“凭什么？”是他最爱问的。"],
  },
  { id: "title", examples: ["我们去看《摔跤吧！爸爸》好吗？‖好！"] },
  { id: "aside", examples: ["他是老城（原名：旧镇。后改今名）的人。‖他爱喝茶。"] },
  { id: "ellipsis", examples: ["苹果、香蕉……应有尽有。", "“再见了……”‖她转身离去。", "我……不知道。"] },
  { id: "number", examples: ["增长3.5%，达到206.31亿元。‖去年为2.8%。", "约为３．１４。‖记住它。"] },
  {
    id: "half-width",
    examples: [
      "你好!‖你是谁?‖我是小王.‖再见。",
      "他在Apple Inc. 工作。",
      "Yahoo!公司裁员。",
      "译者约翰.史密斯来了。‖他带着书。",
      "船到了.‖岸上没有人。",
      "译者约翰.史密斯到了!",
      "信是约翰.史密斯写的.‖邮戳是上海.",
      "风停了.‖潮水退去.‖岸上没有人",
    ],
  },
  {
    id: "english",
    examples: [
      "This is a test. ‖这是测试。‖Dr. Smith来了。",
      "她写道：“We came. We saw.”‖信很短。",
      "见www.example.com.cn。‖谢谢！",
    ],
  },
  {
    id: "note-mark",
    examples: [
      "小城建于明代。①",
      "小城建于明代。[1]‖毁于大火。",
      "他答应了。¹‖后来走了。",
      "“走吧。”【注1】‖天亮了。",
      "渡口废于清初。①‖石桥犹在。②",
      "渡口废于清初。[2-4]‖石桥犹在。",
      "渡口废于清初。〔一〕‖石桥犹在。[注释二]",
      "渡口废于清初。[a]、[b]‖石桥犹在。 [^note]‖今年重修。",
      "渡口废于清初。①‖石桥犹在。",
      "事情有三。‖①修桥。‖②铺路。",
    ],
  },
  {
    id: "hall-remark",
    examples: [
      "我代表全村谢谢大家。（热烈鼓掌）‖下面请镇长讲话。",
      "他说起了往事。（众笑）[3]‖夜深了。",
      "船开了。‖（一）号舱没有人。",
    ],
  },
  { id: "list", examples: ["工作有三：一、抓稳定；二、抓发展。", "条件：（一）有船舶；‖（二）有客源。"] },
] as const satisfies readonly SentenceRule[];
/** The id of a rule of the splitter. */
export type SentenceRuleId = (typeof sentenceRules)[number]["id"];
