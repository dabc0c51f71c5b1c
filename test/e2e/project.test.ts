import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read, translate } = workFolder();

/** Every file of the project, but for the cache, with its content. */
function everything(): Record<string, string> {
  const names = readdirSync(at(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "cache.json" && !entry.parentPath.endsWith("found"))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(name, "utf8")]));
}

const RESTED = 3000; // milliseconds

const config = (more: object = {}): void =>
  put(
    "duiyi.config.json",
    JSON.stringify({
      locale: "en",
      from: "zh-CN",
      to: "en",
      sources: ["docs/**/*.{txt,md}"],
      glossary: ["terms"],
      ...more,
    }),
  );

const ferry = (english: string): string =>
  `concepts:\n  - id: ferry\n    kind: place\n    terms:\n      zh:\n        - text: 渡口\n          status: preferred\n      en:\n        - text: ${english}\n          status: preferred\n`;

beforeEach(() => {
  put("terms/places.yaml", ferry("the ferry"));
  put("docs/one.txt", "小路通向渡口。\n");
  put("docs/two.txt", "天亮了。\n\n人们在驿站休息。\n");
  put("docs/more/three.md", "# 山\n\n河东有山。\n");
});

describe("a project", () => {
  it("is made of what a folder shows, run, and looked at", async () => {
    const made = await duiyi("init", "--to", "en", "ja");
    expect([made.code, JSON.parse(read("duiyi.config.json"))]).toEqual([
      0,
      { locale: "en", from: "zh-CN", to: ["en", "ja"], sources: ["docs/**/*.{md,txt}"], output: "out" },
    ]);
    const ran = await duiyi("run");
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("docs/one.txt → ja: prepared");
    expect(ran.out).toContain("6 documents (en, ja): 6 done, 0 as before");
    expect(existsSync(at("out/more/three.ja.xlf")) && existsSync(at("out/two.en.xlf"))).toBe(true);
    const { out } = await duiyi("status", "--format", "json");
    const [first] = JSON.parse(out).documents;
    expect(first).toMatchObject({ source: "docs/more/three.md", to: "en", standing: "prepared", sentences: 2 });
  });

  it("knows resources of i18next by their names, wherever they are", async () => {
    put("app/zh-Hans.json", JSON.stringify({ hello: "你好" }));
    put("web/locales/zh-CN/menu.json", JSON.stringify({ open: "打开" }));
    await duiyi("init", "--yes");
    expect(JSON.parse(read("duiyi.config.json"))).toMatchObject({
      sources: ["docs/**/*.{md,txt}", "app/zh-Hans.json", "web/locales/zh-CN/*.json"],
      as: { "app/zh-Hans.json": "i18next", "web/locales/zh-CN/*.json": "i18next" },
    });
    expect((await duiyi("run")).out).toContain("app/zh-Hans.json → en: prepared\n");
  });

  it("asks for no second init over a configuration that is there", async () => {
    config();
    expect(await duiyi("init")).toMatchObject({ code: 2 });
    expect(JSON.parse(read("duiyi.config.json")).glossary).toEqual(["terms"]);
  });

  it("does nothing the second time, with or without its cache, and from a folder below", async () => {
    config();
    await duiyi("run");
    translate("out/two.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest at the post house." });
    await duiyi("run");
    const before = everything();
    expect((await duiyi("run")).out).toContain("3 documents (en): 0 done, 3 as before");
    rmSync(at(".duiyi/cache.json"));
    expect((await runIn(at("docs"), ["run"])).out).toContain("3 documents (en): 0 done, 3 as before");
    expect(everything()).toEqual(before);
  });

  it("writes its cache again where anything in it has changed, and else leaves it alone", async () => {
    config();
    await duiyi("run");
    await new Promise((done) => setTimeout(done, RESTED)); // the marks of files that have just been written are not kept
    await duiyi("run");
    const cacheNow = () => [statSync(at(".duiyi/cache.json")).ino, read(".duiyi/cache.json")];
    const kept = cacheNow();
    await duiyi("run");
    expect(cacheNow()).toEqual(kept);
    put("docs/one.txt", "小路通向驿站。\n");
    await duiyi("run");
    expect(cacheNow()).not.toEqual(kept);
    expect((await duiyi("run")).out).toContain("3 documents (en): 0 done, 3 as before");
  });

  it("leaves the list of what git passes over to whoever has changed it", async () => {
    config();
    await duiyi("run");
    expect(read(".duiyi/.gitignore")).toContain("cache.json\n");
    put(".duiyi/.gitignore", "*\n");
    put("docs/one.txt", "小路通向驿站。\n");
    await duiyi("run");
    expect(read(".duiyi/.gitignore")).toBe("*\n");
  });

  it("records again what a killed run wrote and could not record", async () => {
    config();
    await duiyi("run");
    const before = everything();
    rmSync(at("out/.duiyi.json"));
    rmSync(at(".duiyi/cache.json"));
    expect((await duiyi("run")).out).toContain("3 documents (en): 0 done, 3 as before");
    expect(everything()).toEqual(before);
  });

  it("loses nothing where a killed run had renewed an XLIFF and its cache does not know", async () => {
    config();
    await duiyi("run");
    const cache = read(".duiyi/cache.json");
    translate("out/two.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest at the post house." });
    put("docs/two.txt", "天亮了。\n\n人们在驿站休息。\n\n船来了。\n");
    await duiyi("run");
    const before = everything();
    put(".duiyi/cache.json", cache);
    await duiyi("run");
    expect(everything()).toEqual(before);
  });

  it.each([
    { what: "glossary", file: "terms/places.yaml", code: 2 },
    { what: "list of suppressions", file: "duiyi.suppressions.json", code: 2 },
  ])("says once what is wrong with its $what, which every document needs", async ({ file, code }) => {
    config();
    put(file, '{ "concepts": 7, "suppressions": 7 }\n');
    const ran = await duiyi("run");
    expect([ran.code, ran.err.split(file).length - 1]).toEqual([code, 1]);
  });

  it("says once which memory is not there", async () => {
    config({ memories: [{ path: "elsewhere" }] });
    const ran = await duiyi("run");
    expect([ran.code, ran.err.split("elsewhere").length - 1]).toEqual([3, 1]);
  });

  it("merges and publishes what is translated and in order, and waits for the rest", async () => {
    config();
    await duiyi("run");
    translate("out/two.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest at the post house." });
    translate("out/one.en.xlf", { "小路通向渡口。": "The path leads to the crossing." });
    const { out, code } = await duiyi("run");
    expect(code).toBe(0);
    expect(out).toContain("docs/two.txt → en: checked, merged, published");
    expect(out).toContain("docs/one.txt → en: checked\n");
    expect(out).toContain(
      "waiting for a reviser: 1 (1 error)\n  Their review pages (out/one.en.html …) say what is wrong.",
    );
    expect(read("out/two.en.txt")).toBe("Day broke.\n\nPeople rest at the post house.\n");
    expect(read("out/two.en.bilingual.html")).toContain("Day broke.");
    expect(existsSync(at("out/one.en.txt"))).toBe(false);
    expect((await duiyi("run", "--fail-on", "error")).code).toBe(1);
  });

  it("takes up a changed source alone, and loses nothing of its translation", async () => {
    config();
    await duiyi("run");
    translate("out/two.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest at the post house." });
    await duiyi("run");
    const old = read("out/two.en.xlf");
    put("docs/two.txt", "天亮了。\n\n人们在驿站吃饭。\n");
    const { out, err } = await duiyi("run");
    expect(out).toContain("1 done, 2 as before");
    expect(err).toContain("1 translation does not hold any more");
    const kept = readdirSync(at("out/earlier"));
    expect(kept.filter((name) => name.endsWith(".xlf")).map((name) => read(`out/earlier/${name}`))).toEqual([old]);
    expect(read("out/two.en.xlf")).toContain("Day broke.");
    const { out: status } = await duiyi("status", "docs/two.txt");
    expect(status).toMatch(/docs\/two\.txt +en +being translated +2 +1 \(50%\)/u);
  });

  it("checks again what an edit of the glossary touches, and nothing else", async () => {
    config();
    await duiyi("run");
    translate("out/two.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest at the post house." });
    translate("out/one.en.xlf", { "小路通向渡口。": "The path leads to the ferry." }, "signed-off");
    await duiyi("run");
    put("terms/places.yaml", ferry("the landing"));
    const { out, err } = await duiyi("run");
    expect(err).toContain("docs/one.txt → en: 1 reviewed segment has a term that was edited in the glossary");
    expect(out).toContain("1 done, 2 as before");
    expect(out).toContain("waiting for a reviser: 1 (1 error)");
    put(
      "terms/places.yaml",
      `${ferry("the landing")}  - id: well\n    kind: place\n    terms:\n      zh:\n        - text: 水井\n          status: preferred\n`,
    );
    expect((await duiyi("run")).out).toContain("0 done, 3 as before");
  });

  it("leaves what a person has changed among the outputs, and says so", async () => {
    config();
    await duiyi("run");
    translate("out/two.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest at the post house." });
    await duiyi("run");
    put("out/two.en.txt", "Polished by hand.\n");
    translate("out/two.en.xlf", { "天亮了。": "Day had broken." });
    const { err } = await duiyi("run");
    expect(err).toContain("out/two.en.txt was changed since duiyi wrote it");
    expect(read("out/two.en.txt")).toBe("Polished by hand.\n");
    await duiyi("run", "--force");
    expect(read("out/two.en.txt")).toContain("Day had broken.");
  });

  it("tells what it would do, and writes nothing", async () => {
    config();
    const before = everything();
    const { out } = await duiyi("run", "--dry-run");
    expect(out).toContain("docs/two.txt → en: would be prepared");
    expect(everything()).toEqual(before);
  });

  it("does the stages that are asked for", async () => {
    config();
    await duiyi("run");
    translate("out/two.en.xlf", { "天亮了。": "Day broke.", "人们在驿站休息。": "People rest at the post house." });
    await duiyi("run", "--only", "check");
    expect(existsSync(at("out/two.en.txt"))).toBe(false);
    await duiyi("run", "--only", "check", "merge");
    expect([existsSync(at("out/two.en.txt")), existsSync(at("out/two.en.bilingual.html"))]).toEqual([true, false]);
  });

  it("goes on past documents that fail, and says which", async () => {
    config();
    put("docs/four.txt", "天\u0000亮了。\n");
    await duiyi("run");
    put("out/one.en.xlf", "<xliff");
    const { out, err, code } = await duiyi("run");
    expect(code).toBe(5);
    expect(err).toContain("out/one.en.xlf");
    expect(out).toContain("1 failed");
    expect(read("out/one.en.xlf")).toBe("<xliff");
  });
});

describe("a project that cannot be run", () => {
  it.each([
    { when: "there is no configuration", file: undefined, code: 2, says: "Make one with “duiyi init”" },
    { when: "a key is unknown", file: '{ "sorces": ["docs"] }', code: 2, says: "sorces" },
    { when: "no sources are named", file: "{}", code: 2, says: "names no sources" },
    { when: "a pattern means nothing", file: '{ "sources": ["doc/*.md"] }', code: 3, says: "“doc/*.md” means no file" },
    { when: "a tool is unknown", file: '{ "sources": ["docs"], "kit": "wordfast" }', code: 2, says: "omegat" },
    {
      when: "a named source is gone",
      file: '{ "sources": ["docs/one.txt", "docs/x.txt"] }',
      code: 5,
      says: "no such file",
    },
  ])("says so where $when", async ({ file, code, says }) => {
    if (file !== undefined) put("duiyi.config.json", file);
    const run = await duiyi("run");
    expect([run.code, run.err]).toEqual([code, expect.stringContaining(says)]);
  });

  it("names two sources that would have one output, and does the first", async () => {
    config();
    put("docs/one.md", "# 山\n");
    const { err, code } = await duiyi("run");
    expect(code).toBe(5);
    expect(err).toContain("docs/one.md");
    expect(existsSync(at("out/one.en.xlf"))).toBe(true);
  });
});
