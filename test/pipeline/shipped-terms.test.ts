import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks, runChecks } from "../../src/checks/index.js";
import { parseGlossary } from "../../src/glossary/yaml/index.js";
import { type Document, plain } from "../../src/model/document.js";
import { identityMap } from "../../src/model/source-map.js";
import { recogniser, recogniseTargets } from "../../src/pipeline/read/recognition.js";

const files = readdirSync("glossary").filter((name) => name.endsWith(".yaml"));
const concepts = files.flatMap((name) => parseGlossary(readFileSync(`glossary/${name}`, "utf8"), name).concepts);
const recognise = recogniser(concepts, "zh-CN");

/** The rules of terms that a translation breaks with the shipped glossary, remarks left out. */
function broken(source: string, target: string): string[] {
  const text = plain(source);
  const span = { start: 0, end: source.length };
  const segment = { id: "s0", span, source: text, target: plain(target), state: "translated" } as const;
  const segments = [{ ...segment, terms: recognise(source), notes: [] }];
  const unit = { id: "u1", kind: "paragraph", text: source, map: identityMap(source), segments } as const;
  const document: Document = { path: "", hash: "", srcLang: "zh-CN", trgLang: "en", units: [unit], queries: [] };
  const read = recogniseTargets(document, concepts, { where: "named" });
  return runChecks(read, { preferences: {}, wants: (rule) => rule.startsWith("term/") }, checks)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule }) => rule);
}

describe("the shipped glossary takes", () => {
  it.each([
    ["山东人很好客。", "The Shandongese are hospitable."],
    ["拉萨人爱喝甜茶。", "Lhasans love sweet tea."],
    ["澳门菜很有名。", "Macanese cuisine is famous."],
    ["潮州菜很清淡。", "Teochew food is light."],
    ["他只会说香港话。", "He speaks Cantonese only."],
    ["西藏民歌", "a Tibetan folk song"],
    ["貴州茅台", "Kweichow Moutai"],
    ["广州塔亮灯了。", "Canton Tower lit up."],
    ["苏州大学招生", "Admissions at Soochow University"],
    ["他在呼和浩特路下车。", "He got off at Huhehaote Road."],
    ["澳门北路封路。", "North Aomen Road is closed."],
    ["陕西北路", "North Shaanxi Road"],
    ["汉中门大街", "Hanzhongmen Street"],
    ["我国出口增长。", "Our country’s exports grew."],
    ["安徽海螺水泥股份有限公司", "Conch Cement"],
    ["海南航空复航。", "HNA resumed flights."],
    ["本周澳门立法会开会。", "The Legislative Assembly sits this week."],
  ])("%s as %s", (source, target) => {
    expect(broken(source, target)).toEqual([]);
  });

  it.each([
    ["他到过山东。", "He has met a Shandongese.", "term/missing"],
    ["他去了台湾。", "He went to a Taiwanese restaurant.", "term/missing"],
    ["西藏民歌", "a Mongolian folk song", "term/missing"],
    ["他住在广州。", "He lives in Canton.", "term/deprecated"],
    ["贵州省", "Kweichow Province", "term/deprecated"],
    ["呼和浩特很冷。", "Huhehaote is cold.", "term/pinyin"],
    ["陕西北路", "North Shanxi Road", "term/pinyin"],
    ["供应链中断", "The industrial chain broke.", "term/missing"],
    ["新华网报道", "Reuters reports", "term/missing"],
  ])("%s not as %s", (source, target, rule) => {
    expect(broken(source, target)).toContain(rule);
  });
});
