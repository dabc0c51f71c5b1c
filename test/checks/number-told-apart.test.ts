import { describe, expect, it } from "vitest";
import { numberCheck } from "../../src/checks/number/index.js";
import { translatedSegment, zhToEn } from "../documents/plain-document.js";

const rulesOf = (source: string, target: string): string[] =>
  Array.from(numberCheck.run(translatedSegment(source, target), { ...zhToEn, preferences: {} }), ({ rule }) => rule);

describe("what a number check tells apart", () => {
  it.each([
    ["山上的九华寺有两座塔。", "Two pagodas stand at Jiuhua Temple.", "Nine pagodas stand at Jiuhua Temple."],
    ["会上七嘴八舌，吵了两个小时。", "They argued for two hours.", "They argued for eight hours."],
    ["他跑了2小时19分48秒。", "He ran for 2:19:48.", "He ran for 2:48:19."],
    ["他跑了2小时19分48秒。", "He ran for 2 hours, 19 minutes and 48 seconds.", "He ran for 2 hours and 19 seconds."],
    ["末班车每隔半小时一趟。", "The last buses leave every 30 minutes.", "The last buses leave every 20 minutes."],
    ["班车30分钟一趟。", "Buses leave every 30 minutes.", "Buses leave every 13 minutes."],
    [
      "年满八周岁的儿童免票。",
      "Children who are eight years old enter free.",
      "Children who are ten years old enter free.",
    ],
    ["前两个月出口下降。", "Exports fell in January and February.", "Exports fell in January and March."],
    [
      "二季度出口回升。",
      "Exports recovered in the three months to June.",
      "Exports recovered in the three months to May.",
    ],
    ["古城建于公元25至220年间。", "The city dates from AD 25–220.", "The city dates from 25–220 BC."],
    [
      "该站位于南纬62度13分。",
      "The station lies at 62 degrees 13 minutes south.",
      "It lies at 62 degrees 13 minutes north.",
    ],
    [
      "跌幅扩大0.2个百分点。",
      "The decline was 0.2 percentage points steeper.",
      "The decline was 0.3 percentage points steeper.",
    ],
    [
      "第二产业增5.9%，第三产业增5.1%。",
      "Secondary industry grew 5.9%, tertiary 5.1%.",
      "Secondary industry grew 5.1%, tertiary 5.9%.",
    ],
    ["乙巳年正月初三开市。", "Trading began on January 31, 2025.", "Trading began on January 13, 2025."],
    [
      "增速比上年低0.3个百分点。",
      "Growth was 0.3 points slower than the year before.",
      "Growth was 0.3 percentage points faster.",
    ],
    ["下调0.5个百分点。", "A 50-basis-point cut was made.", "A 500-basis-point cut was made."],
    ["尾货三八折。", "The remainder is 62 percent off.", "The remainder is 38 percent off."],
    ["早鸟票七五折。", "Early birds save 25 percent.", "Early birds save 75 percent."],
    ["三年内租金翻了一倍。", "Rents have doubled in three years.", "Rents have tripled in three years."],
    ["每8小时服一次。", "To be taken every eight hours.", "To be taken eight times a day."],
    ["利率为四厘一二五。", "The rate is 4.125 percent.", "The rate is 4.25 percent."],
    ["下午3时15分20秒发射。", "Liftoff was at 3:15:20 p.m.", "Liftoff was at 3:15:02 p.m."],
    ["头号种子首轮出局。", "The top seed went out in the first round.", "The top seed went out in the second round."],
    ["气温回升到二十七、八度。", "It will be 27 or 28 degrees.", "It will be 26 or 28 degrees."],
    ["上涨家数412家，下跌528家。", "Gainers numbered 412, decliners 528.", "Gainers numbered 528, decliners 412."],
    [
      "早上服10毫克，睡前服20毫克。",
      "Take 10 mg in the morning, 20 mg at bedtime.",
      "Take 20 mg in the morning, 10 mg at bedtime.",
    ],
    ["理事会每半年开一次例会。", "The council meets twice a year.", "The council meets twice a month."],
    ["每天服三次。", "To be taken three times a day.", "To be taken four times a day."],
    ["国乒包揽冠亚军。", "China took gold and silver.", "China took gold and bronze."],
    ["五四运动由此开始。", "So began the May Fourth Movement.", "So began the May Third Movement."],
    [
      "每亩用水由400立方米降至260立方米。",
      "Use fell from 400 to 260 cubic metres a mu.",
      "Use fell from 400 to 260 cubic metres per hectare.",
    ],
    ["四周曾有三道护城河。", "Three moats once lay around it.", "Four moats once lay around it."],
    [
      "治疗组43例，对照组38例。",
      "The treatment group had 43, the control group 38.",
      "The treatment group had 38, the control group 43.",
    ],
    ["路程约一个半钟头。", "The drive takes about 90 minutes.", "The drive takes about 60 minutes."],
    ["截至三季度末为1.5%。", "It was 1.5 percent at the end of September.", "It was 1.5 percent at the end of August."],
    ["他生于民国前三年。", "He was born in 1909.", "He was born in 1914."],
    ["负载达4100万瓩。", "The load reached 41 million kilowatts.", "The load reached 41 million kilowatt-hours."],
    ["起拍价打八折。", "The starting price was cut by a fifth.", "The starting price was cut by four fifths."],
    ["由百分之四十升到四十五。", "It climbed from 40 to 45 per cent.", "It climbed from 40 to 54 per cent."],
    ["洞幺洞幺，我是洞拐。", "Zero-one, zero-one, this is zero-seven.", "Zero-one, zero-one, this is zero-nine."],
  ])("%s", (source, right, wrong) => {
    expect(rulesOf(source, right)).toEqual([]);
    expect(rulesOf(source, wrong)).not.toEqual([]);
  });
});
