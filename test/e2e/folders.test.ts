import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-folders-"));
const at = (name: string): string => join(folder, name);
const duiyi = (...args: string[]) => runIn(folder, args);
const read = (name: string): string => readFileSync(at(name), "utf8");

const page = '<!doctype html><html lang="zh-CN"><body><p>天亮了。</p></body></html>\n';
const cues = "1\n00:00:01,000 --> 00:00:02,000\n天亮了。\n";

beforeAll(() => {
  mkdirSync(at("docs/one"), { recursive: true });
  writeFileSync(at("docs/page.html"), page);
  writeFileSync(at("docs/one/film.srt"), cues);
  writeFileSync(at("docs/picture.gif"), "GIF89a");
});

describe("a folder of documents", () => {
  it("is prepared with its folders, and what is not read is listed by kind", async () => {
    const { out, code } = await duiyi("prepare", "docs", "-o", "out");
    expect(code).toBe(0);
    expect(out).toContain("2 files prepared");
    expect(out).toContain("not read: 1 × picture");
    expect(existsSync(at("out/page.en.xlf")) && existsSync(at("out/one/film.en.xlf"))).toBe(true);
  });

  it("comes home with its folders", async () => {
    for (const name of ["out/page.en.xlf", "out/one/film.en.xlf"]) {
      const translated = read(name).replace(
        /<target state="new"><\/target>/gu,
        '<target state="translated">Day broke.</target>',
      );
      writeFileSync(at(name), translated);
    }
    const { code, err } = await duiyi("merge", "out", "-o", "done");
    expect(code).toBe(0);
    expect(err).toContain('lang="zh-CN" is now lang="en"');
    expect(read("done/page.en.html")).toBe(page.replace("zh-CN", "en").replace("天亮了。", "Day broke."));
    expect(read("done/one/film.en.srt")).toBe(cues.replace("天亮了。", "Day broke."));
  });

  it("is checked, validated and published with one name each", async () => {
    const checked = await duiyi("check", "out", "--format", "json");
    expect(JSON.parse(checked.out).summary.segments).toBe(2);
    expect((await duiyi("validate", "out/**/*.xlf")).code).toBe(0);
    await duiyi("publish", "out");
    expect(existsSync(at("out/one/film.en.bilingual.html")) && existsSync(at("out/page.en.bilingual.html"))).toBe(true);
    const counted = await duiyi("stats", "docs", "--format", "json");
    expect(JSON.parse(counted.out).files.map(({ file }: { file: string }) => file)).toEqual([
      "docs/one/film.srt",
      "docs/page.html",
    ]);
    expect(counted.err).toContain("not read: 1 × picture");
  });

  it("in which nothing is of the kind is named", async () => {
    const { code, err } = await duiyi("check", "docs");
    expect([code, err]).toEqual([3, expect.stringContaining("No XLIFF was found in “docs”")]);
    expect((await duiyi("prepare", "docs/*.docx", "-o", "out")).err).toContain("“docs/*.docx” means no file in docs/");
  });

  it("leaves out what ! names, what a .gitignore names, and what links lead to outside of it", async () => {
    mkdirSync(at("tree/build"), { recursive: true });
    mkdirSync(at("outside"), { recursive: true });
    for (const name of ["tree/a.md", "tree/b.md", "tree/build/c.md", "outside/d.md"]) writeFileSync(at(name), "# 山\n");
    writeFileSync(at("tree/.gitignore"), "build/\n");
    symlinkSync(at("outside"), at("tree/link"));
    symlinkSync(at("tree"), at("tree/loop"));
    symlinkSync(at("outside/d.md"), at("tree/d.md"));
    const { out } = await duiyi("stats", "tree", "!tree/b.*", "--format", "json");
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(["tree/a.md"]);
  });

  it("is one project of OmegaT", async () => {
    await duiyi("prepare", "docs/**/*.srt", "--for", "omegat", "-o", "project");
    expect(existsSync(at("project/omegat.project"))).toBe(true);
    expect(existsSync(at("project/source/one/film.en.xlf"))).toBe(true);
  });

  it("writes nothing where a translation breaks a document, unless told to", async () => {
    writeFileSync(at("out/one/film.en.xlf"), read("out/one/film.en.xlf").replace("Day broke.", "A &lt;b&gt; day."));
    const refused = await duiyi("merge", "out/one/film.en.xlf", "-o", "broken.srt");
    expect([refused.code, existsSync(at("broken.srt"))]).toEqual([1, false]);
    expect(refused.err).toContain("天亮了。");
    const { code } = await duiyi("merge", "out/one/film.en.xlf", "-o", "broken.srt", "--write-broken");
    expect([code, read("broken.srt")]).toEqual([0, cues.replace("天亮了。", "A <b> day.")]);
  });

  it("writes bytes to standard output as the file has them", async () => {
    const { out } = await duiyi("merge", "out/page.en.xlf", "-o", "-");
    expect(out).toBe(read("done/page.en.html"));
  });
});

describe("a folder of pages that lead to each other", () => {
  const first = "# 总则\n\n见[背景](two.md#_2)。\n";
  const second = "# 范围\n\n## 背景\n\n回到[总则](one.md#_1)。\n";
  const translations: Readonly<Record<string, string>> = { 总则: "General rules", 范围: "Scope", 背景: "Background" };

  /** Prepares the pages of a folder, translates their headings, and merges them into another. */
  async function there(from: string, to: string) {
    await duiyi("prepare", from, "-o", `${from}-kit`);
    for (const name of ["one", "two"]) {
      const path = `${from}-kit/${name}.en.xlf`;
      const xliff = read(path).replace(
        /<source>(总则|范围|背景)<\/source>(\s*)<target state="new"><\/target>/gu,
        (_all, source: string, blank: string) =>
          `<source>${source}</source>${blank}<target state="translated">${translations[source]}</target>`,
      );
      writeFileSync(at(path), xliff);
    }
    return duiyi("merge", `${from}-kit`, "-o", to);
  }

  it("keeps its links by the rule of the program that makes pages of it, and the names of its pages", async () => {
    mkdirSync(at("site"));
    writeFileSync(at("mkdocs.yml"), "site_name: 山\n");
    writeFileSync(at("site/one.md"), first);
    writeFileSync(at("site/two.md"), second);
    const { code, err } = await there("site", "site-en");
    expect(code).toBe(0);
    expect(err).toContain("MkDocs makes pages of these files, as mkdocs.yml shows");
    expect(err).toContain("the link two.md#_2 is now two.md#background");
    expect(read("site-en/one.md")).toBe("# General rules\n\n见[背景](two.md#background)。\n");
    expect(read("site-en/two.md")).toBe("# Scope\n\n## Background\n\n回到[总则](one.md#general-rules)。\n");
  });

  it("keeps the links of web pages too", async () => {
    mkdirSync(at("web"));
    const link = (name: string): string =>
      `<p><a href="${name}#top">总则</a>见<a href="https://a.b/two.html">范围</a></p>`;
    writeFileSync(at("web/one.html"), `<!doctype html><html>${link("two.html")}`);
    writeFileSync(at("web/two.html"), `<!doctype html><html>${link("./one.html")}<a href=three.html>背景</a>`);
    await there("web", "web-en");
    expect(read("web-en/one.en.html")).toContain('<a href="two.en.html#top">总则</a>见<a href="https://a.b/two.html">');
    expect(read("web-en/two.en.html")).toContain('<a href="./one.en.html#top">总则</a>');
    expect(read("web-en/two.en.html")).toContain("<a href=three.html>");
  });

  it("is told of links that lead nowhere, on the pages as they are and in their translation", async () => {
    mkdirSync(at("broken"));
    writeFileSync(
      at("broken/one.md"),
      "# 总则\n\n见[甲](two.md#无)、[乙](three.md)、[丙](two.md)、[丁](#_1)、[戊](#无)。\n",
    );
    writeFileSync(at("broken/two.md"), "# 范围\n");
    await there("broken", "broken-en");
    const files = ["broken-kit/one.en.xlf", "broken-kit/two.en.xlf"];
    const { out } = await duiyi("check", ...files, "--only", "link", "--format", "json");
    const { issues } = JSON.parse(out) as { issues: { rule: string; message: string; severity: string }[] };
    expect(issues.map(({ rule, message }) => `${rule} ${/The link (\S+)/u.exec(message)?.[1]}`)).toEqual([
      "link/broken two.md#无",
      "link/broken three.md",
      "link/broken #无",
    ]);
  });

  it("is told of links of web pages that lead nowhere, and to web pages", async () => {
    mkdirSync(at("mixed/.git"), { recursive: true });
    const page = (links: readonly string[]): string =>
      `<!doctype html><html lang="zh"><p id="头">总则</p>${links.map((link) => `<p>见<a href="${link}">此处</a>`).join("")}`;
    writeFileSync(at("mixed/one.html"), page(["#头", "#尾", "two.md#范围", "two.md#无", "three.html", "#", "a?b#c"]));
    writeFileSync(at("mixed/two.md"), "# 范围\n\n见[甲](one.html#头)、[乙](one.html#尾)。\n");
    writeFileSync(at("mixed/alone.html"), page(["three.html", "#尾"]));
    await there("mixed", "mixed-en");
    expect(read("mixed-en/one.en.html")).toContain('<a href="two.en.md#scope">');
    const files = ["one", "two", "alone"].map((name) => `mixed-kit/${name}.en.xlf`);
    const { out } = await duiyi("check", ...files, "--only", "link", "--format", "json");
    const { issues } = JSON.parse(out) as { issues: { file: string; message: string }[] };
    expect(issues.map(({ file, message }) => `${file} ${/The link (\S+)/u.exec(message)?.[1]}`)).toEqual([
      "mixed/one.html #尾",
      "mixed/one.html two.md#无",
      "mixed/one.html three.html",
      "mixed/two.md one.html#尾",
      "mixed/alone.html #尾",
    ]);
  });

  it("keeps its links where pages are called otherwise in the translation", async () => {
    mkdirSync(at("loose/.git"), { recursive: true });
    writeFileSync(at("loose/one.md"), "# 总则\n\n见[背景](two.md#背景)。\n");
    writeFileSync(at("loose/two.md"), "## 背景\n\n回到[总则](one.md)。\n");
    await there("loose", "loose-en");
    expect(read("loose-en/one.en.md")).toBe("# General rules\n\n见[背景](two.en.md#background)。\n");
    expect(read("loose-en/two.en.md")).toBe("## Background\n\n回到[总则](one.en.md)。\n");
  });
});
