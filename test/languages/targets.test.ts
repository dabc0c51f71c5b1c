import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/model/concept.js";
import { check } from "../../src/pipeline/check/check.js";

const terms = (text: string) => [{ text, status: "preferred" as const }];
const tibet: Concept = {
  id: "tibet",
  kind: "place",
  terms: {
    zh: terms("西藏"),
    ja: terms("チベット"),
    ko: terms("티베트"),
    de: terms("Tibet"),
    fr: terms("Tibet"),
    ru: terms("Тибет"),
    ar: terms("التبت"),
    vi: terms("Tây Tạng"),
    th: terms("ทิเบต"),
    "zh-TW": terms("西藏"),
  },
};

/** The rules of all issues of a pair, as `check` finds them. */
function rulesIn(source: string, target: string, trgLang: string): string[] {
  const bytes = new TextEncoder().encode(`${source}\t${target}\n`);
  return check({ xliff: { name: "a.tsv", bytes } }, { concepts: [tibet], srcLang: "zh-CN", trgLang }).issues.map(
    ({ rule }) => rule,
  );
}

const people = "西藏人口达300万人。";
const teachers = "2018年3月5日，五名教师来到西藏。";
const share = "共1234567人，占12.5%。";
const money = "投资206.31亿元。";
const meeting = "下午3点开会。";

describe("a right translation", () => {
  it.each([
    ["ja", people, "チベットの人口は300万人に達した。"],
    ["ja", people, "チベットの人口は三百万人に達した。"],
    ["ja", teachers, "2018年3月5日、5人の教師がチベットに来た。"],
    ["ja", teachers, "平成30年3月5日、五人の教師がチベットにやって来た。"],
    ["ja", share, "計1,234,567人で、12.5％を占める。"],
    ["ja", money, "206億3100万元を投資した。"],
    ["ja", meeting, "午後3時に会議を開く。"],
    ["ja", "三分之一的人去了西藏。", "3分の1の人がチベットへ行った。"],
    ["ja", "西藏占两成。", "チベットが2割を占める。"],
    ["ko", people, "티베트의 인구는 300만 명에 달했다."],
    ["ko", teachers, "2018년 3월 5일, 교사 다섯 명이 티베트에 왔다."],
    ["ko", share, "모두 1,234,567명으로 12.5%를 차지한다."],
    ["ko", money, "206억 3100만 위안을 투자했다."],
    ["ko", meeting, "오후 3시에 회의를 연다."],
    ["de", people, "Die Bevölkerung Tibets erreichte 3 Millionen."],
    ["de", people, "Die Bevölkerung Tibets erreichte drei Millionen."],
    ["de", teachers, "Am 5. März 2018 kamen fünf Lehrer nach Tibet."],
    ["de", teachers, "Am 05.03.2018 kamen fünf Lehrer nach Tibet."],
    ["de", share, "Insgesamt 1.234.567 Personen, 12,5 Prozent."],
    ["de", money, "20,631 Mrd. Yuan wurden investiert."],
    ["de", meeting, "Die Sitzung beginnt um 15 Uhr."],
    ["de", "二十五名学生去了西藏。", "Fünfundzwanzig Schüler fuhren nach Tibet."],
    ["fr", people, "La population du Tibet a atteint trois millions d’habitants."],
    ["fr", teachers, "Le 5 mars 2018, cinq enseignants sont arrivés au Tibet."],
    ["fr", share, "Au total 1 234 567 personnes, soit 12,5 %."],
    ["fr", money, "On a investi 20,631 milliards de yuans."],
    ["fr", "下午3点半开会。", "La réunion commence à 15 h 30."],
    ["fr", "西藏有第3所大学。", "Le Tibet a une 3e université."],
    ["ru", people, "Население Тибета достигло 3 млн человек."],
    ["ru", teachers, "5 марта 2018 года в Тибет прибыли пять учителей."],
    ["ru", share, "Всего 1 234 567 человек, 12,5 %."],
    ["ru", money, "Инвестировано 20,631 млрд юаней."],
    ["ru", meeting, "Совещание начнётся в 15 часов."],
    ["ar", people, "بلغ عدد سكان التبت 3 ملايين نسمة."],
    ["ar", teachers, "في 5 مارس 2018 وصل خمسة معلمين إلى التبت."],
    ["ar", "2018年3月5日在西藏", "٥ آذار ٢٠١٨ في التبت"],
    ["ar", share, "إجمالي ١٬٢٣٤٬٥٦٧ شخصا، أي ١٢٫٥٪."],
    ["vi", people, "Dân số Tây Tạng đạt 3 triệu người."],
    ["vi", teachers, "Ngày 5 tháng 3 năm 2018, năm giáo viên đã đến Tây Tạng."],
    ["th", people, "ประชากรทิเบตถึง 3 ล้านคน"],
    ["th", teachers, "วันที่ ๕ มีนาคม ๒๕๖๑ ครูห้าคนมาถึงทิเบต"],
    ["zh-TW", people, "西藏人口達300萬人。"],
  ])("into %s has no issue: %s %s", (trgLang, source, target) => {
    expect(rulesIn(source, target, trgLang).filter((rule) => rule !== "form/end-mark")).toEqual([]);
  });
});

describe("a translation with a fault", () => {
  it.each([
    ["ja", "number/magnitude", people, "チベットの人口は300人に達した。"],
    ["ja", "number/magnitude", "西藏有三百万人。", "チベットには三十万人がいる。"],
    ["ja", "number/missing", people, "チベットの人口は多い。"],
    ["ja", "number/date", teachers, "2018年4月5日、5人の教師がチベットに来た。"],
    ["ja", "term/missing", people, "人口は300万人に達した。"],
    ["ko", "number/magnitude", people, "티베트의 인구는 30만 명에 달했다."],
    ["ko", "number/date", teachers, "2018년 3월 6일, 교사 다섯 명이 티베트에 왔다."],
    ["ko", "term/missing", people, "인구는 300만 명에 달했다."],
    ["de", "number/magnitude", people, "Die Bevölkerung Tibets erreichte 3 Milliarden."],
    ["de", "number/magnitude", "西藏有2712个项目。", "Tibet hat 2,712 Projekte."],
    ["de", "number/date", teachers, "Am 5. Mai 2018 kamen fünf Lehrer nach Tibet."],
    ["de", "number/missing", share, "Insgesamt 1.234.576 Personen, 12,5 Prozent."],
    ["de", "term/missing", people, "Die Bevölkerung erreichte 3 Millionen."],
    ["fr", "number/magnitude", people, "La population du Tibet a atteint 300 habitants."],
    ["fr", "number/missing", share, "Au total 1 234 567 personnes, soit 12,6 %."],
    ["ru", "number/magnitude", people, "Население Тибета достигло 300 человек."],
    ["ru", "number/date", teachers, "5 мая 2018 года в Тибет прибыли пять учителей."],
    ["ar", "number/magnitude", people, "بلغ عدد سكان التبت 300 نسمة."],
    ["ar", "number/missing", share, "إجمالي ١٬٢٣٤٬٥٧٦ شخصا، أي ١٢٫٥٪."],
    ["vi", "number/magnitude", people, "Dân số Tây Tạng đạt 300 người."],
    ["vi", "term/missing", people, "Dân số đạt 3 triệu người."],
  ])("into %s is told of by %s: %s %s", (trgLang, rule, source, target) => {
    expect(rulesIn(source, target, trgLang)).toContain(rule);
  });

  it("is told of where the glossary has no terms in its language", () => {
    expect(rulesIn(people, "Populasi mencapai 3 juta orang.", "id")).toEqual(["term/language"]);
  });
});
