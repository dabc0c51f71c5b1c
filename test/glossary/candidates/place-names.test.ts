import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../src/glossary/candidates/index.js";
import type { Concept } from "../../../src/model/concept.js";
import { recogniser } from "../../../src/pipeline/read/recognition.js";

const concept = (id: string, zh: string, en: string): Concept => ({
  id,
  kind: "place",
  terms: { zh: [{ text: zh, status: "preferred" }], en: [{ text: en, status: "preferred" }] },
});

const concepts = [concept("nanjing", "南京", "Nanjing"), concept("brahmaputra", "雅江", "Yarlung Zangbo River")];
const recognise = recogniser(concepts, "zh-CN");

/** The names that a sentence offers, each with its suggestion. */
const offered = (text: string, isTraditional = false): string[] =>
  findCandidates([{ text, terms: recognise(text) }], { concepts, minCount: 1, isTraditional }).map(
    ({ text: name, suggestion }) => `${name} ${suggestion?.text ?? "–"}`,
  );

describe("a place that the glossary lacks is offered", () => {
  it.each([
    ["她在闵行区教书。", "闵行区 Minhang District"],
    ["列车停在都匀市。", "都匀市 Duyun City"],
    ["他出生于什邡市。", "什邡市 Shifang City"],
    ["洪洞县的槐树", "洪洞县 Hongtong County"],
    ["车队驶入单县。", "单县 Shanxian County"],
    ["他们住在雅江县。", "雅江县 Yajiang County"],
    ["他们住在万柏林区。", "万柏林区 Wanbolin District"],
    ["乾县产苹果。", "乾县 Qianxian County"],
    ["峰峰矿区停产。", "峰峰矿区 Fengfeng Mining District"],
    ["她来自科尔沁左翼后旗。", "科尔沁左翼后旗 Horqin Left Rear Banner"],
    ["她来自岳普湖县。", "岳普湖县 Yopurga County"],
    ["工程在和康县开工。", "和康县 Hekang County"],
  ])("as it is called: %s", (text, name) => {
    expect(offered(text)).toContain(name);
  });

  it.each([
    ["店鋪在東區。", "東區 Eastern District"],
    ["他住在大埔，開車上班。", "大埔 Tai Po"],
    ["船停在西貢。", "西貢 Sai Kung"],
    ["巴士駛入彌敦道。", "彌敦道 Nathan Road"],
    ["他在連江縣服役。", "連江縣 Lienchiang County"],
    ["我們去羅東鎮吃飯。", "羅東鎮 Luodong Township"],
    ["他在高屏溪釣魚。", "高屏溪 Gaoping River"],
  ])("as Hong Kong and Taiwan spell it in a text of theirs: %s", (text, name) => {
    expect(offered(text, true)).toContain(name);
  });

  it.each([
    ["她住在南京西路。", "南京西路 Nanjing West Road"],
    ["他在建国门内大街上班。", "建国门内大街 Jianguomennei Street"],
    ["店在八一大道。", "八一大道 Bayi Avenue"],
    ["他們走過忠孝東路。", "忠孝東路 Zhongxiao East Road"],
  ])("as its street sign has it: %s", (text, name) => {
    expect(offered(text)).toContain(name);
  });

  it("as the mainland spells it elsewhere", () => {
    expect(offered("他在连江县服役。")).toContain("连江县 Lianjiang County");
    expect(offered("店铺在老城的南区。").join()).not.toContain("Southern");
  });
});
