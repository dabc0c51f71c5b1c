import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCandidates, type Passage } from "../../../src/glossary/candidates/index.js";
import type { Concept, ConceptKind } from "../../../src/model/concept.js";
import { recogniser } from "../../../src/pipeline/read/recognition.js";
import { simplifyText } from "../../../src/text/fold.js";
import { runs } from "../../runs.js";

const concept = (id: string, kind: ConceptKind, zh: string, en: string): Concept => ({
  id,
  kind,
  terms: { zh: [{ text: zh, status: "preferred" }], en: [{ text: en, status: "preferred" }] },
});

const glossary = [
  concept("yumai", "place", "玉麦", "Yumai"),
  concept("longzi", "place", "隆子县", "Lhünzê County"),
  concept("health-commission", "organisation", "国家卫生健康委员会", "National Health Commission"),
  concept("commission", "organisation", "卫生健康委员会", "Health Commission"),
  concept("aid", "programme", "援藏", "aid to Xizang"),
];

function candidatesOf(texts: readonly string[], concepts: readonly Concept[] = [], minCount = 1) {
  const recognise = recogniser(concepts, "zh-CN");
  const passages = texts.map((text): Passage => ({ text, terms: recognise(text) }));
  return findCandidates(passages, { concepts, minCount });
}

const textsOf = (candidates: readonly { readonly text: string }[]): string[] => candidates.map(({ text }) => text);

describe("candidates", () => {
  it("leave out what the glossary has, and what lies within it", () => {
    expect(textsOf(candidatesOf(["玉麦在隆子县。", "国家卫生健康委员会发文。"], glossary))).toEqual([]);
  });

  it("show a name that holds one of the glossary, or is one without its level, as related to it", () => {
    const found = candidatesOf(["记者来到玉麦镇。", "从隆子出发，前往石坎村。"], glossary);
    const related = Object.fromEntries(found.map(({ text, related }) => [text, related.map(({ id }) => id)]));
    expect(related).toEqual({ 玉麦镇: ["yumai"], 隆子: ["longzi"], 石坎村: [] });
  });

  it("find a place together with a body that the glossary names in general", () => {
    const [found] = candidatesOf(["她在松坪县卫生健康委员会工作。"], glossary);
    expect(found).toMatchObject({ text: "松坪县卫生健康委员会", kind: "organisation" });
    expect(found?.related.map(({ id }) => id)).toEqual(["commission"]);
  });

  it("point out a name that lacks a character of the glossary's", () => {
    const [found] = candidatesOf(["医院及国家卫生健康委会直属医院选派医生。"], glossary);
    expect(found?.text).toBe("国家卫生健康委会");
    expect(found?.nearMiss?.id).toBe("health-commission");
  });

  it("believe in a name without a title once another place shows that it is one", () => {
    const texts = ["临产孕妇曲珍情况危急。", "经过治疗，曲珍康复了。"];
    expect(candidatesOf(texts)).toMatchObject([{ text: "曲珍", kind: "person", occurrences: [{}, {}] }]);
  });

  it("suggest Latin forms, and none where pinyin would be wrong", () => {
    const texts = [
      "玉麦镇镇长张光军说，欢迎大家。",
      "副乡长巴桑次仁介绍，礼县来了客人。",
      "教授卢卡斯·迈尔认为很好。",
      "他启动了“安澜行动”。",
    ];
    const found = candidatesOf(texts, glossary).map(({ text, suggestion }) => [text, suggestion?.text]);
    expect(Object.fromEntries(found)).toEqual({
      玉麦镇: "Yumai Town",
      张光军: "Zhang Guangjun",
      巴桑次仁: "Basang Cering",
      礼县: "Lixian County",
      卢卡斯·迈尔: undefined,
      安澜行动: undefined,
    });
  });

  it("find terms that recur whole, and none of their fragments", () => {
    const texts = [
      "光量子芯片用光子代替电子。",
      "他们研制的光量子芯片连续运行。",
      "下一代光量子芯片将展出。",
      "改进后的光量子芯片更小。",
    ];
    expect(candidatesOf(texts)).toMatchObject([{ text: "光量子芯片", kind: "general", reasons: ["statistics"] }]);
  });

  it("are found in Traditional characters too, and spelled as they stand", () => {
    const texts = ["記者來到雲溪鄉。", "縣長張光軍說，歡迎大家。"];
    expect(textsOf(candidatesOf(texts))).toEqual(["張光軍", "雲溪鄉"]);
  });

  it("are those alone that stand often enough", () => {
    const texts = ["县长张光军说。", "张光军来了。", "村民周德贵说。"];
    expect(textsOf(candidatesOf(texts, [], 2))).toEqual(["张光军"]);
  });
});

const chinese = fc.stringMatching(
  /^[张王李光军说县长乡村镇山河南京大学委员会第届次“”《》·，。、0-9a-zA的在和国藏族巴桑次仁\ud83d\ude00]{0,60}$/u,
);

describe("candidates of any texts", () => {
  it("lie in the texts, and are the same each time", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(chinese, fc.string({ unit: "grapheme" })), { maxLength: 6 }), (texts) => {
        const found = candidatesOf(texts, glossary);
        for (const { text, occurrences, score } of found) {
          expect(occurrences.length).toBeGreaterThan(0);
          expect(score).toBeGreaterThan(0);
          for (const { passage, span } of occurrences)
            expect(simplifyText(texts[passage]?.slice(span.start, span.end) ?? "")).toBe(simplifyText(text));
        }
        expect(candidatesOf(texts, glossary)).toEqual(found);
      }),
      { numRuns: runs(30) },
    );
  });
});
