import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Concept } from "../../../src/model/concept.js";
import { publish } from "../../../src/pipeline/publish/publish.js";
import { createTranslator } from "../../../src/ui/translator.js";

const wording = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const concepts: Concept[] = [
  {
    id: "lanzhou",
    kind: "place",
    sources: [],
    terms: { zh: [{ text: "兰州", status: "preferred" }], en: [{ text: "Lanzhou", status: "preferred" }] },
  },
];
const unit = (id: number, source: string, target: string, kind = ""): string =>
  `<trans-unit id="${id}"${kind}><source>${source}</source><target state="translated">${target}</target></trans-unit>`;
const story = `<xliff version="1.2"><file original="story.txt" source-language="zh-CN" target-language="en"><body>${[
  unit(1, "兰州的桥", "The bridges of Lanzhou", ' restype="x-heading"'),
  unit(2, "兰州有七座桥。", "Lanzhou has seven bridges."),
  unit(3, "桥".repeat(400), "Bridges. ".repeat(60)),
].join("")}</body></file></xliff>`;

async function partsOf(xliff: string, trgLang = "en"): Promise<(name: string) => string> {
  const file = { xliff: { name: "story.en.xlf", bytes: new TextEncoder().encode(xliff) } };
  const bytes = await publish(file, { to: "docx", concepts, wording, toolVersion: "1", trgLang });
  if (typeof bytes === "string") throw new Error("an office document is bytes");
  const parts = unzipSync(bytes);
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

const textOf = (markup: string): string =>
  markup.replace(/<w:vanish\/><\/w:rPr><w:t[^>]*>[^<]*/gu, "").replace(/<[^>]*>/gu, " ");

describe("the document for a reviser", () => {
  it("says a term where it comes first, not in every row", async () => {
    const text = textOf((await partsOf(story))("word/document.xml"));
    expect(text.match(/兰州 → Lanzhou/gu)).toHaveLength(1);
  });

  it.each([
    { when: "English is translated from Chinese", xliff: story, trgLang: "en" },
    { when: "the translation is Japanese", xliff: story.replace('"en"', '"ja"'), trgLang: "ja" },
  ])(
    "never calls Western letters Chinese or Japanese, whose words are cut anywhere: $when",
    async ({ xliff, trgLang }) => {
      const styles = (await partsOf(xliff, trgLang))("word/styles.xml");
      const western = Array.from(styles.matchAll(/<w:lang w:val="([^"]*)"/gu), ([, tag]) => tag);
      expect(western.length).toBeGreaterThan(5);
      expect(new Set(western)).toEqual(new Set(["en-GB"]));
      expect(styles).toContain('w:eastAsia="zh-CN"');
    },
  );

  it("lets a page break fall into its first row, so that the first page is not empty", async () => {
    const rows = (await partsOf(story))("word/document.xml").split("<w:tr>").slice(2);
    expect(rows.map((row) => row.startsWith("<w:trPr><w:cantSplit/>"))).toEqual([false, true, true]);
  });

  it("is called by the title of the text, and names no command of ours", async () => {
    const text = textOf((await partsOf(story))("word/document.xml"));
    expect(text).toContain("Review: The bridges of Lanzhou");
    expect(text).not.toMatch(/duiyi/iu);
  });
});
