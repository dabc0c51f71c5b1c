import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { compareSentences, type NameRenderings, repairTarget, type Sentence } from "../../src/memory/index.js";

const { read } = languageOf("zh-CN").quantities;
const renderings: Readonly<Record<string, string>> = { 西宁市: "Xining", 安多县: "Amdo County" };
const names: NameRenderings = {
  approved: (id) => renderings[id],
  find: (target, id) => {
    const name = renderings[id] ?? "";
    return Array.from(target.matchAll(new RegExp(name, "gu")), ({ index }) => ({
      start: index,
      end: index + name.length,
    }));
  },
};
const sentence = (text: string): Sentence => ({
  text,
  quantities: read(text),
  names: Object.keys(renderings).flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ span: { start, end: start + name.length }, id: name }];
  }),
});

function repair(now: string, was: string, target: string) {
  const [one, other] = [sentence(now), sentence(was)];
  const comparison = compareSentences(one, other, "zh-CN");
  return repairTarget({ now: one, was: other, target, comparison, trgLang: "en", names });
}

describe("repairTarget", () => {
  it.each([
    {
      form: "a date whose month and day have two figures each",
      now: "发布日期：2024-03-08",
      was: "发布日期：2023-11-16",
      target: "Release date: 2023-11-16",
      gives: "Release date: 2024-03-08",
    },
    {
      form: "a day with the ending of an ordinal",
      now: "展览将于4月2日开幕。",
      was: "展览将于10月21日开幕。",
      target: "The exhibition will open on the 21st of October.",
      gives: "The exhibition will open on the 2nd of April.",
    },
    {
      form: "a scale word",
      now: "投入资金12.8亿元。",
      was: "投入资金3.6亿元。",
      target: "It invested 360 million yuan.",
      gives: "It invested 1.28 billion yuan.",
    },
    {
      form: "a currency sign",
      now: "合同价值7.6亿美元。",
      was: "合同价值2100万美元。",
      target: "The contract is worth US$21 million.",
      gives: "The contract is worth US$760 million.",
    },
    {
      form: "halves in words",
      now: "手术做了四个半小时。",
      was: "手术做了两个半小时。",
      target: "The operation took two and a half hours.",
      gives: "The operation took four and a half hours.",
    },
    {
      form: "a decimal in the place of a word",
      now: "这部电影获得4.5星评价。",
      was: "这部电影获得4星评价。",
      target: "The film was rated four stars.",
      gives: "The film was rated 4.5 stars.",
    },
    {
      form: "millions in words",
      now: "该市人口为120万。",
      was: "该市人口为100万。",
      target: "The city has a population of a million.",
      gives: "The city has a population of 1.2 million.",
    },
    {
      form: "a measure whose letter is a scale elsewhere",
      now: "大坝高71.6米。",
      was: "大坝高53.2米。",
      target: "The dam is 53.2 m high.",
      gives: "The dam is 71.6 m high.",
    },
    {
      form: "a decade with its century",
      now: "70年代末，这条铁路开始修建。",
      was: "50年代末，这条铁路开始修建。",
      target: "Work on the railway began in the late 1950s.",
      gives: "Work on the railway began in the late 1970s.",
    },
    {
      form: "a range that begins with one",
      now: "每组3—4人。",
      was: "每组1—2人。",
      target: "Each group has 1–2 people.",
      gives: "Each group has 3–4 people.",
    },
    {
      form: "a range that shares a number with the earlier one",
      now: "每组2—3人。",
      was: "每组1—2人。",
      target: "Each group has 1–2 people.",
      gives: "Each group has 2–3 people.",
    },
    {
      form: "a score that shares a number with the earlier one",
      now: "主队以2-1获胜。",
      was: "主队以3-2获胜。",
      target: "The home side won 3-2.",
      gives: "The home side won 2-1.",
    },
    {
      form: "years that follow each other",
      now: "2019年至2020年，产量稳定。",
      was: "2018年至2019年，产量稳定。",
      target: "From 2018 to 2019 output was steady.",
      gives: "From 2019 to 2020 output was steady.",
    },
    {
      form: "short scale",
      now: "预算为2.35亿美元。",
      was: "预算为9500万美元。",
      target: "The budget is $95m.",
      gives: "The budget is $235m.",
    },
    {
      form: "figures with commas",
      now: "惠及31万人。",
      was: "惠及8500人。",
      target: "It benefits 8,500 people.",
      gives: "It benefits 310,000 people.",
    },
    {
      form: "a percentage",
      now: "增长4.6%。",
      was: "增长15%。",
      target: "It posted a 15% rise.",
      gives: "It posted a 4.6% rise.",
    },
    {
      form: "an ordinal in words",
      now: "第九批干部到岗。",
      was: "第十批干部到岗。",
      target: "The tenth group has arrived.",
      gives: "The ninth group has arrived.",
    },
    {
      form: "an ordinal in figures",
      now: "排名第23位。",
      was: "排名第31位。",
      target: "It ranks 31st.",
      gives: "It ranks 23rd.",
    },
    {
      form: "an article",
      now: "第二十一条　争议",
      was: "第十八条　争议",
      target: "Article 18 Disputes",
      gives: "Article 21 Disputes",
    },
    {
      form: "a day before its month",
      now: "定于3月8日举行。",
      was: "定于12月21日举行。",
      target: "It is due on 21 December.",
      gives: "It is due on 8 March.",
    },
    {
      form: "a word that begins a sentence",
      now: "九个乡镇通了气。",
      was: "六个乡镇通了气。",
      target: "Six townships have gas.",
      gives: "Nine townships have gas.",
    },
    {
      form: "figures that become a word",
      now: "涉及5个县。",
      was: "涉及12个县。",
      target: "It covers 12 counties.",
      gives: "It covers five counties.",
    },
    {
      form: "a period",
      now: "前8个月出口增长。",
      was: "前11个月出口增长。",
      target: "Exports grew in the first 11 months.",
      gives: "Exports grew in the first eight months.",
    },
    {
      form: "a quarter",
      now: "第一季度有路演。",
      was: "第四季度有路演。",
      target: "There are roadshows in the fourth quarter.",
      gives: "There are roadshows in the first quarter.",
    },
    {
      form: "a fraction",
      now: "约三分之二的企业复工。",
      was: "约四分之三的企业复工。",
      target: "About three quarters of them are back.",
      gives: "About two thirds of them are back.",
    },
    {
      form: "the time of day",
      now: "8时15分发车。",
      was: "9时40分发车。",
      target: "It leaves at 9:40.",
      gives: "It leaves at 8:15.",
    },
    {
      form: "the indefinite article",
      now: "这是一次18天的旅行。",
      was: "这是一次7天的旅行。",
      target: "It is a 7-day trip.",
      gives: "It is an 18-day trip.",
    },
    {
      form: "a number that is a sign",
      now: "房间号为1208。",
      was: "房间号为516。",
      target: "The room number is 516.",
      gives: "The room number is 1208.",
    },
    {
      form: "a name",
      now: "会议在安多县召开。",
      was: "会议在西宁市召开。",
      target: "The meeting was held in Xining.",
      gives: "The meeting was held in Amdo County.",
    },
  ])("writes $form in the form in which it stands", ({ now, was, target, gives }) => {
    expect(repair(now, was, target)?.target).toBe(gives);
  });

  it("gives edits by the offsets of the earlier translation", () => {
    expect(repair("新增员工350人。", "新增员工120人。", "It added 120 employees.")?.edits).toEqual([
      { start: 9, end: 12, was: "120", now: "350" },
    ]);
  });

  it.each([
    {
      why: "the unit is another",
      now: "水管全长90米。",
      was: "水管全长80公里。",
      target: "The pipe is 80 kilometres long.",
    },
    { why: "the currency is another", now: "价格为30美元。", was: "价格为25元。", target: "The price is 25 yuan." },
    {
      why: "the limit is another",
      now: "近400名志愿者参加。",
      was: "300多名志愿者参加。",
      target: "More than 300 volunteers took part.",
    },
    {
      why: "a point is no percent",
      now: "下降3%。",
      was: "下降2个百分点。",
      target: "It fell by 2 percentage points.",
    },
    {
      why: "an ordinal is no count",
      now: "第3名获奖者领奖。",
      was: "3名获奖者领奖。",
      target: "Three winners received prizes.",
    },
    {
      why: "the noun would need another number",
      now: "学校有1间实验室。",
      was: "学校有4间实验室。",
      target: "The school has 4 laboratories.",
    },
    {
      why: "the old value stands twice",
      now: "A组5人，B组3人。",
      was: "A组3人，B组3人。",
      target: "Group A has 3 members and Group B has 3 members.",
    },
    {
      why: "the target does not have the value",
      now: "共有35人。",
      was: "共有20人。",
      target: "A score of people came.",
    },
    {
      why: "the target has the old value in another unit too",
      now: "建筑面积8,000平方米。",
      was: "建筑面积11,000平方米。",
      target: "The building has an area of 11,000 sq m (118,400 sq ft).",
    },
    {
      why: "the target has the old amount in another currency too",
      now: "售价约合人民币700元。",
      was: "售价约合人民币350元。",
      target: "It sells for about US$50 (350 yuan).",
    },
    {
      why: "by a half is to a half, of no other share",
      now: "缩小到三分之一。",
      was: "缩小到二分之一。",
      target: "It shrank by half.",
    },
    { why: "figures begin with a zero", now: "代码为0755。", was: "代码为0571。", target: "The code is 0571." },
  ])("repairs nothing where $why", ({ now, was, target }) => {
    expect(repair(now, was, target)).toBeUndefined();
  });
});
