import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseGlossary } from "../../src/glossary/store/index.js";
import { duiyi as runIn } from "./duiyi.js";

/** A folder with an empty glossary folder. */
function preferences() {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-glossary-"));
  mkdirSync(join(folder, "glossary"));
  const duiyi = (...args: string[]) => runIn(folder, ["glossary", ...args], { DUIYI_BY: "", EDITOR: "", VISUAL: "" });
  const read = (name: string) => parseGlossary(readFileSync(join(folder, "glossary", name), "utf8"), name);
  return { folder, duiyi, read };
}

describe("duiyi glossary", async () => {
  const { folder, duiyi, read } = preferences();
  const added = await duiyi("add", "--zh", "玉麦", "--en", "Yumai", "Yümai", "--kind", "place", "--by", "Li");

  it("adds a concept to the file of its kind, which it makes", () => {
    expect(added.out).toBe(`Added yumai\nWrote ${join(folder, "glossary/places.yaml")}\n`);
    const [yumai] = read("places.yaml").concepts;
    expect(yumai).toMatchObject({ id: "yumai", kind: "place", created: { by: "Li" } });
    expect(yumai?.terms.en).toEqual([
      { text: "Yumai", status: "proposed" },
      { text: "Yümai", status: "proposed" },
    ]);
  });

  it("is read wherever no other is named, before the one that ships", async () => {
    expect((await duiyi("show", "yumai")).out).toContain("en  Yümai  (proposed)");
    expect((await duiyi("show", "wuhan")).out).toContain("武汉");
  });

  it("changes a term's status, and the one preferred before becomes admitted", async () => {
    await duiyi("status", "玉麦", "Yumai", "preferred");
    await duiyi("status", "yumai", "Yümai", "preferred");
    expect(read("places.yaml").concepts[0]?.terms.en?.map(({ status }) => status)).toEqual(["admitted", "preferred"]);
  });

  it("edits fields and terms", async () => {
    await duiyi(
      "edit",
      "yumai",
      "--definition",
      "A township of Lhünzê",
      "--add-term",
      "en=Yume",
      "--status",
      "forbidden",
    );
    await duiyi("edit", "yumai", "--term", "Yümai", "--first-use", "Yümai Township (Yümai)");
    const [yumai] = read("places.yaml").concepts;
    expect(yumai?.definition).toBe("A township of Lhünzê");
    expect(yumai?.terms.en?.map(({ text, status }) => `${text} ${status}`)).toEqual([
      "Yumai admitted",
      "Yümai preferred",
      "Yume forbidden",
    ]);
    expect(yumai?.terms.en?.[1]?.firstUse).toBe("Yümai Township (Yümai)");
  });

  it("writes nothing on a dry run", async () => {
    const before = readFileSync(join(folder, "glossary/places.yaml"), "utf8");
    const { out } = await duiyi("edit", "yumai", "--note", "x", "--dry-run", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ schema: "duiyi.glossary-changes/1", dryRun: true, changed: ["yumai"] });
    expect(readFileSync(join(folder, "glossary/places.yaml"), "utf8")).toBe(before);
  });

  it("renames and removes, leads references along, and never uses an id again", async () => {
    await duiyi("add", "--zh", "玉麦乡", "--en", "Yumai Township", "--kind", "place");
    await duiyi("edit", "yumai-township", "--broader", "yumai");
    await duiyi("rename", "yumai", "yumai-place");
    expect(read("places.yaml").concepts.find(({ id }) => id === "yumai-township")?.broader).toBe("yumai-place");
    expect((await duiyi("remove", "yumai-place")).err).toContain("yumai-township");
    await duiyi("remove", "yumai-place", "--replaced-by", "yumai-township");
    expect(read("places.yaml").retired).toEqual(["yumai", "yumai-place"]);
    expect((await duiyi("add", "--zh", "玉麦", "--en", "Yumai", "--id", "yumai")).code).toBe(2);
  });

  it("speaks of a term that several concepts share", async () => {
    await duiyi("add", "--zh", "山南", "--en", "Shannan");
    await duiyi("add", "--zh", "山南", "--en", "Lhoka");
    const { code, err } = await duiyi("show", "山南", "--glossary", "glossary");
    expect(code).toBe(2);
    expect(err).toContain("lhoka, shannan");
  });

  it("opens the editor for an edit that names nothing, and says so where there is none", async () => {
    expect((await duiyi("edit", "shannan")).err).toContain("EDITOR");
  });

  it("does not write to the glossary that ships with the package", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "duiyi-nowhere-"));
    const { code, err } = await runIn(elsewhere, ["glossary", "add", "--zh", "甲", "--en", "A"]);
    expect(code).toBe(2);
    expect(err).toContain("--glossary terms.yaml");
  });
});

describe("glossary import and export", () => {
  const { folder, duiyi, read } = preferences();
  const list = (text: string): void => writeFileSync(join(folder, "list.csv"), text);

  it("takes a list in, a row a concept, and names the rows it cannot take", async () => {
    list("zh,en,status,note\n玉麦,Yumai,preferred,\n玉麥,Yümai,admitted,\n,Nowhere,,\n山南,Shannan,proposed,a city\n");
    const { code, out } = await duiyi("import", "list.csv", "--kind", "place");
    expect(code).toBe(5);
    expect(out).toContain("list.csv, row 4: No source term.\nAdded 2, changed 0, skipped 0, rejected 1");
    const [shannan, yumai] = read("places.yaml").concepts;
    expect(shannan).toMatchObject({ id: "shannan", note: "a city" });
    expect(yumai?.terms.en?.map(({ text, status }) => [text, status])).toEqual([
      ["Yumai", "preferred"],
      ["Yümai", "admitted"],
    ]);
  });

  it("names every row that says something else than the glossary, and writes nothing", async () => {
    list("zh,en\n山南,Lhoka\n渡口,ferry\n玉麦,Yumé\n");
    const before = readFileSync(join(folder, "glossary/places.yaml"), "utf8");
    const { code, out } = await duiyi("import", "list.csv");
    expect(code).toBe(6);
    expect(out).toContain("Row 2: shannan is there already");
    expect(out).toContain("Row 4: yumai is there already");
    expect(out).toContain("Added 0, changed 0");
    const json = JSON.parse((await duiyi("import", "list.csv", "--format", "json")).out);
    expect(json.refused.map(({ row }: { row: number }) => row)).toEqual([2, 4]);
    expect(readFileSync(join(folder, "glossary/places.yaml"), "utf8")).toBe(before);
  });

  it("stops at a conflict, or keeps or replaces as it is told", async () => {
    list("zh,en\n山南,Lhoka\n");
    const before = readFileSync(join(folder, "glossary/places.yaml"), "utf8");
    const stopped = await duiyi("import", "list.csv");
    expect([stopped.code, stopped.out]).toEqual([6, expect.stringContaining("Row 2: shannan is there already")]);
    expect((await duiyi("import", "list.csv", "--on-conflict", "keep")).out).toContain("skipped 1");
    expect(readFileSync(join(folder, "glossary/places.yaml"), "utf8")).toBe(before);
    await duiyi("import", "list.csv", "--on-conflict", "replace");
    expect(read("places.yaml").concepts[0]?.terms.en?.map(({ text }) => text)).toEqual(["Lhoka"]);
  });

  it.each(["csv", "xlsx", "tbx", "json"])("comes back from %s as it went", async (format) => {
    await duiyi("export", "--to", format, "-o", `out.${format}`, "--glossary", "glossary", "--force");
    const { out } = await duiyi("import", `out.${format}`);
    expect(out).toContain("Added 0, changed 0, skipped 2, rejected 0");
  });

  it("says what a form has no place for", async () => {
    expect((await duiyi("export", "--to", "omegat", "--glossary", "glossary")).err).toContain("was left out");
  });

  it("serves any form as a glossary", async () => {
    writeFileSync(join(folder, "story.txt"), "他到了玉麦。\n");
    const { out } = await runIn(folder, ["terms", "story.txt", "--glossary", "out.csv"]);
    expect(JSON.parse(out)).toMatchObject({ text: "玉麦", concept: "yumai" });
  });
});

describe("what a glossary and documents say of each other", async () => {
  const { folder, duiyi } = preferences();
  await duiyi("add", "--zh", "玉麦", "玉麥", "--en", "Yumai", "--kind", "place", "--status", "preferred");
  await duiyi("add", "--zh", "山南", "--en", "Shannan", "--kind", "place");
  writeFileSync(join(folder, "story.txt"), "他到了玉麦。\n玉麥下了雪。\n");
  writeFileSync(join(folder, "pairs.tsv"), "他到了玉麦。\tHe reached Yumai.\n玉麦下雪。\tIt snows there.\n");

  it("shows each occurrence, the spellings and the renderings", async () => {
    const { out } = await duiyi(
      "dossier",
      "玉麦",
      "story.txt",
      "pairs.tsv",
      "--glossary",
      "glossary",
      "--format",
      "json",
    );
    const { occurrences, variants, renderings } = JSON.parse(out);
    expect(
      occurrences.map(({ file, place }: { file: string; place: { line: number; column: number } }) => [
        file,
        place.line,
        place.column,
      ]),
    ).toEqual([
      ["story.txt", 1, 4],
      ["story.txt", 2, 1],
      ["pairs.tsv", 1, 1],
      ["pairs.tsv", 2, 1],
    ]);
    expect(variants).toEqual([
      { text: "玉麦", count: 3 },
      { text: "玉麥", count: 1 },
    ]);
    expect(renderings).toEqual([
      { text: "Yumai", count: 1 },
      { text: "", count: 1 },
    ]);
  });

  it("names the concepts that no document names", async () => {
    const { out } = await duiyi("stats", "story.txt", "--glossary", "glossary", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ concepts: 2, occurrences: 2, neverSeen: ["shannan"] });
  });

  it("tells the history of a concept from git", async () => {
    const git = (...args: string[]) => spawnSync("git", args, { cwd: folder, encoding: "utf8" });
    git("init", "--quiet");
    git("config", "user.name", "Li");
    git("config", "user.email", "li@example.org");
    git("add", ".");
    git("commit", "--quiet", "-m", "first");
    await duiyi("status", "shannan", "Shannan", "preferred");
    git("commit", "--quiet", "-a", "-m", "Shannan is decided");
    const { out } = await duiyi("log", "shannan", "--glossary", "glossary", "--format", "json");
    const [latest] = JSON.parse(out).entries;
    expect(latest).toMatchObject({ by: "Li", subject: "Shannan is decided" });
    expect(latest.changes).toContainEqual({
      field: "terms.en.Shannan.status",
      before: "proposed",
      after: "preferred",
    });
  });
});

describe("two processes that write one glossary", () => {
  it("lose nothing", async () => {
    const { folder } = preferences();
    const script = join(folder, "adds.mjs");
    writeFileSync(
      script,
      `const { changeGlossary } = await import(${JSON.stringify(resolve(".build/glossary/files/change-glossary.js"))});
       const { nodeFiles: files } = await import(${JSON.stringify(resolve(".build/index.js"))});
       const [, , prefix, path] = process.argv;
       for (let index = 0; index < 40; index += 1)
         await changeGlossary(path, () => ({
           put: [{ id: prefix + index, kind: "general", terms: { zh: [{ text: prefix + index, status: "preferred" }] } }],
           remove: [],
         }), { files, dryRun: false });`,
    );
    const path = join(folder, "terms.yaml");
    const run = (prefix: string): Promise<number | null> =>
      new Promise((done) => {
        spawn(process.execPath, [script, prefix, path], { stdio: "inherit" }).on("close", done);
      });
    expect(await Promise.all([run("a"), run("b")])).toEqual([0, 0]);
    expect(parseGlossary(readFileSync(path, "utf8"), path).concepts).toHaveLength(80);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("leave a whole file where one is killed, and the other goes on", async () => {
    const { folder } = preferences();
    const path = join(folder, "terms.yaml");
    const script = join(folder, "busy.mjs");
    writeFileSync(
      script,
      `const { changeGlossary } = await import(${JSON.stringify(resolve(".build/glossary/files/change-glossary.js"))});
       const { nodeFiles: files } = await import(${JSON.stringify(resolve(".build/index.js"))});
       for (let index = 0; ; index += 1)
         await changeGlossary(process.argv[2], () => ({
           put: [{ id: "a" + index, kind: "general", terms: { zh: [{ text: "甲".repeat(2000), status: "preferred" }] } }],
           remove: [],
         }), { files, dryRun: false });`,
    );
    for (const patience of [400, 700, 900]) {
      const busy = spawn(process.execPath, [script, path]);
      await new Promise((done) => setTimeout(done, patience));
      busy.kill("SIGKILL");
      await new Promise((done) => busy.on("close", done));
      if (existsSync(path)) parseGlossary(readFileSync(path, "utf8"), path);
    }
    const { code } = await runIn(folder, ["glossary", "add", "--zh", "乙", "--en", "Survivor", "--glossary", path]);
    expect(code).toBe(0);
    expect(parseGlossary(readFileSync(path, "utf8"), path).concepts.at(-1)?.id).toBe("survivor");
  });
});
