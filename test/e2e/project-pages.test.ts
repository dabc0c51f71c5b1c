import { existsSync, rmSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read, translate } = workFolder();

const LINK = '<g id="1" ctype="link">';

/** Two pages that lead to each other, and one that leads to a page of which nothing is translated. */
beforeEach(async () => {
  put("duiyi.config.json", JSON.stringify({ from: "zh-CN", to: "en", sources: ["docs/**/*.{md,html}"] }));
  put("docs/a.md", "---\ntitle: 渡口\n---\n\n见[山路](guide/b.md#山路)。\n");
  put("docs/guide/b.md", "# 山路\n\n回[渡口](../a.md)，或看[驿站](c.html)。\n");
  put("docs/guide/c.html", "<title>驿站</title><p>天亮了。</p>");
  await duiyi("run");
  translate("out/a.en.xlf", { 渡口: "The Ferry", [`见${LINK}山路</g>。`]: `See ${LINK}the mountain path</g>.` });
  translate("out/guide/b.en.xlf", {
    山路: "The Mountain Path",
    [`回${LINK}渡口</g>，或看<g id="2" ctype="link">驿站</g>。`]: `Go back to ${LINK}the ferry</g>, or see <g id="2" ctype="link">the post house</g>.`,
  });
});

/** The links of a page that lead to other files, with their words. */
const linksOf = (page: string): string[][] =>
  Array.from(read(page).matchAll(/<a href="([^"#][^"]*)">([^<]*)<\/a>/gu), ([, href = "", text = ""]) => [href, text]);

/** The row of a page that an address leads to. */
const rowWith = (page: string, address: string): string | undefined =>
  read(page)
    .split('<div class="row"')
    .find((row) => row.includes(`id="${address}"`));

describe("the pages of a project", () => {
  it("lead to each other on both sides, as far as there are pages", async () => {
    await duiyi("run");
    expect(linksOf("out/a.en.bilingual.html")).toEqual([
      [`guide/b.en.bilingual.html#${encodeURIComponent("山路")}`, "山路"],
      [`guide/b.en.bilingual.html#${encodeURIComponent("山路")}`, "the mountain path"],
    ]);
    expect(rowWith("out/guide/b.en.bilingual.html", "山路")).toContain("The Mountain Path");
    expect(linksOf("out/guide/b.en.bilingual.html")).toEqual([
      ["../a.en.bilingual.html", "渡口"],
      ["../a.en.bilingual.html", "the ferry"],
    ]);
  });

  it("lead to documents of other formats, in both the translated document and the bilingual page", async () => {
    put("duiyi.config.json", JSON.stringify({ from: "zh-CN", to: "en", sources: ["docs/**/*.{md,html,txt,srt}"] }));
    put("docs/guide/班车 表.txt", "早班8点开。\n");
    put("docs/film.srt", "1\n00:00:01,000 --> 00:00:02,000\n天亮了。\n");
    put("docs/a.md", "见[班车](guide/班车%20表.txt)和[影片](film.srt)。\n");
    await duiyi("run");
    translate("out/a.en.xlf", {
      [`见${LINK}班车</g>和<g id="2" ctype="link">影片</g>。`]: `See ${LINK}the buses</g> and <g id="2" ctype="link">the film</g>.`,
    });
    translate("out/guide/班车 表.en.xlf", { "早班8点开。": "The early bus leaves at 8:00." });
    await duiyi("run");
    expect(read("out/a.en.md")).toBe(
      `See [the buses](guide/${encodeURIComponent("班车 表.en.txt")}) and [the film](film.en.srt).\n`,
    );
    expect(linksOf("out/a.en.bilingual.html")).toEqual([
      [`guide/${encodeURIComponent("班车 表.en.bilingual.html")}`, "班车"],
      [`guide/${encodeURIComponent("班车 表.en.bilingual.html")}`, "the buses"],
    ]);
  });

  it("lead to places of a web page and of their own", async () => {
    put("docs/a.md", "见[驿站的马](guide/c.html#horses)，又见[下文](#下文)、[无处](#无处)。\n\n## 下文\n");
    put(
      "docs/guide/c.html",
      '<title>驿站</title><div id="inn"><h2 id="horses">马</h2></div><p>马在<a id="stall"></a>棚里。',
    );
    await duiyi("run");
    const [horses, below, nowhere] = [LINK, LINK.replace("1", "2"), LINK.replace("1", "3")];
    translate("out/a.en.xlf", {
      [`见${horses}驿站的马</g>，又见${below}下文</g>、${nowhere}无处</g>。`]: `See ${horses}horses</g>, ${below}below</g> and ${nowhere}nowhere</g>.`,
      下文: "Below",
    });
    translate("out/guide/c.en.xlf", {
      驿站: "The Post House",
      马: "Horses",
      '马在<x id="1" ctype="x-link"/>棚里。': 'They are in <x id="1" ctype="x-link"/>the stable.',
    });
    await duiyi("run");
    expect(linksOf("out/a.en.bilingual.html")).toContainEqual(["guide/c.en.bilingual.html#horses", "horses"]);
    const page = read("out/a.en.bilingual.html");
    expect(page).toContain(`<a href="#${encodeURIComponent("下文")}">below</a>`);
    expect(page).toMatch(/ and nowhere\./u);
    expect(rowWith("out/a.en.bilingual.html", "下文")).toContain("Below");
    const linked = "out/guide/c.en.bilingual.html";
    for (const address of ["inn", "horses"]) expect(rowWith(linked, address)).toContain(">Horses<");
    expect(rowWith(linked, "stall")).toContain("the stable");
  });

  it("lead to each other by labels too", async () => {
    put("docs/guide/b.md", "# 山路\n\n回[渡口][home]。\n\n[home]: <../a.md> \n");
    await duiyi("run");
    translate("out/guide/b.en.xlf", { [`回${LINK}渡口</g>。`]: `Go back to ${LINK}the ferry</g>.` });
    await duiyi("run");
    expect(linksOf("out/guide/b.en.bilingual.html")).toContainEqual(["../a.en.bilingual.html", "the ferry"]);
    expect(read("out/guide/b.en.md")).toContain("[the ferry][home]");
  });

  it("lead to a page once it is there", async () => {
    await duiyi("run");
    translate("out/guide/c.en.xlf", { 驿站: "The Post House", "天亮了。": "Day broke." });
    expect((await duiyi("run")).out).toContain("docs/guide/b.md → en: published\n");
    expect(linksOf("out/guide/b.en.bilingual.html")).toContainEqual(["c.en.bilingual.html", "the post house"]);
  });

  it("are listed by their titles in both languages", async () => {
    await duiyi("run");
    const contents = read("out/index.html");
    expect(contents).toContain(
      '<a href="a.en.bilingual.html"><b lang="en">The Ferry</b> <span lang="zh-CN">渡口</span></a>',
    );
    expect(contents).toContain("<h3>guide</h3>");
    expect(contents).toContain('<a href="guide/b.en.bilingual.html"><b lang="en">The Mountain Path</b>');
    expect(contents).not.toContain("c.en");
    expect(contents).not.toContain("<script");
  });

  it("keep their links and the table of contents when one document is run", async () => {
    await duiyi("run");
    const contents = read("out/index.html");
    translate("out/a.en.xlf", { 渡口: "The Old Ferry" });
    const { out } = await duiyi("run", "docs/a.md");
    expect(out).toContain("docs/a.md → en: checked, merged, published");
    expect(linksOf("out/a.en.bilingual.html")).toHaveLength(2);
    expect(read("out/index.html")).toBe(contents);
    expect((await duiyi("run")).out).toContain("3 documents (en): 0 done, 3 as before");
    expect(read("out/index.html")).toContain("The Old Ferry");
  });
});

describe("status", () => {
  it("says what has changed since the last delivery, with or without the cache", async () => {
    await duiyi("run");
    translate("out/a.en.xlf", { 渡口: "The Old Ferry" });
    rmSync(at(".duiyi/cache.json"));
    const { documents } = JSON.parse((await duiyi("status", "--format", "json")).out);
    const [a, b, c] = documents.map(({ since }: { since?: object }) => since);
    expect(a).toMatchObject({ changed: 1, added: 0, removed: 0 });
    expect(b).toMatchObject({ changed: 0, added: 0, removed: 0 });
    expect(c).toBeUndefined();
    await duiyi("run");
    expect((await duiyi("status")).out).toMatch(/docs\/a\.md .*: the same/u);
  });

  it("does not take from the next run what it has to do", async () => {
    await duiyi("run");
    translate("out/a.en.xlf", { 渡口: "The Old Ferry" });
    await duiyi("status");
    expect((await duiyi("run")).out).toContain("docs/a.md → en: checked, merged, published");
    expect(read("out/a.en.html")).toContain("The Old Ferry");
  });

  it("shows which reviewed sentences an edit of the glossary touches, until a run has looked at them", async () => {
    const ferry = (english: string): string =>
      `concepts:\n  - id: ferry\n    kind: place\n    terms:\n      zh:\n        - text: 渡口\n          status: preferred\n      en:\n        - text: ${english}\n          status: preferred\n`;
    put("glossary/places.yaml", ferry("Ferry"));
    translate("out/a.en.xlf", { 渡口: "The Ferry" }, "signed-off");
    await duiyi("run");
    put("glossary/places.yaml", ferry("Crossing"));
    const touched = async () =>
      JSON.parse((await duiyi("status", "--format", "json")).out).documents.map(
        (document: { touched?: string[] }) => document.touched?.length ?? 0,
      );
    expect([await touched(), await touched()]).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect((await duiyi("run")).err).toContain("docs/a.md → en: 1 reviewed segment has a term");
    expect(await touched()).toEqual([0, 0, 0]);
  });

  it("is a page without a program, in either language, that leads to what is to be read", async () => {
    await duiyi("run");
    expect((await duiyi("status", "--format", "html", "-o", "out/status.html")).code).toBe(0);
    const page = read("out/status.html");
    expect(page).toContain('<a href="a.en.bilingual.html">docs/a.md</a>');
    expect(page).toContain('<a href="guide/c.en.xlf">docs/guide/c.html</a>');
    expect(page).toContain('<td class="to-do">6</td>');
    expect(page).not.toContain("<script");
    const { out } = await duiyi("--locale", "zh-Hans", "status", "--format", "html");
    expect(out).toContain('<html lang="zh-Hans">');
    expect(out).toContain("docs/a.md");
    expect(out).not.toContain('href="');
    expect(existsSync(at("status.html"))).toBe(false);
  });
});
