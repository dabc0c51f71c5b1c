import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { omegat } from "../../../src/glossary/exchange/omegat.js";
import { type Concept, termsIn } from "../../../src/model/concept.js";
import { glossary } from "./concepts.js";

const languages = { srcLang: "zh", trgLang: "en" };
const write = async (concepts: readonly Concept[]) => {
  const { bytes, losses } = await omegat.write(concepts, languages);
  return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), losses };
};
const read = (bytes: Uint8Array | string) =>
  omegat.read(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, {
    name: "glossary.txt",
    ...languages,
  });

const who: Concept = {
  id: "who",
  kind: "organisation",
  definition: "联合国的\n专门机构",
  note: "见\t官网",
  terms: {
    zh: [
      { text: "世界卫生组织", status: "preferred" },
      { text: "世卫组织", status: "admitted" },
      { text: "世卫", status: "proposed" },
    ],
    en: [
      { text: "World Health Organization", status: "preferred" },
      { text: "WHO", status: "admitted" },
      { text: "World Health Organisation", status: "forbidden" },
    ],
  },
};

describe("a glossary of OmegaT", () => {
  it("has a line for each pair of terms that may be used, definition and note in the comment, no header", async () => {
    const { text, losses } = await write([who]);
    expect(text).toBe(
      [
        "世界卫生组织\tWorld Health Organization\t联合国的 专门机构 见 官网",
        "世界卫生组织\tWHO\t联合国的 专门机构 见 官网",
        "世卫组织\tWorld Health Organization\t联合国的 专门机构 见 官网",
        "世卫组织\tWHO\t联合国的 专门机构 见 官网",
        "",
      ].join("\n"),
    );
    expect(losses).toEqual([
      { field: "concept.definition", count: 1, kept: true },
      { field: "concept.id", count: 1, kept: false },
      { field: "concept.kind", count: 1, kept: false },
      { field: "concept.note", count: 1, kept: true },
      { field: "status.forbidden", count: 1, kept: false },
      { field: "status.proposed", count: 1, kept: false },
      { field: "term", count: 1, kept: false },
    ]);
  });

  it("leaves out a source term that OmegaT would take for a remark, and a concept that has no pair", async () => {
    const concepts: Concept[] = [
      { ...who, terms: { zh: [{ text: "#1", status: "preferred" }], en: [{ text: "No. 1", status: "preferred" }] } },
      { ...who, id: "none", terms: { zh: [{ text: "世卫", status: "preferred" }] } },
    ];
    expect(await write(concepts)).toEqual({ text: "", losses: [{ field: "concept", count: 2, kept: false }] });
  });

  it("is read with its remarks passed over and its lines at fault rejected", async () => {
    const lines = [
      "# OmegaT",
      "玉麦乡\tYume Township\t乡名\t旧称",
      "",
      "玉麦乡\tYumai",
      "无名",
      "\tnameless",
      "昌都\tQamdo",
    ];
    const { concepts, rejected } = await read(lines.join("\r\n"));
    expect(concepts.map(({ row, concept }) => [row, concept.note, concept.terms.en])).toEqual([
      [
        2,
        "乡名 旧称",
        [
          { text: "Yume Township", status: "preferred" },
          { text: "Yumai", status: "admitted" },
        ],
      ],
      [7, undefined, [{ text: "Qamdo", status: "preferred" }]],
    ]);
    expect(rejected).toEqual([
      { row: 5, reason: "no-target", values: { source: "无名" } },
      { row: 6, reason: "no-source", values: {} },
    ]);
  });

  it("may be in UTF-16, and has no cell guarded", async () => {
    const { concepts } = await read(Buffer.from("\ufeff中国\t'=China\n", "utf16le"));
    expect(concepts[0]?.concept.terms).toMatchObject({ zh: [{ text: "中国" }], en: [{ text: "'=China" }] });
  });

  it("is refused where it is no text", async () => {
    await expect(read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 0, 0]))).rejects.toMatchObject({
      code: "input.binary",
      file: "glossary.txt",
    });
  });

  it("gives every pair back that may be used, of any concepts", async () => {
    const flat = (text: string): string => text.replace(/[\t\r\n]+/gu, " ").trim();
    const pairsOf = (concepts: readonly Concept[]): Set<string> => {
      const texts = (concept: Concept, language: string): string[] =>
        termsIn(concept, language).flatMap(({ text, status }) =>
          ["preferred", "admitted"].includes(status) ? flat(text) : [],
        );
      const sources = (concept: Concept): string[] =>
        texts(concept, "zh").filter((text) => text !== "" && !text.startsWith("#"));
      const targets = (concept: Concept): string[] => texts(concept, "en").filter((text) => text !== "");
      return new Set(
        concepts.flatMap((concept) =>
          sources(concept).flatMap((source) => targets(concept).map((target) => `${source} ${target}`)),
        ),
      );
    };
    await fc.assert(
      fc.asyncProperty(glossary(), async (concepts) => {
        const { text } = await write(concepts);
        const pairs = text
          .split("\n")
          .filter(Boolean)
          .map((line) => line.split("\t").slice(0, 2).join(" "));
        expect(new Set(pairs)).toEqual(pairsOf(concepts));
        expect((await read(text)).rejected).toEqual([]);
      }),
    );
  });
});
