import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  createMatcher,
  createTargetMatcher,
  findNearMisses,
  lintGlossary,
  mergeGlossaries,
  searchConcepts,
} from "../../src/glossary/index.js";
import { editGlossary, parseGlossary } from "../../src/glossary/store/index.js";
import type { Concept, TermStatus } from "../../src/model/concept.js";
import { InputError } from "../../src/model/input-error.js";

const read = (name: string): string => readFileSync(`glossary/${name}`, "utf8");
const files = readdirSync("glossary").map((name) => ({ name, concepts: parseGlossary(read(name), name).concepts }));
const shipped = mergeGlossaries(files);

const concept = (id: string, zh: string, en: string, status: TermStatus = "preferred"): Concept => ({
  id,
  kind: "place",
  sources: [{ reference: "test" }],
  terms: { zh: [{ text: zh, status: "preferred" }], en: [{ text: en, status }] },
});

const found = (concepts: Concept[], text: string): string[] =>
  createMatcher(concepts, "zh-CN")
    .find(text)
    .map(({ span, concept: { id } }) => `${text.slice(span.start, span.end)}=${id}`);

describe("the glossary that ships", () => {
  const named = (zh: string): Concept[] => shipped.filter(({ terms }) => terms.zh?.some(({ text }) => text === zh));
  const preferred = (zh: string): (string | undefined)[] =>
    named(zh).map(({ terms }) => terms.en?.find(({ status }) => status === "preferred")?.text);

  it("holds what a desk needs on its first day, sorted by id in each file", () => {
    expect(shipped.length).toBeGreaterThan(1200);
    for (const { name, concepts } of files) {
      const ids = concepts.map(({ id }) => id);
      expect(ids, name).toEqual([...ids].sort());
    }
  });

  it("uses each id once over all files", () => {
    const ids = files.flatMap(({ concepts }) => concepts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives each concept a definition and a source, and a Chinese and an English term", () => {
    const poor = shipped.filter(
      ({ definition, sources, terms }) => !definition || !sources || !terms.zh?.length || !terms.en?.length,
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it("has no fault that lint knows", () => {
    expect(lintGlossary(shipped)).toEqual([]);
  });

  it("holds the 34 provincial-level divisions with their codes", () => {
    const provinces = shipped.filter(({ division }) => division?.endsWith("0000"));
    const found = provinces.map(({ division, terms }) => `${division} ${terms.zh?.[0]?.text}`);
    expect(found.sort().join(" ")).toBe(
      "110000 北京市 120000 天津市 130000 河北省 140000 山西省 150000 内蒙古自治区 210000 辽宁省 220000 吉林省 230000 黑龙江省 " +
        "310000 上海市 320000 江苏省 330000 浙江省 340000 安徽省 350000 福建省 360000 江西省 370000 山东省 410000 河南省 420000 湖北省 " +
        "430000 湖南省 440000 广东省 450000 广西壮族自治区 460000 海南省 500000 重庆市 510000 四川省 520000 贵州省 530000 云南省 " +
        "540000 西藏自治区 610000 陕西省 620000 甘肃省 630000 青海省 640000 宁夏回族自治区 650000 新疆维吾尔自治区 710000 台湾省 " +
        "810000 香港特别行政区 820000 澳门特别行政区",
    );
  });

  it("holds all 333 prefecture-level divisions", () => {
    const prefectures = shipped.filter(({ division }) => division && /^\d{2}(?!00)\d{2}00$/u.test(division));
    expect(new Set(prefectures.map(({ division }) => division)).size).toBe(333);
  });

  it.each([
    { prefecture: "拉萨市", code: "5401", counties: 8 },
    { prefecture: "日喀则市", code: "5402", counties: 18 },
    { prefecture: "昌都市", code: "5403", counties: 11 },
    { prefecture: "林芝市", code: "5404", counties: 7 },
    { prefecture: "山南市", code: "5405", counties: 12 },
    { prefecture: "那曲市", code: "5406", counties: 11 },
    { prefecture: "阿里地区", code: "5425", counties: 7 },
  ])("holds the $counties county-level divisions of $prefecture", ({ prefecture, code, counties }) => {
    const [{ id, division } = { id: "", division: "" }] = named(prefecture);
    expect(division).toBe(`${code}00`);
    const within = shipped.filter((place) => place.division?.startsWith(code) && !place.division.endsWith("00"));
    expect(within).toHaveLength(counties);
    expect(within.every(({ broader }) => broader === id)).toBe(true);
  });

  it.each([
    { zh: "隆子县", en: "Lhünzê County" },
    { zh: "安多县", en: "Amdo County" },
    { zh: "墨竹工卡县", en: "Maizhokunggar County" },
    { zh: "错那市", en: "Cona" },
    { zh: "日喀则", en: "Xigazê" },
    { zh: "昌都市", en: "Qamdo" },
    { zh: "山南市", en: "Shannan" },
    { zh: "山南", en: "Shannan" },
    { zh: "玉麦乡", en: "Yumai Township" },
    { zh: "陕西", en: "Shaanxi" },
    { zh: "呼和浩特", en: "Hohhot" },
    { zh: "巴音郭楞蒙古自治州", en: "Bayingolin Mongolian Autonomous Prefecture" },
    { zh: "海南藏族自治州", en: "Hainan Tibetan Autonomous Prefecture" },
    { zh: "六安市", en: "Lu’an" },
    { zh: "高雄", en: "Kaohsiung" },
    { zh: "珠穆朗玛峰", en: "Mount Qomolangma" },
    { zh: "寿光", en: "Shouguang" },
    { zh: "国家卫生健康委员会", en: "National Health Commission" },
    { zh: "第二个百年奋斗目标", en: "Second Centenary Goal" },
  ])("prefers $en for $zh", ({ zh, en }) => {
    expect(preferred(zh)).toEqual([en]);
  });

  it("names an authority for every place whose English is preferred", () => {
    const unfounded = shipped.filter(
      ({ kind, terms, sources = [] }) =>
        kind === "place" &&
        terms.en?.some(({ status }) => status === "preferred") &&
        !sources.some(({ reference }) => AUTHORITY.test(reference)),
    );
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  it.each(["西藏", "布达拉宫", "西藏工作座谈会"])("picks no side between Xizang and Tibet for %s", (zh) => {
    const [{ terms } = { terms: {} as Concept["terms"] }] = named(zh);
    const sided = terms.en?.filter(({ text }) => /Xizang|Tibet/u.test(text)) ?? [];
    expect(sided.filter(({ status, style }) => status === "preferred" || style === undefined)).toEqual([]);
  });

  it("knows two house styles", () => {
    const styles = shipped.flatMap(({ terms }) => terms.en?.flatMap(({ style }) => style ?? []) ?? []);
    expect(Array.from(new Set(styles)).sort()).toEqual(["tibet", "xizang"]);
  });

  it("claims no authority for 组团式", () => {
    const [zutuanshi] = searchConcepts(shipped, "组团式");
    expect(zutuanshi?.terms.en?.filter(({ status }) => status !== "proposed")).toEqual([]);
  });

  it.each([
    { text: "公司在中山南路开会", not: "shannan" },
    { text: "隆重庆祝建校百年", not: "chongqing" },
    { text: "走上幸福建设之路", not: "fujian" },
    { text: "上海南京路", not: "hainan" },
    { text: "海南藏族自治州", not: "hainan" },
    { text: "她来自马里兰州", not: "lanzhou" },
    { text: "五大连池市", not: "dalian" },
    { text: "越来越多的西藏大学生", not: "tibet-university" },
    { text: "西藏医疗卫生事业", not: "tibetan-medicine" },
    { text: "比如县级医院", not: "biru-county" },
    { text: "探索县域经济", not: "sog-county" },
    { text: "延安多县遭遇暴雨", not: "amdo-county" },
    { text: "吉隆坡", not: "gyirong-county" },
    { text: "美国国务院", not: "state-council" },
    { text: "教育部门负责人", not: "ministry-of-education" },
    { text: "孙中山先生", not: "zhongshan" },
  ])("does not find $not in $text", ({ text, not }) => {
    expect(found(shipped, text).filter((match) => match.endsWith(`=${not}`))).toEqual([]);
  });

  const AUTHORITY =
    /^(?:GB\/T|ISO|Gazetteer of China|State Council|Constitution|Basic Law|White paper|Outline|Report|Ministry|Lands Department|Macao SAR|HKSAR|Government of|UNESCO|Civil Aviation|Hainan Free|Palace Museum)/u;
});

describe("parseGlossary", () => {
  it("names line and column of a status that does not exist", () => {
    const text = read("places.yaml").replace("status: admitted", "status: admited");
    const line = text.split("\n").findIndex((row) => row.includes("admited")) + 1;
    expect(() => parseGlossary(text, "places.yaml")).toThrow(
      expect.objectContaining({ code: "glossary.schema", file: "places.yaml", place: { line, column: 19 } }),
    );
  });

  it("names the line where the YAML breaks", () => {
    const broken = 'concepts:\n  - id: "a\n    kind: place\n';
    expect(() => parseGlossary(broken, "x.yaml")).toThrow(InputError);
  });

  it("refuses a concept id that two files use", () => {
    const concepts = [concept("yumai", "玉麦", "Yumai")];
    expect(() =>
      mergeGlossaries([
        { name: "a", concepts },
        { name: "b", concepts },
      ]),
    ).toThrow(InputError);
  });
});

describe("the matcher", () => {
  const places = [
    concept("yumai", "玉麦", "Yumai"),
    concept("yumai-township", "玉麦乡", "Yumai Township"),
    concept("gdp", "GDP", "GDP"),
  ];

  it.each([
    { text: "隆子县玉麦乡", gives: ["玉麦乡=yumai-township"] },
    { text: "玉麥，玉麦", gives: ["玉麥=yumai", "玉麦=yumai"] },
    { text: "ＧＤＰ增长，GDPR不算", gives: ["ＧＤＰ=gdp"] },
    { text: "麦乡玉", gives: [] },
  ])("finds $gives in $text", ({ text, gives }) => {
    expect(found(places, text)).toEqual(gives);
  });
});

describe("the matcher of the target side", () => {
  const matcher = createTargetMatcher(
    [concept("a", "玉麦", "Yumai"), concept("b", "对口支援", "paired assistance"), concept("c", "县", "county")],
    "en-US",
  );

  it.each([
    { text: "Yümai’s history", gives: ["Yümai"] },
    { text: "Paired-assistance works", gives: ["Paired-assistance"] },
    { text: "two counties", gives: ["counties"] },
    { text: "Yumaiville", gives: [] },
  ])("finds $gives in $text", ({ text, gives }) => {
    expect(matcher.find(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(gives);
  });
});

describe("findNearMisses", () => {
  const missesIn = (text: string) => findNearMisses(text, shipped).map((miss) => [miss.text, miss.term.text]);

  it.each([
    { text: "会议在日客则市举行。", gives: [["日客则市", "日喀则市"]] },
    { text: "世界卫生组职发布了报告。", gives: [["世界卫生组职", "世界卫生组织"]] },
    { text: "西藏自制区各地", gives: [["西藏自制区", "西藏自治区"]] },
    { text: "我國國務院布門表示，國家發展和改革委員惠通知", gives: [["國家發展和改革委員惠", "国家发展和改革委员会"]] },
    { text: "外交部發言人表示，國家主席會見外交部長", gives: [] },
    { text: "国家卫生健康委会同教育部印发通知。", gives: [] },
    { text: "“十三五”规划和江苏省、山西省人民政府", gives: [] },
    { text: "世界贸易组织和世界卫生组织", gives: [] },
  ])("finds $gives in $text", ({ text, gives }) => {
    expect(missesIn(text)).toEqual(gives);
  });

  it("reports a long name that lacks a character, and not the name itself", () => {
    const text = "对口援藏省市多家医院及国家卫生健康委会直属医院，国家卫生健康委员会";
    expect(findNearMisses(text, shipped).map((miss) => [miss.text, miss.term.text])).toEqual([
      ["国家卫生健康委会", "国家卫生健康委员会"],
    ]);
  });
});

describe("editGlossary", () => {
  it.each(["0b0", "1_000", "007", "1e3", "~", "yes", "2024-01-01"])(
    "writes the term %s so that it is read as text",
    (text) => {
      const written = editGlossary("concepts: []\n", "phrases.yaml", {
        put: [concept("odd", "怪词", text, "proposed")],
      });
      expect(parseGlossary(written, "phrases.yaml").concepts[0]?.terms.en?.[0]?.text).toBe(text);
    },
  );

  it("puts a concept in its place by id and leaves every other line alone", () => {
    const before = read("titles.yaml");
    const after = editGlossary(before, "titles.yaml", {
      put: [concept("harbour-master", "港务监督长", "harbour master", "proposed")],
    });
    const ids = parseGlossary(after, "titles.yaml").concepts.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toContain("harbour-master");
    expect(after.split("\n").filter((line) => before.split("\n").includes(line)).length).toBeGreaterThanOrEqual(
      before.split("\n").length,
    );
  });
});
