import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/model/concept.js";
import { InputError } from "../../src/model/input-error.js";
import { type PrepareOptions, prepare } from "../../src/pipeline/prepare/prepare.js";
import { createTranslator } from "../../src/ui/translator.js";

const wording = createTranslator("zh-Hans", JSON.parse(readFileSync("locales/zh-Hans.json", "utf8")));
const concepts: readonly Concept[] = [
  {
    id: "yumai",
    kind: "place",
    definition: "Township of Lhünzê",
    terms: {
      zh: [
        { text: "玉麦乡", status: "preferred" },
        { text: "玉麦区", status: "deprecated" },
      ],
      en: [
        { text: "Yumai Township", status: "preferred" },
        { text: "Yume", status: "proposed" },
        { text: "Yümai Xiang", status: "admitted", style: "academic" },
      ],
    },
  },
  {
    id: "xining",
    kind: "place",
    terms: { zh: [{ text: "西宁", status: "preferred" }], en: [{ text: "Xining", status: "preferred" }] },
  },
];
const options: PrepareOptions = {
  concepts,
  wording,
  srcLang: "zh-CN",
  trgLang: "en",
  repair: "auto",
  repeats: "mark",
  toolVersion: "1",
};
const story = { name: "news/story.txt", bytes: new TextEncoder().encode("她住在玉麦乡。") };
const textOf = (name: string, more: Partial<PrepareOptions> = {}): string | undefined =>
  prepare(story, { ...options, for: "omegat", ...more }).deliveries.find((file) => file.name === name)?.text;

describe("the kit for OmegaT", () => {
  it("is a project folder", () => {
    const { deliveries, folders, returned } = prepare(story, { ...options, for: "omegat" });
    expect(deliveries.map(({ name }) => name)).toEqual([
      "source/story.en.xlf",
      "omegat.project",
      "glossary/story.utf8",
      "glossary/story.tbx",
      "README.txt",
      "story.en.html",
      "story.queries.csv",
      "story.queries.html",
    ]);
    expect(folders).toContain("target");
    expect(returned).toBe("target/story.en.xlf");
  });

  it("is one project for documents in simplified and in traditional characters", () => {
    const project = textOf("omegat.project");
    expect(project).toContain("<source_lang>ZH</source_lang>");
    expect(textOf("omegat.project", { srcLang: "zh-TW" })).toBe(project);
  });

  it("keeps OmegaT from cutting sentences again", () => {
    expect(textOf("omegat.project")).toContain("<sentence_seg>false</sentence_seg>");
  });

  it("lets OmegaT find words where it knows the language, and leaves the choice to it elsewhere", () => {
    expect(textOf("omegat.project")).toContain("<target_tok>org.omegat.tokenizer.LuceneEnglishTokenizer</target_tok>");
    expect(textOf("omegat.project", { trgLang: "fr" })).not.toContain("target_tok");
  });

  it("brings the approved terms of names that stand in the text, and no others", () => {
    expect(textOf("glossary/story.utf8")).toBe(
      "玉麦乡\tYumai Township\tTownship of Lhünzê\n玉麦乡\tYümai Xiang\tTownship of Lhünzê\n",
    );
    expect(textOf("glossary/story.utf8", { preferences: { style: "xinhua" } })).toBe(
      "玉麦乡\tYumai Township\tTownship of Lhünzê\n",
    );
    const terms = textOf("glossary/story.tbx")?.match(/<term>.*?<\/term>/gu);
    expect(terms).toEqual(["<term>玉麦乡</term>", "<term>Yumai Township</term>", "<term>Yümai Xiang</term>"]);
  });

  it("says how to use it in the user's language", () => {
    expect(textOf("README.txt")).toContain("生成译文文件");
  });

  it("is refused for versions of XLIFF that OmegaT shows as empty", () => {
    expect(() => prepare(story, { ...options, for: "omegat", version: "2.1" })).toThrow(InputError);
  });
});

describe("kits for other tools", () => {
  it.each([
    { tool: "trados", name: "story.en.xlf" },
    { tool: "memoq", name: "story.en.xliff" },
    { tool: "poedit", name: "story.en.xlf" },
    { tool: "lokalize", name: "story.en.xlf" },
  ] as const)("name the XLIFF for $tool $name and leave its targets empty", ({ tool, name }) => {
    const [xliff] = prepare(story, { ...options, for: tool }).deliveries;
    expect(xliff?.name).toBe(name);
    expect(xliff?.text).toContain('<target state="new"></target>');
  });
});
