import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  createMatcher,
  createTargetMatcher,
  findNearMisses,
  lintGlossary,
  mergeGlossaries,
  parseGlossary,
  searchConcepts,
} from "../../src/glossary/index.js";
import { editGlossary } from "../../src/glossary/store/index.js";
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
  it("holds at least 80 concepts, sorted by id in each file, each with a source", () => {
    expect(shipped.length).toBeGreaterThan(150);
    for (const { name, concepts } of files) {
      const ids = concepts.map(({ id }) => id);
      expect(ids, name).toEqual([...ids].sort());
    }
  });

  it("has no fault that lint knows", () => {
    expect(lintGlossary(shipped)).toEqual([]);
  });

  it("holds the 34 provincial-level divisions", () => {
    expect(
      shipped.filter(({ sources, kind }) => kind === "place" && sources?.[0]?.reference.startsWith("ISO 3166-2:CN")),
    ).toHaveLength(34);
  });

  it("claims no authority for 组团式", () => {
    const [zutuanshi] = searchConcepts(shipped, "组团式");
    expect(zutuanshi?.terms.en?.map(({ status }) => status)).toEqual(["proposed", "proposed"]);
  });
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
  it("reports a long name that lacks a character, and not the name itself", () => {
    const text = "对口援藏省市多家医院及国家卫生健康委会直属医院，国家卫生健康委员会";
    expect(findNearMisses(text, shipped).map((miss) => [miss.text, miss.term.text])).toEqual([
      ["国家卫生健康委会", "国家卫生健康委员会"],
    ]);
  });
});

describe("editGlossary", () => {
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
