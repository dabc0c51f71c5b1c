import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cellToRecords,
  cellToTexts,
  recordsToCell,
  textsToCell,
} from "../../../src/glossary/exchange/table/cell-list.js";
import { csv, tsv } from "../../../src/glossary/exchange/table/delimited.js";
import type { Concept } from "../../../src/model/concept.js";
import { guarded, unguarded } from "../../../src/text/table/guard.js";
import { glossary } from "./concepts.js";
import { differences } from "./differences.js";

const languages = { srcLang: "zh", trgLang: "en" };
const write = async (concepts: readonly Concept[], scheme?: readonly string[], format = csv) => {
  const { bytes, losses } = await format.write(concepts, { ...languages, ...(scheme && { scheme }) });
  return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), losses, bytes };
};
const read = (text: string) => csv.read(new TextEncoder().encode(text), { name: "terms.csv", ...languages });

const xigaze: Concept = {
  id: "xigaze",
  kind: "place",
  definition: "西藏的一个市",
  sources: [
    { reference: "民政部 | 区划", url: "https://www.mca.gov.cn", date: "2024-01-02" },
    { reference: "Gazetteer" },
  ],
  created: { by: "李", date: "2024-03-04" },
  terms: {
    zh: [{ text: "日喀则市", status: "preferred" }],
    en: [
      { text: "Xigazê City", status: "preferred", inflection: ["Xigazê"], caseSensitive: true },
      { text: "Shigatse", status: "admitted", style: "xinhua" },
      { text: "=Rikaze", status: "forbidden", inflection: "none" },
    ],
  },
};

describe("the table with one row a term", () => {
  it("is written with a byte order mark and CR LF, guarded, what the concept is about in its first row", async () => {
    const { text, losses } = await write([xigaze]);
    expect(text.split("\r\n")).toEqual([
      "\ufeffid,language,term,status,type,part-of-speech,style,first-use,case-sensitive,inflection,forms,geography,valid-from," +
        "valid-until,after,before,not-inside,term-note,term-sources,kind,subject,definition,note,enforcement,do-not-translate," +
        "division,related,broader,replaced-by,sources,contexts,created,created-by,modified,modified-by",
      "xigaze,zh,日喀则市,preferred,,,,,,,,,,,,,,,,place,,西藏的一个市,,,,,,,," +
        '"民政部 \\| 区划 | https://www.mca.gov.cn | 2024-01-02\nGazetteer",,2024-03-04,李,,',
      `xigaze,en,Xigazê City,preferred,,,,,true,,Xigazê${",".repeat(24)}`,
      `xigaze,en,Shigatse,admitted,,,xinhua${",".repeat(28)}`,
      `xigaze,en,'=Rikaze,forbidden,,,,,,none${",".repeat(25)}`,
      "",
    ]);
    expect(losses).toEqual([]);
  });

  it("has tabs, LF and no mark as TSV", async () => {
    const { text } = await write([xigaze], ["zh", "en"], tsv);
    expect(text).toBe("zh\ten\n日喀则市\tXigazê City\n日喀则市\tShigatse\n");
  });

  it("may have its columns in any order, its rows anywhere, and dates and answers as spreadsheets show them", async () => {
    const rows = [
      "Term,ID,Language,Status,created,do-not-translate,审校",
      "Xigazê,xigaze,en,首选,,,",
      "昌都,qamdo,zh,preferred,,,",
      "日喀则,xigaze,zh,,2024/3/4,TRUE,李",
    ];
    const { concepts, rejected } = await read(`${rows.join("\n")}\n`);
    expect(rejected).toEqual([
      {
        row: 4,
        reason: "schema",
        values: { path: "status", fault: "choice", expected: "preferred, admitted, deprecated, forbidden, proposed" },
      },
    ]);
    expect(concepts.map(({ row, concept }) => [row, concept.id])).toEqual([
      [2, "xigaze"],
      [3, "qamdo"],
    ]);
    const mended = await read(`${rows.join("\n").replace("zh,,2024", "zh,preferred,2024")}\n`);
    expect(mended.concepts[0]?.concept).toEqual({
      id: "xigaze",
      kind: "general",
      note: "审校: 李",
      doNotTranslate: true,
      created: { date: "2024-03-04" },
      terms: { en: [{ text: "Xigazê", status: "preferred" }], zh: [{ text: "日喀则", status: "preferred" }] },
    });
  });

  it("rejects rows that say otherwise of their concept, lack an id or a language", async () => {
    const rows = [
      "id,language,term,status,kind",
      "a,zh,甲,preferred,place",
      "a,en,A,preferred,person",
      ",zh,乙,preferred,",
      "c,,丙,preferred,",
      "d,zh,丁,preferred,town",
    ];
    const { rejected } = await read(`${rows.join("\n")}\n`);
    const kinds = "place, person, organisation, programme, title, event, document, unit, general";
    expect(rejected).toEqual([
      { row: 3, reason: "conflict", values: { field: "kind", first: '"place"', second: '"person"' } },
      { row: 4, reason: "schema", values: { path: "id", fault: "missing", expected: "" } },
      { row: 5, reason: "schema", values: { path: "language", fault: "missing", expected: "" } },
      { row: 6, reason: "schema", values: { path: "kind", fault: "choice", expected: kinds } },
    ]);
  });
});

describe("a list by a scheme", () => {
  it("has a row for each target, and leaves out what is not to be used", async () => {
    const { text, losses } = await write([xigaze], ["id", "zh", "en", "source", "url"]);
    expect(text.split("\r\n")).toEqual([
      "\ufeffid,zh,en,source,url",
      "xigaze,日喀则市,Xigazê City,民政部 | 区划,https://www.mca.gov.cn",
      "xigaze,日喀则市,Shigatse,Gazetteer,",
      "",
    ]);
    expect(losses).toEqual([
      { field: "concept.created", count: 1, kept: false },
      { field: "concept.definition", count: 1, kept: false },
      { field: "concept.kind", count: 1, kept: false },
      { field: "concept.sources", count: 1, kept: false },
      { field: "status.forbidden", count: 1, kept: false },
      { field: "term.caseSensitive", count: 1, kept: false },
      { field: "term.inflection", count: 1, kept: false },
      { field: "term.style", count: 1, kept: false },
    ]);
  });

  it("has terms of every status where a column gives it", async () => {
    const { text } = await write([xigaze], ["zh", "en", "status", "style"]);
    expect(text.split("\r\n").slice(1, -1)).toEqual([
      "日喀则市,Xigazê City,preferred,",
      "日喀则市,Shigatse,admitted,xinhua",
      "日喀则市,'=Rikaze,forbidden,",
    ]);
  });

  it("puts the terms of a language beside each other where it has several columns", async () => {
    const { text } = await write([xigaze], ["zh", "en", "en", "-"]);
    expect(text.split("\r\n").slice(1, -1)).toEqual(["日喀则市,Xigazê City,Shigatse,"]);
  });

  it("has a row to be filled in where there is no target, and none where there is no source term", async () => {
    const qamdo: Concept = { id: "qamdo", kind: "place", terms: { zh: [{ text: "昌都", status: "preferred" }] } };
    const nagqu: Concept = { id: "nagqu", kind: "place", terms: { en: [{ text: "Nagqu", status: "preferred" }] } };
    const { text, losses } = await write([qamdo, nagqu], ["zh", "en"]);
    expect(text).toBe("\ufeffzh,en\r\n昌都,\r\n");
    expect(losses).toEqual([{ field: "concept", count: 2, kept: false }]);
  });

  it.each([
    { scheme: ["id", "zh", "en"] },
    { scheme: ["id", "en", "zh", "status", "source-status", "kind", "definition", "note", "subject"] },
    { scheme: ["id", "zh", "zh-Hant-TW", "en", "en", "en-GB", "fr", "bo", "type", "style", "source", "url"] },
  ])("names exactly what is missing when it is read again: $scheme", async ({ scheme }) => {
    await fc.assert(
      fc.asyncProperty(glossary(), async (concepts) => {
        const { bytes, losses } = await write(concepts, scheme);
        const { concepts: found } = await csv.read(bytes, { name: "x.csv", ...languages, scheme });
        const lost = differences(
          concepts,
          found.map(({ concept }) => concept),
        );
        expect(losses).toEqual(lost);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the guard of formulas", () => {
  it.each([
    { text: "=1+1", cell: "'=1+1" },
    { text: "-5 °C", cell: "'-5 °C" },
    { text: "'=x", cell: "''=x" },
    { text: "''@", cell: "'''@" },
    { text: "\tx", cell: "'\tx" },
    { text: "＝1", cell: "'＝1" },
    { text: "'s-Hertogenbosch", cell: "'s-Hertogenbosch" },
    { text: "a=b", cell: "a=b" },
  ])("makes $cell of $text and takes it off again", ({ text, cell }) => {
    expect(guarded(text)).toBe(cell);
    expect(unguarded(cell)).toBe(text);
  });

  it("gives every text back", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+\-@＝\t\r\na]*$/u), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[=+\-@＝\t\r\n]/u);
      }),
    );
  });
});

describe("lists in a cell", () => {
  it("are lines, and records have bars between their parts", () => {
    expect(textsToCell(["中山南路", "a\\b", "two\nlines"])).toBe("中山南路\na\\\\b\ntwo\\nlines");
    expect(
      recordsToCell([
        ["民政部", undefined, "2024-01-02"],
        ["a|b", "c "],
      ]),
    ).toBe("民政部 |  | 2024-01-02\na\\|b | c\\s");
    expect(cellToRecords("民政部|https://a.cn\n\nGazetteer")).toEqual([["民政部", "https://a.cn"], ["Gazetteer"]]);
  });

  it("give every text back", () => {
    const texts = fc.array(fc.oneof(fc.stringMatching(/^[\\|nrs \n\r甲]+$/u), fc.string({ minLength: 1 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, (list) => {
        expect(cellToTexts(textsToCell(list))).toEqual(list);
        expect(cellToRecords(recordsToCell([list, list]))).toEqual([list, list]);
      }),
    );
  });
});
