import { describe, expect, it } from "vitest";
import { findCandidates, type Passage } from "../../src/glossary/candidates/index.js";
import { createMatcher } from "../../src/glossary/index.js";
import type { Concept } from "../../src/model/concept.js";

const keller: Concept = {
  id: "keller",
  kind: "person",
  terms: { zh: [{ text: "海伦·凯勒", status: "preferred" }], en: [{ text: "Helen Keller", status: "preferred" }] },
};

describe("a name with a dot", () => {
  it.each(["海伦·凯勒", "海伦・凯勒", "海伦•凯勒", "海伦‧凯勒", "海伦．凯勒", "海伦･凯勒", "海倫.凱勒"])(
    "is found in the glossary, whichever dot it has: %s",
    (name) => {
      const found = createMatcher([keller], "zh-CN").find(`老师${name}来了。`);
      expect(found.map(({ span }) => span)).toEqual([{ start: 2, end: 7 }]);
    },
  );

  it.each([
    { name: "古丽娜尔·阿不都拉", texts: ["古丽娜尔·阿不都拉在河边。", "她叫古丽娜尔·阿不都拉。"] },
    { name: "索朗・多吉", texts: ["向导索朗・多吉带路。", "今天索朗・多吉没有来。"] },
    { name: "马克西姆.彼得罗夫", texts: ["马克西姆.彼得罗夫写了一本书。", "读者喜欢马克西姆.彼得罗夫。"] },
    { name: "玛丽亚·何塞·桑托斯", texts: ["玛丽亚·何塞·桑托斯开了一家店。", "玛丽亚·何塞·桑托斯走了。"] },
  ])("is a candidate whole: $name", ({ name, texts }) => {
    const passages = texts.map((text): Passage => ({ text, terms: [] }));
    const found = findCandidates(passages, { concepts: [], minCount: 2 });
    expect(found.filter(({ kind }) => kind === "person").map(({ text }) => text)).toEqual([name]);
  });

  it.each(["民族·宗教工作在开展。", "一二·九运动过去多年。", "他出生于1991·2月。"])("is not seen in %s", (text) => {
    const found = findCandidates([{ text, terms: [] }], { concepts: [], minCount: 1 });
    expect(found.filter(({ kind }) => kind === "person")).toEqual([]);
  });
});
