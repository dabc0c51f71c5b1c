import { describe, expect, it } from "vitest";
import { numberCheck } from "../../src/checks/number/index.js";
import { languageOf } from "../../src/languages/index.js";
import { translatedSegment } from "../documents/plain-document.js";

const gravelyWrong = (from: string, zh: string, en: string): string[] => {
  const context = { source: languageOf(from), target: languageOf("en"), preferences: {} };
  const infos: ReadonlySet<string> = new Set(["number/rounded", "number/approximate", "number/format"]);
  return Array.from(numberCheck.run(translatedSegment(zh, en), context), ({ rule }) => rule).filter(
    (rule) => !infos.has(rule),
  );
};

describe("numbers as Taiwan writes them", () => {
  it.each([
    { zh: "預算為3億4,500萬元。", right: "The budget is NT$345 million.", wrong: "The budget is NT$34.5 million." },
    { zh: "支持率掉了三趴。", right: "Support fell by three percentage points.", wrong: "Support fell by 30 points." },
    { zh: "前11月出口", right: "exports in the first 11 months", wrong: "exports in November" },
    { zh: "買了五台斤茶葉。", right: "3 kilograms of tea", wrong: "2.5 kilograms of tea" },
    { zh: "辦公室設在五股。", right: "The office is in Wugu.", wrong: "Nine offices are in Wugu." },
    { zh: "果園約三甲。", right: "The orchard is about 2.91 hectares.", wrong: "The orchard is about 3 hectares." },
    { zh: "國一學生", right: "seventh-graders", wrong: "eighth-graders" },
    { zh: "交易量縮兩成", right: "Trading shrank 20 percent.", wrong: "Trading grew 20 percent." },
    { zh: "農地三分", right: "about 0.29 hectares of farmland", wrong: "about 0.6 hectares of farmland" },
    { zh: "門高兩公尺二", right: "The door is 2.2 meters high.", wrong: "The door is 2.02 meters high." },
    { zh: "業績成長兩成。", right: "Sales grew 20 percent.", wrong: "Sales fell 20 percent." },
    { zh: "三斤四兩", right: "3.25 catties", wrong: "3.4 catties" },
    { zh: "房子有三十坪。", right: "about 99 square meters", wrong: "about 30 square meters" },
    { zh: "營收年減7.8%。", right: "Revenue fell 7.8%.", wrong: "Revenue rose 7.8%." },
    { zh: "會員享88折優惠。", right: "12% off for members", wrong: "88% off for members" },
    { zh: "二二八事件", right: "the 228 Incident", wrong: "the 218 Incident" },
    { zh: "雙十節", right: "Double Tenth Day (October 10)", wrong: "Double Tenth Day (October 11)" },
    { zh: "挺進四強", right: "made it to the semifinals", wrong: "made it to the final eight" },
    { zh: "漲了五趴", right: "rose 5 percent", wrong: "rose 50 percent" },
    { zh: "成長近兩倍", right: "nearly tripled", wrong: "nearly quadrupled" },
    { zh: "113年3月", right: "March 2024", wrong: "March 2013" },
    { zh: "108至110年", right: "from 2019 to 2021", wrong: "from 2008 to 2010" },
    { zh: "112/5/20", right: "May 20, 2023", wrong: "May 20, 2012" },
    { zh: "西元前11世紀", right: "the 11th century BCE", wrong: "the 11th century CE" },
    { zh: "北緯23.5度", right: "latitude 23.5 degrees north", wrong: "latitude 23.5 degrees south" },
    {
      zh: "成人200元，兒童100元",
      right: "NT$200 for adults and NT$100 for children",
      wrong: "NT$100 for adults and NT$200 for children",
    },
    { zh: "他買了三雙襪子。", right: "three pairs of socks", wrong: "three socks" },
    { zh: "農地三甲", right: "2.91 hectares of farmland", wrong: "3 hectares of farmland" },
    { zh: "五分地", right: "about 0.485 hectares", wrong: "about 0.05 hectares" },
    { zh: "米價每公斤60元。", right: "Rice costs NT$60 a kilogram.", wrong: "Rice costs NT$60 a catty." },
    { zh: "升息一碼", right: "a rate rise of 25 basis points", wrong: "a rate rise of 50 basis points" },
    { zh: "晚間7點半", right: "7:30 in the evening", wrong: "7:30 in the morning" },
    { zh: "奪得銀牌", right: "won silver", wrong: "won gold" },
    { zh: "西元前二世紀的竹簡", right: "bamboo slips of the second century BC", wrong: "slips of the second century" },
    { zh: "好幾千人", right: "several thousand people", wrong: "several hundred people" },
  ])("$zh is $right, not $wrong", ({ zh, right, wrong }) => {
    expect(gravelyWrong("zh-TW", zh, right)).toEqual([]);
    expect(gravelyWrong("zh-TW", zh, wrong)).not.toEqual([]);
  });
});

describe("numbers as Hong Kong writes them", () => {
  it.each([
    {
      zh: "朝早九點半開門。",
      right: "It opens at half past nine in the morning.",
      wrong: "It opens at half past nine in the evening.",
    },
    { zh: "晚上十點九收工", right: "finished at 10:45 p.m.", wrong: "finished at 10:09 p.m." },
    { zh: "禮拜六日照常", right: "as usual on Saturdays and Sundays", wrong: "as usual on Fridays and Sundays" },
    { zh: "多咗三倍", right: "four times as many", wrong: "three times as many" },
    { zh: "朝早八點搭三", right: "8:15 a.m.", wrong: "8:03 a.m." },
    {
      zh: "小童30元，長者20元。",
      right: "HK$30 for children and HK$20 for seniors",
      wrong: "HK$20 for children and HK$30 for seniors",
    },
    { zh: "下晝四點正", right: "at 4 p.m. sharp", wrong: "at 4 a.m. sharp" },
    {
      zh: "首八個月零售額",
      right: "retail sales in the first eight months",
      wrong: "retail sales in the first nine months",
    },
    { zh: "買咗兩斤橙。", right: "1.2 kilograms of oranges", wrong: "2 kilograms of oranges" },
    { zh: "單位面積六百呎。", right: "The flat is 600 square feet.", wrong: "The flat is 600 square metres." },
    {
      zh: "恒指升312點。",
      right: "The Hang Seng Index rose 312 points.",
      wrong: "The Hang Seng Index fell 312 points.",
    },
    { zh: "加息四分一厘", right: "a rate rise of 0.25 percent", wrong: "a rate rise of 0.5 percent" },
    { zh: "樓面五百呎", right: "a floor area of 500 square feet", wrong: "a floor area of 500 square metres" },
    { zh: "股價急挫8%。", right: "The shares plunged 8 percent.", wrong: "The shares surged 8 percent." },
    { zh: "八五折發售", right: "on sale at 15% off", wrong: "on sale at 85% off" },
    { zh: "佢高五呎十吋。", right: "He is 5 feet 10 inches tall.", wrong: "He is 5 feet 11 inches tall." },
    { zh: "升幅達兩成半", right: "a rise of 25 per cent", wrong: "a rise of 20 per cent" },
    { zh: "三蚊半", right: "HK$3.50", wrong: "HK$3.05" },
    { zh: "逢星期一休息", right: "closed on Mondays", wrong: "closed on Sundays" },
    { zh: "男性佔46%，女性佔54%。", right: "Men make up 46% and women 54%.", wrong: "Men make up 54% and women 46%." },
  ])("$zh is $right, not $wrong", ({ zh, right, wrong }) => {
    expect(gravelyWrong("zh-HK", zh, right)).toEqual([]);
    expect(gravelyWrong("zh-HK", zh, wrong)).not.toEqual([]);
  });
});

describe("numbers as the mainland writes them", () => {
  it.each([
    { zh: "3分26秒8", right: "3:26.8", wrong: "3:28.6" },
    { zh: "高一丈二尺", right: "four meters high", wrong: "twelve meters high" },
    { zh: "对折销售", right: "sold at half price", wrong: "sold at a quarter of the price" },
    { zh: "约占两到三成。", right: "about 20 to 30 percent", wrong: "about 20 to 40 percent" },
    { zh: "比例尺为一比五万", right: "a scale of 1:50,000", wrong: "a scale of 1:5,000" },
    { zh: "以三比一取胜", right: "won three to one", wrong: "won three to two" },
    { zh: "他买了两打鸡蛋。", right: "He bought two dozen eggs.", wrong: "He bought two eggs." },
    { zh: "一年半", right: "18 months", wrong: "two years" },
    { zh: "净流出50亿元", right: "a net outflow of 5 billion yuan", wrong: "a net inflow of 5 billion yuan" },
    { zh: "血糖6.1mmol/L", right: "blood glucose of 6.1 mmol/L", wrong: "blood glucose of 6.1 mg/L" },
    { zh: "血压120毫米汞柱", right: "120 mmHg", wrong: "120 cmHg" },
    {
      zh: "死亡5人，受伤12人",
      right: "5 people were killed and 12 injured",
      wrong: "12 people were killed and 5 injured",
    },
    { zh: "三一五晚会", right: "the March 15 gala", wrong: "the March 16 gala" },
    { zh: "详见附表一。", right: "See Appendix 1.", wrong: "See Appendix 3." },
    { zh: "亩均投入2000元", right: "an input of 30,000 yuan per hectare", wrong: "an input of 2,000 yuan per hectare" },
  ])("$zh is $right, not $wrong", ({ zh, right, wrong }) => {
    expect(gravelyWrong("zh-CN", zh, right)).toEqual([]);
    expect(gravelyWrong("zh-CN", zh, wrong)).not.toEqual([]);
  });

  it.each([
    { zh: "疗程四周。", en: "The course lasts four weeks." },
    { zh: "广场四周种着树。", en: "Trees stand all around the square." },
    { zh: "不管三七二十一", en: "regardless of everything" },
    { zh: "0糖饮料", en: "a sugar-free drink" },
    { zh: "2019年春夏系列", en: "the SS19 collection" },
    { zh: "含2.6至3.2万个碱基", en: "26 to 32 kilobases" },
    { zh: "头号公敌", en: "public enemy number 1" },
  ])("$zh may be $en", ({ zh, en }) => {
    expect(gravelyWrong("zh-CN", zh, en)).toEqual([]);
  });
});
