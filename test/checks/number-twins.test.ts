import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/checks/index.js";
import { numberCheck } from "../../src/checks/number/index.js";
import { documentOf, translatedSegment } from "../documents/plain-document.js";

const isFlagged = (zh: string, en: string): boolean =>
  runChecks(documentOf([translatedSegment(zh, en)]), { preferences: {}, profile: "default" }, [numberCheck]).some(
    ({ severity }) => severity !== "info",
  );

/** A source, a right translation, and one that differs in a value alone. */
const twins: readonly (readonly [zh: string, right: string, wrong: string])[] = [
  ["央行宣布降准0.5个百分点。", "The bank cut the ratio by 0.5 points.", "The bank raised the ratio by 0.5 points."],
  ["价格上调了8%。", "Prices were raised by 8%.", "Prices were cut by 8%."],
  ["员工比去年多了300人。", "There are 300 more employees than last year.", "There are 300 fewer employees."],
  ["湖面低于海平面430米。", "The lake is 430 metres below sea level.", "The lake is 430 metres above sea level."],
  ["带宽提升到10Gbps。", "Bandwidth was raised to 10 Gbps.", "Bandwidth was raised to 10 Mbps."],
  ["电压等级为500千伏。", "The voltage level is 500 kV.", "The voltage level is 500 V."],
  ["气压为1013百帕。", "The pressure was 1,013 hPa.", "The pressure was 1,013 kPa."],
  ["腰围二尺四", "a waist of 80 cm", "a waist of 24 cm"],
  ["一两黄金", "50 grams of gold", "500 grams of gold"],
  ["年利率四厘五。", "an annual interest rate of 4.5 percent", "an annual interest rate of 45 percent"],
  ["降息半厘。", "a rate cut of 0.5 percent", "a rate cut of 5 percent"],
  [
    "1至8月，投资增长3%。",
    "Investment grew 3 percent in the first eight months.",
    "It grew 3 percent in the first nine months.",
  ],
  [
    "1—11月，利润增长1.1%",
    "Profits rose 1.1 percent in January-November.",
    "Profits rose 1.1 percent in January-October.",
  ],
  ["共计2年3个月", "27 months in all", "23 months in all"],
  ["八分之一决赛", "the round of 16", "the quarterfinals"],
  ["他在家里排行老三。", "He is the third child in the family.", "He is the second child in the family."],
  ["她生了三胞胎。", "She gave birth to triplets.", "She gave birth to twins."],
  ["一对双胞胎", "a pair of twins", "a set of triplets"],
  ["正月初七", "the seventh day of the first lunar month", "the sixth day of the first lunar month"],
  ["光绪二十四年", "1898, the 24th year of Guangxu", "1899, the 24th year of Guangxu"],
  ["14 : 30 开会", "The meeting is at 2:30 p.m.", "The meeting is at 2:50 p.m."],
  ["赞成票58张，反对票32张", "58 votes in favour and 32 against", "32 votes in favour and 58 against"],
  ["长征五号运载火箭", "the Long March 5 carrier rocket", "the Long March 7 carrier rocket"],
  ["国际会计准则第二号。", "International Accounting Standard 2.", "International Accounting Standard ."],
  ["荣获二等奖", "won second prize", "won first prize"],
  ["北斗三号系统", "the BDS-3 system", "the BDS-2 system"],
  ["六尺三寸", "2.1 meters", "6.3 meters"],
  ["九块九包邮", "9.9 yuan with free shipping", "99 yuan with free shipping"],
  ["三百呎劏房", "a 300-square-foot subdivided flat", "a 300-square-metre subdivided flat"],
  ["面積18.5 hm²", "an area of 18.5 ha", "an area of 18.5 m²"],
  ["是去年的兩倍半", "two and a half times last year", "twice last year"],
  ["每日两班", "two services a day", "two services a week"],
  ["3～5月", "March to May", "March to June"],
  ["恒指升350點。", "The Hang Seng Index gained 350 points.", "The Hang Seng Index lost 350 points."],
  ["物價上漲二十趴", "Prices rose 20 percent.", "Prices rose 12 percent."],
  ["總經費2億3,400萬元", "a total budget of NT$234 million", "a total budget of NT$23.4 million"],
  ["5萬6,789人", "56,789 people", "567,890 people"],
  ["1兆2,500億元", "NT$1.25 trillion", "NT$125 billion"],
  ["晚間11時許", "around 11 p.m.", "around 11 a.m."],
  ["週日公休", "closed on Sundays", "closed on Saturdays"],
  ["全單八八折", "12% off the whole bill", "88% off the whole bill"],
  ["二二八事件", "the February 28 Incident", "the February 26 Incident"],
  [
    "约前2070年，夏朝建立。",
    "The Xia dynasty was founded about 2070 BCE.",
    "The Xia dynasty was founded about AD 2070.",
  ],
  [
    "人民币对美元中间价上调36个基点。",
    "The central parity rate of the yuan strengthened by 36 basis points.",
    "The central parity rate of the yuan weakened by 36 basis points.",
  ],
  [
    "用电量比去年同期少用3%。",
    "Three percent less power was used than a year earlier.",
    "Three percent more power was used than a year earlier.",
  ],
  ["逆差扩大至80亿美元。", "The deficit widened to 8 billion dollars.", "The deficit narrowed to 8 billion dollars."],
  ["增速放缓1.1个百分点。", "Growth slowed by 1.1 percentage points.", "Growth quickened by 1.1 percentage points."],
  ["净流出资金35亿元。", "There was a net outflow of 3.5 billion yuan.", "There was a net inflow of 3.5 billion yuan."],
  ["全场三折起。", "Discounts of up to 70 percent storewide.", "Discounts of up to 30 percent storewide."],
  ["一吨半化肥", "one and a half tonnes of fertilizer", "half a tonne of fertilizer"],
  ["走了十里山路。", "They walked five kilometers of mountain road.", "They walked ten kilometers of mountain road."],
  ["每斤售价3.5元", "7 yuan a kilogram", "3.5 yuan a kilogram"],
  ["半个月内答复", "reply within half a month", "reply within a month"],
  ["为期半年的培训", "a six-month training course", "a one-year training course"],
  ["下半场比赛", "the second half of the match", "the first half of the match"],
  [
    "十四届全国人大三次会议",
    "the third session of the 14th National People's Congress",
    "the second session of the 14th National People's Congress",
  ],
  ["获得铜牌", "won bronze", "won silver"],
  ["每隔一周", "every other week", "every week"],
  ["差两分六点", "two minutes to six", "two minutes past six"],
  [
    "统一社会信用代码91110000710930544H",
    "Unified social credit code 91110000710930544H",
    "Unified social credit code 91110000710930454H",
  ],
  ["失业率降至5.1%。", "The jobless rate fell to 5.1 percent.", "The jobless rate rose to 5.1 percent."],
  [
    "产量突破新高，比上年多出12万辆。",
    "Output hit a new high, 120,000 vehicles more than the year before.",
    "Output hit a new high, 120,000 vehicles fewer than the year before.",
  ],
  ["用时比原来缩短了40分钟。", "It takes 40 minutes less than before.", "It takes 40 minutes longer than before."],
  ["体重减轻了5公斤。", "He lost 5 kilograms.", "He gained 5 kilograms."],
  ["每亩地一千棵树", "a thousand trees per mu", "a thousand trees per hectare"],
  ["几百人", "several hundred people", "several dozen people"],
  ["半小时车程", "a half-hour drive", "an hour's drive"],
  ["高二学生", "second-year senior high school students", "third-year senior high school students"],
  ["二战", "World War II", "World War I"],
  ["第一季", "the first season", "the second season"],
  ["半决赛", "the semifinals", "the quarterfinals"],
  ["夺得三金一银", "won three golds and a silver", "won two golds and a silver"],
  ["四连冠", "a fourth straight title", "a third straight title"],
  ["八九百人", "eight or nine hundred people", "eight or nine thousand people"],
  ["每天一次", "once a day", "twice a day"],
  ["半个小时", "half an hour", "an hour"],
  ["每半年一次", "every six months", "every three months"],
  ["每二年一次的讲习", "once-every-two-year training", "once-every-three-year training"],
];

/** Right translations in which a numeral of the source counts nothing. */
const silent: readonly (readonly [zh: string, en: string])[] = [
  ["九份的老街很熱鬧。", "The old street in Jiufen is lively."],
  ["他住在八里區。", "He lives in Bali District."],
  ["五股工業區", "Wugu Industrial Park"],
  ["第二天返回。", "They came back the next day."],
  ["每隔三天浇一次水", "water every four days"],
  ["四六分成", "split 40-60"],
  ["三幺五晚会", "the March 15 gala"],
  ["每隔三天浇一次水", "water every three days"],
];

describe("a value", () => {
  it.each(twins)("of %s is told from its twin", (zh, right, wrong) => {
    expect([isFlagged(zh, right), isFlagged(zh, wrong)]).toEqual([false, true]);
  });

  it.each(silent)("is not asked for in %s (%s)", (zh, en) => {
    expect(isFlagged(zh, en)).toBe(false);
  });
});
