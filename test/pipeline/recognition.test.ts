import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseGlossary } from "../../src/glossary/yaml/index.js";
import { recogniser } from "../../src/pipeline/read/recognition.js";

const files = readdirSync("glossary").filter((name) => name.endsWith(".yaml"));
const concepts = files.flatMap((name) => parseGlossary(readFileSync(`glossary/${name}`, "utf8"), name).concepts);
const recognise = recogniser(concepts, "zh-CN");
const named = (text: string) =>
  recognise(text).map(({ span, concept }) => `${text.slice(span.start, span.end)} ${concept.id}`);

describe("names of the shipped glossary in a text", () => {
  it.each([
    "湖南岸停着三条船。", // the southern bank of the lake
    "江北堤昨夜决口。",
    "海南端有一座灯塔。",
    "湖南部有两个小岛。",
    "山南麓种了一片竹子。",
    "河西宁静，河东热闹。",
    "城西宁静的院子",
    "村东海鲜很便宜。",
    "山上海拔三千米。",
    "网上海量的照片",
    "这里早已变成都市人的乐园。",
    "推广东西两种办法。",
    "把东西藏在床下。",
    "清华大学生",
  ])("are none where two words only meet: %s", (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ["山东面积不小。", ["山东 shandong"]],
    ["湖北部分地区有雨。", ["湖北 hubei"]],
    ["河南边防部队", ["河南 henan"]],
    ["海南侧重旅游。", ["海南 hainan"]],
    ["他在山西面馆吃面。", ["山西 shanxi"]],
    ["陕西南路在上海。", ["陕西 shaanxi", "上海 shanghai"]],
    ["山東北路與河南中路", ["山東 shandong", "河南 henan"]],
    ["中国移动支付很方便。", ["中国 china"]],
    ["中国移动发布年报。", ["中国移动 china-mobile"]],
    ["黑龙江上的渔船", ["黑龙江 heilong-river"]],
    ["黑龙江上半年出口增长", ["黑龙江 heilongjiang"]],
    ["这座城在黑龙江北岸。", ["黑龙江 heilong-river"]],
  ])("are told by the words around: %s", (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    ["省发改委批复了项目。", []],
    ["他当选为市政协委员。", []],
    ["四川发改委发文。", ["四川 sichuan"]],
    ["縣政協開會。", []],
    ["国家发改委发文。", ["国家发改委 national-development-and-reform-commission"]],
    ["发改委昨天发文。", ["发改委 national-development-and-reform-commission"]],
  ])("are no organs of the state where a level of the administration has them: %s", (text, names) => {
    expect(named(text).filter((name) => !name.endsWith("cppcc-member"))).toEqual(names);
  });

  it.each([
    ["外汇局数据显示", "state-administration-of-foreign-exchange"],
    ["立法會三讀通過條例。", "legco"],
    ["行政會議今日開會。", "executive-council-hong-kong"],
    ["港交所與恒生指數公司", "hkex"],
    ["立法院審查預算。", "legislative-yuan"],
    ["川普今天演說。", "trump"],
    ["小马科斯抵达北京。", "marcos-jr"],
  ])("hold what official texts often name: %s", (text, id) => {
    expect(recognise(text).map(({ concept }) => concept.id)).toContain(id);
  });
});
