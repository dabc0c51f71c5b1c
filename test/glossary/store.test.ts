import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editGlossary, parseGlossary } from "../../src/glossary/store/index.js";
import type { Concept } from "../../src/model/concept.js";

const place = (id: string, zh: string, en: string): Concept => ({
  id,
  kind: "place",
  terms: { zh: [{ text: zh, status: "preferred" }], en: [{ text: en, status: "preferred" }] },
});

const FILE = `# Rivers of the desk.
concepts:
  # Asked for by the client.
  - id: huang-he
    kind: place
    definition: "A river" # the second longest
    division: "630000"
    sources: [Gazetteer]
    terms:
      zh:
        - text: 黄河
          status: preferred
      en:
        # The one in use since 1979.
        - text: Yellow River
          status: preferred
        - text: 'Huang He'   # the gazetteer's
          status: admitted

  - id: huangshui
    kind: place
    terms:
      zh: [{ text: 湟水, status: preferred }]
      en: [{ text: Huangshui, status: proposed }]
# End of the list.
`;
const read = (text: string): readonly Concept[] => parseGlossary(text, "x.yaml").concepts;
const put = (concept: Concept): string => editGlossary(FILE, "x.yaml", { put: [concept] });
const find = (id: string): Concept => read(FILE).find((concept) => concept.id === id) ?? place(id, "", "");

describe("editGlossary", () => {
  it("changes one field and no other line", () => {
    const after = put({ ...find("huang-he"), definition: "A river of nine provinces" });
    const changed = after.split("\n").filter((line, at) => line !== FILE.split("\n")[at]);
    expect(changed).toEqual(['    definition: "A river of nine provinces" # the second longest']);
  });

  it("puts in quotes what readers of YAML 1.1 take for a truth value or a number", () => {
    const after = put({ ...find("huangshui"), note: "no", definition: "12:30" });
    expect(after).toContain('    definition: "12:30"\n    note: "no"\n');
  });

  it("adds a term and keeps the comments beside the others", () => {
    const { terms, ...concept } = find("huang-he");
    const [yellow, huangHe] = terms.en ?? [];
    if (!yellow || !huangHe) throw new Error("no terms");
    const after = put({
      ...concept,
      terms: { ...terms, en: [yellow, { ...huangHe, status: "deprecated" }, { text: "Huanghe", status: "admitted" }] },
    });
    expect(after).toContain("# The one in use since 1979.");
    expect(after).toContain("# the gazetteer's\n          status: deprecated\n        - text: Huanghe\n");
    expect(after.slice(after.indexOf("\n  - id: huangshui"))).toBe(FILE.slice(FILE.indexOf("\n  - id: huangshui")));
  });

  it("puts a new concept in its place by id, with its own lines", () => {
    const after = put(place("huangpu", "黄浦江", "Huangpu River"));
    expect(read(after).map(({ id }) => id)).toEqual(["huang-he", "huangpu", "huangshui"]);
    expect(after.replace(/ {2}- id: huangpu\n(?: {4}.*\n)*/u, "")).toBe(FILE);
  });

  it("takes a concept out with its comments and retires its id", () => {
    const after = editGlossary(FILE, "x.yaml", { remove: ["huang-he"] });
    expect(after).toMatch(/^# Rivers of the desk\.\nretired:\n {2}- huang-he\nconcepts:\n\n {2}- id: huangshui/u);
    expect(parseGlossary(after, "x.yaml").retired).toEqual(["huang-he"]);
    const both = editGlossary(after, "x.yaml", { remove: ["huangshui"] });
    expect(parseGlossary(both, "x.yaml")).toEqual({ retired: ["huang-he", "huangshui"], concepts: [] });
  });

  it("fills an empty list", () => {
    const after = editGlossary("concepts: []\n", "x.yaml", { put: [place("a", "甲", "A")] });
    expect(read(after)).toEqual([place("a", "甲", "A")]);
  });

  it("refuses a file of another layout rather than write it anew", () => {
    const flow = "concepts: [{ id: a, kind: place, terms: {} }]\n";
    expect(() => editGlossary(flow, "x.yaml", { put: [place("b", "乙", "B")] })).toThrow(
      expect.objectContaining({ code: "glossary.layout" }),
    );
  });

  it("writes what it read: any text, any field", () => {
    const text = fc.string({ minLength: 1, unit: "grapheme" }).filter((value) => !/[\ud800-\udfff]/u.test(value));
    const optional = { requiredKeys: [] };
    const term = fc.record(
      {
        text,
        status: fc.constantFrom("preferred" as const, "forbidden" as const, "proposed" as const),
        style: text,
        note: text,
        caseSensitive: fc.boolean(),
        inflection: fc.oneof(fc.constant("none" as const), fc.array(text, { minLength: 1 })),
        validFrom: fc.constant("2026-01-31"),
        guards: fc.record({ notInside: fc.array(text, { minLength: 1 }) }, optional),
      },
      { requiredKeys: ["text", "status"] },
    );
    const concept = fc.record(
      {
        id: fc.constantFrom("huang-he", "a", "zz-9"),
        kind: fc.constantFrom("place" as const, "general" as const),
        definition: text,
        note: text,
        division: fc.constant("540500"),
        sources: fc.array(fc.record({ reference: text, url: text }, { requiredKeys: ["reference"] }), { minLength: 1 }),
        terms: fc.record({ zh: fc.array(term, { minLength: 1 }), en: fc.array(term, { minLength: 1 }) }, optional),
      },
      { requiredKeys: ["id", "kind", "terms"] },
    );
    fc.assert(
      fc.property(concept, (made) => {
        expect(read(put(made)).find(({ id }) => id === made.id)).toEqual(made);
      }),
    );
  });
});
