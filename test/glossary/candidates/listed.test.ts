import { describe, expect, it } from "vitest";
import type { RepeatsOption } from "../../../src/model/document.js";
import { type ListOptions, listCandidates } from "../../../src/pipeline/candidates/candidates.js";
import { readDocument } from "../../../src/pipeline/read/read-document.js";

function listed(text: string, options: Partial<ListOptions> = {}, repeats: RepeatsOption = "mark") {
  const file = { name: "story.txt", bytes: new TextEncoder().encode(text) };
  const reading = { repair: "auto", repeats, concepts: [], srcLang: "zh-CN", trgLang: "en" } as const;
  return listCandidates([readDocument(file, reading).document], { concepts: [], ...options });
}

const WRAPPED = `
松坪县云溪乡的公路今年修通了，记者来到这

里的时候，村民们正在路边种树。副乡长张光

军说，明年还要修一座桥。
`;

const BLOCK = `
松坪县云溪乡的公路今年修通了，村民们正在路边种树，老人和孩子都来看热闹，大家脸上都带着笑容。
副乡长张光军说，明年这里还要修一座桥，到那时候，孩子们上学就不用再坐船过河，路上也安全多了。
`;

describe("listed candidates", () => {
  it("are whole where a line break parts them, with the place where they begin", () => {
    const zhang = listed(WRAPPED).find(({ text }) => text === "张光军");
    expect(zhang?.first).toEqual({ file: "story.txt", line: 4, column: 19 });
    expect(zhang?.contexts).toEqual([
      { text: "副乡长张光军说，明年还要修一座桥。", file: "story.txt", line: 4, column: 19 },
    ]);
  });

  it("count once in a block that comes again, and twice where repeats are kept", () => {
    const countOf = (repeats: RepeatsOption) =>
      listed(BLOCK + BLOCK, {}, repeats).find(({ text }) => text === "张光军")?.count;
    expect(countOf("mark")).toBe(1);
    expect(countOf("keep")).toBe(2);
  });

  it("are marked where they were rejected before, or left out", () => {
    const rejected = new Set(["雲溪鄉"]);
    const marked = listed(BLOCK, { rejected }).filter((candidate) => candidate.rejected === true);
    expect(marked.map(({ text }) => text)).toEqual(["云溪乡"]);
    expect(listed(BLOCK, { rejected, onlyNew: true }).map(({ text }) => text)).not.toContain("云溪乡");
  });

  it("are of the kinds that are asked for", () => {
    expect(listed(BLOCK, { kinds: ["person"] }).map(({ text }) => text)).toEqual(["张光军"]);
  });

  it("show no more than three sentences, and of a long one the part around the name", () => {
    const sentences = ["一", "二", "三", "四"].map((number) => `第${number}次来到云溪乡。`);
    const long = `${"村民们正在路边种树，".repeat(8)}来到云溪乡，${"大家脸上都带着笑容，".repeat(8)}很高兴。`;
    const [four] = listed(sentences.join("\n\n"), { kinds: ["place"] });
    const [one] = listed(long, { kinds: ["place"] });
    expect([four?.count, four?.contexts.length]).toEqual([4, 3]);
    expect(one?.contexts[0]?.text).toMatch(/^….{40}云溪乡.{40}…$/u);
  });
});
