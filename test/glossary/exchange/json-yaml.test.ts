import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { json } from "../../../src/glossary/exchange/json.js";
import { itemLines } from "../../../src/glossary/exchange/json-lines.js";
import { yaml } from "../../../src/glossary/exchange/yaml.js";
import type { Concept } from "../../../src/model/concept.js";

const languages = { srcLang: "zh", trgLang: "en" };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const readJson = (text: string) => json.read(bytesOf(text), { name: "terms.json", ...languages });
const readYaml = (text: string) => yaml.read(bytesOf(text), { name: "terms.yaml", ...languages });
const qamdo: Concept = {
  id: "qamdo",
  kind: "place",
  sources: [{ reference: "民政部" }],
  terms: { zh: [{ text: "昌都", status: "preferred" }] },
};

describe("a glossary as JSON", () => {
  it("names its schema", async () => {
    const { bytes, losses } = await json.write([qamdo], languages);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({
      schema: "duiyi.concepts/1",
      concepts: [
        { id: "qamdo", kind: "place", sources: ["民政部"], terms: { zh: [{ text: "昌都", status: "preferred" }] } },
      ],
    });
    expect(losses).toEqual([]);
  });

  it("may be a bare list; entries at fault are rejected with line and reason", async () => {
    const items = [
      JSON.stringify(qamdo),
      JSON.stringify({ ...qamdo, id: "b", kind: "town" }),
      '"text, [ and \\" {"',
      JSON.stringify({ ...qamdo, definition: "again" }),
      JSON.stringify({ ...qamdo, id: "c" }),
    ];
    const { concepts, rejected } = await readJson(`[\n${items.join(",\n")}]`);
    expect(concepts.map(({ row, concept }) => [row, concept.id])).toEqual([
      [2, "qamdo"],
      [6, "c"],
    ]);
    expect(rejected).toMatchObject([
      { row: 3, reason: "schema", values: { path: "kind", fault: "choice" } },
      { row: 4, reason: "schema", values: { fault: "type" } },
      { row: 5, reason: "duplicate-id", values: { id: "qamdo" } },
    ]);
  });

  it.each([
    { when: "it is not JSON", text: '{\n  "concepts": [}', code: "glossary.json", place: { line: 2, column: 16 } },
    { when: "it breaks off", text: '{\n  "concepts": [', code: "glossary.json", place: { line: 2, column: 16 } },
    {
      when: "a comma is left over",
      text: '[\n  {"a": 1e5, "b": [true, {}]},\n]',
      code: "glossary.json",
      place: { line: 3, column: 1 },
    },
    { when: "a key has no quotation marks", text: "[{a: 1}]", code: "glossary.json", place: { line: 1, column: 3 } },
    { when: "a string holds a line end", text: '["a\nb"]', code: "glossary.json", place: { line: 1, column: 2 } },
    { when: "more follows", text: "[]\n[]", code: "glossary.json", place: { line: 2, column: 1 } },
    { when: "it is empty", text: "", code: "glossary.json", place: { line: 1, column: 1 } },
    { when: "it holds no list", text: '{ "terms": [] }', code: "glossary.json-form", place: undefined },
    { when: "its list is none", text: '{ "concepts": {} }', code: "glossary.json-form", place: undefined },
  ])("is refused where $when", async ({ text, code, place }) => {
    const error = await readJson(text).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code, file: "terms.json", ...(place && { place }) });
  });
});

describe("itemLines", () => {
  it.each([
    { when: "a bare list", text: "[1,\n[2, {}],\n\n{}]", lines: [1, 2, 4] },
    { when: "an empty list", text: "[\n]", lines: [] },
    {
      when: "a member among others",
      text: '{"x": [1, 2],\n"concepts": [\n{"concepts": [1]},\n2],\n"y": [3, 4]}',
      lines: [3, 4],
    },
    { when: "a member twice", text: '{"concepts": [1],\n"concepts": [\n2]}', lines: [3] },
  ])("finds the items of $when", ({ text, lines }) => {
    expect(itemLines(text)).toEqual(lines);
  });
});

describe("a glossary as YAML", () => {
  it("is our own glossary file", async () => {
    const { bytes } = await yaml.write([qamdo], languages);
    expect(new TextDecoder().decode(bytes)).toBe(
      [
        "concepts:",
        "  - id: qamdo",
        "    kind: place",
        "    sources:",
        "      - 民政部",
        "    terms:",
        "      zh:",
        "        - text: 昌都",
        "          status: preferred",
        "",
      ].join("\n"),
    );
  });

  it.each(["no", "Yes", "on", "OFF", "y", "12:30", "12:30:45.5", "1_000", "0b11", "<<", "~"])(
    "is the same to readers of YAML 1.1, who take a bare %s for something else than text",
    async (word) => {
      const terms = { zh: [{ text: "否", status: "preferred" }], no: [{ text: word, status: "admitted" }] } as const;
      const concept: Concept = { id: "a", kind: "general", note: word, created: { date: "2026-01-31" }, terms };
      const text = new TextDecoder().decode((await yaml.write([concept], languages)).bytes);
      expect(parse(text, { version: "1.1", schema: "yaml-1.1" }).concepts).toMatchObject([
        { id: "a", note: word, terms },
      ]);
      expect(text).toContain("      date: 2026-01-31\n");
      expect((await readYaml(text)).concepts.map((found) => found.concept)).toEqual([concept]);
    },
  );

  it("says on which line each concept begins, in block or flow style", async () => {
    const text = [
      "# head",
      "concepts:",
      "  # first",
      "  - id: a",
      "    kind: place",
      "    terms: {}",
      "",
      "  - { id: b, kind: place, terms: {} }",
    ].join("\n");
    expect((await readYaml(text)).concepts.map(({ row, concept }) => [row, concept.id])).toEqual([
      [4, "a"],
      [8, "b"],
    ]);
  });

  it("is refused with its place where one entry is at fault", async () => {
    await expect(readYaml("concepts:\n  - id: a\n    kind: town\n    terms: {}\n")).rejects.toMatchObject({
      code: "glossary.schema",
      place: { line: 3, column: 11 },
    });
  });
});
