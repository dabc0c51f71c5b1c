import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { describe, expect, it } from "vitest";
import { parseGlossary } from "../../src/glossary/yaml/index.js";
import { candidateListSchema } from "../../src/model/candidate-schema.js";
import { duiyi as runIn } from "./duiyi.js";

const STORY = `石坎村通了公路

松坪县云溪乡副乡长巴桑次仁介绍，“安澜行
动”启动以来，石坎村的公路修好了。

村民周德贵告诉记者，从石坎村到松坪县第
一中学只要半个小时。“以前要走一天。”周德
贵说。
`;

/** A folder with a source and an empty glossary. */
function preferences() {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-candidates-"));
  mkdirSync(join(folder, "glossary"));
  writeFileSync(join(folder, "story.txt"), STORY);
  const duiyi = (...args: string[]) => runIn(folder, args, { DUIYI_BY: "Li" });
  const candidates = (...args: string[]) =>
    duiyi("glossary", "candidates", "story.txt", "--glossary", "glossary", ...args);
  return { folder, duiyi, candidates, file: (name: string) => join(folder, name) };
}

/** The rows of a CSV by their Chinese name, as a person fills them in. */
function edit(path: string, edits: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  const rows: Record<string, string>[] = parse(readFileSync(path, "utf8"), { columns: true, bom: true });
  const edited = rows.map((row) => ({ ...row, ...edits[row.zh ?? ""] }));
  writeFileSync(path, stringify(edited, { header: true, delimiter: ";" }));
}

const textsOf = (json: string): string[] =>
  JSON.parse(json).candidates.map(({ text }: { readonly text: string }) => text);

describe("candidates, decided on in a spreadsheet and approved", async () => {
  const { candidates, duiyi, file } = preferences();
  await candidates("-o", "list.csv");
  edit(file("list.csv"), {
    石坎村: { decision: "approve" },
    周德贵: { decision: "批准", en: "Zhou Degui", status: "preferred", definition: "A villager" },
    安澜行动: { decision: "approve", en: "Operation Calm Waters", note: "flood control" },
    松坪县: { decision: "approve", kind: "planet" },
    松坪县第一中学: { decision: "approve" },
    云溪乡: { decision: "reject", note: "in the gazetteer" },
    巴桑次仁: { decision: "perhaps" },
  });
  const dry = await duiyi("glossary", "approve", "list.csv", "--glossary", "glossary", "--dry-run");
  const isWritten = existsSync(file("glossary/places.yaml")) || existsSync(file("glossary/rejected-candidates.tsv"));
  const approved = await duiyi("glossary", "approve", "list.csv", "--glossary", "glossary");

  it("say on a dry run what would be done, and do nothing", () => {
    expect(dry.out).toContain("added 石坎村 as shikan-village");
    expect(dry.out).toContain("Would write");
    expect(isWritten).toBe(false);
  });

  it("name every row that was decided on: added, rejected, or at fault and why", () => {
    expect(approved.out.match(/: added /gu)).toHaveLength(3);
    expect(approved.out).toMatch(/Row \d+: rejected 云溪乡/u);
    expect(approved.out).toMatch(/Row \d+: 松坪县 was not taken\. “planet” is no kind of concept/u);
    expect(approved.out).toMatch(/Row \d+: 松坪县第一中学 was not taken\. The English term is missing/u);
    expect(approved.out).toMatch(/Row \d+: 巴桑次仁 was not taken\. “perhaps” is no decision/u);
    expect(approved.out).toContain("3 added, 0 there already, 1 rejected, 3 at fault");
    expect(approved.code).toBe(5);
  });

  it("become concepts with what the row said, who added them, and where they stand", () => {
    const [village] = parseGlossary(readFileSync(file("glossary/places.yaml"), "utf8"), "places.yaml").concepts;
    expect(village).toMatchObject({
      id: "shikan-village",
      kind: "place",
      created: { by: "Li" },
      terms: {
        zh: [{ text: "石坎村", status: "preferred" }],
        en: [{ text: "Shikan Village", status: "proposed" }],
      },
    });
    expect(village?.contexts?.[0]).toEqual({ text: "石坎村通了公路", language: "zh", source: "story.txt:1:1" });
    const [villager] = parseGlossary(readFileSync(file("glossary/persons.yaml"), "utf8"), "persons.yaml").concepts;
    expect(villager?.terms.en).toEqual([{ text: "Zhou Degui", status: "preferred" }]);
    expect(villager?.definition).toBe("A villager");
  });

  it("are found in the text as terms from then on, across line breaks too", async () => {
    const found = (await duiyi("terms", "story.txt", "--glossary", "glossary")).out.trim().split("\n");
    const terms = found.map((line) => JSON.parse(line)).map(({ text, line, column }) => `${text} ${line}:${column}`);
    expect(terms).toContain("安澜行动 3:18");
    expect(terms.filter((term) => term.startsWith("石坎村"))).toHaveLength(3);
  });

  it("do not come again, and rejected ones not among the new", async () => {
    const all = textsOf((await candidates("--format", "json")).out);
    const fresh = textsOf((await candidates("--format", "json", "--only-new")).out);
    expect(all).not.toContain("石坎村");
    expect(all).toContain("云溪乡");
    expect(fresh).not.toContain("云溪乡");
    expect(fresh).toContain("松坪县第一中学");
    expect(readFileSync(file("glossary/rejected-candidates.tsv"), "utf8")).toMatch(
      /^zh\tkind\tdate\tby\tnote\n云溪乡\tplace\t\d{4}-\d\d-\d\d\tLi\tin the gazetteer\n$/u,
    );
  });

  it("are there already when the list is approved again, which changes nothing", async () => {
    const { out } = await duiyi("glossary", "approve", "list.csv", "--glossary", "glossary", "--format", "json");
    const report = JSON.parse(out);
    expect(report).toMatchObject({ schema: "duiyi.approval/1", added: [], files: [] });
    expect(report.skipped).toHaveLength(3);
  });
});

describe("the list of candidates", () => {
  it("is in JSON as the schema that ships says, and comes back so", async () => {
    const { candidates, duiyi, file } = preferences();
    const list = JSON.parse((await candidates("--format", "json")).out);
    expect(candidateListSchema.safeParse(list).error).toBeUndefined();
    expect(existsSync("dist/schemas/duiyi.candidates.schema.json")).toBe(true);
    for (const candidate of list.candidates)
      if (candidate.text === "周德贵") Object.assign(candidate, { decision: "approve", en: "Zhou Degui" });
    writeFileSync(file("list.json"), JSON.stringify(list));
    const { out } = await duiyi("glossary", "approve", "list.json", "--glossary", "terms.yaml", "--format", "json");
    expect(JSON.parse(out).added).toMatchObject([{ zh: "周德贵", id: "zhou-degui" }]);
    expect(parseGlossary(readFileSync(file("terms.yaml"), "utf8"), "terms.yaml").concepts).toHaveLength(1);
  });

  it("goes out and comes back as a workbook", async () => {
    const { candidates, duiyi, file } = preferences();
    await candidates("-o", "list.xlsx");
    const { readXlsx, writeXlsx } = await import("hucre/xlsx");
    const [sheet] = (await readXlsx(readFileSync(file("list.xlsx")))).sheets;
    const rows = (sheet?.rows ?? []).map((row) =>
      row.map((cell, index) => (index === 0 && row[1] === "周德贵" ? "approve" : cell)),
    );
    writeFileSync(file("edited.xlsx"), await writeXlsx({ sheets: [{ name: "Candidates", rows }] }));
    const { out } = await duiyi("glossary", "approve", "edited.xlsx", "--glossary", "glossary", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ added: [{ zh: "周德贵", id: "zhou-degui" }], faulty: [] });
  });

  it("holds the kinds and counts that are asked for", async () => {
    const { candidates } = preferences();
    const people = (await candidates("--kind", "person", "--format", "json")).out;
    expect(textsOf(people).toSorted()).toEqual(["周德贵", "巴桑次仁"]);
    expect(textsOf((await candidates("--min-count", "2", "--format", "json")).out)).not.toContain("巴桑次仁");
    expect((await candidates("--kind", "planet")).code).toBe(2);
  });

  it("takes several sources, and counts a name in all of them", async () => {
    const { duiyi, file } = preferences();
    writeFileSync(file("more.txt"), "记者在石坎村看到，周德贵正在修桥。\n");
    const { out } = await duiyi(
      "glossary",
      "candidates",
      "story.txt",
      "more.txt",
      "--glossary",
      "glossary",
      "--format",
      "json",
    );
    const village = JSON.parse(out).candidates.find(({ text }: { readonly text: string }) => text === "石坎村");
    expect(village.count).toBe(4);
    expect(village.contexts.map(({ file: name }: { readonly file: string }) => name)).toEqual([
      "story.txt",
      "story.txt",
      "story.txt",
    ]);
  });

  it("needs a file for a workbook, and is no other table", async () => {
    const { candidates, duiyi, file } = preferences();
    expect((await candidates("--format", "xlsx")).code).toBe(2);
    writeFileSync(file("other.csv"), "a,b\n1,2\n");
    const { code, err } = await duiyi("glossary", "approve", "other.csv", "--glossary", "glossary");
    expect(code).toBe(2);
    expect(err).toContain("“decision” and “zh” were expected");
  });
});
