import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, resolve } from "node:path";
import { decodeHTML } from "entities";
import { describe, expect, it } from "vitest";
import { slugsOf } from "../../src/formats/markdown/anchors/slugs.js";
import { duiyi as runIn } from "./duiyi.js";

/**
 * Folder with `node_modules` in which VitePress and Docusaurus are installed: they are too large to be dependencies. All sites were built with MkDocs 1.4.2,
 * Hugo 0.111.3, VitePress 1.6.4 and Docusaurus 3.10.2.
 */
const programs = resolve(process.env.DUIYI_SITE_PROGRAMS ?? "../site-programs");
const has = (program: string): boolean => spawnSync("which", [program]).status === 0;
const hasPackage = (name: string): boolean => existsSync(join(programs, "node_modules", name, "package.json"));

interface SiteProgram {
  readonly id: "vitepress" | "docusaurus" | "mkdocs" | "hugo";
  readonly isThere: boolean;
  /** Folder of the pages below the site. */
  readonly folder: string;
  readonly first: string;
  /** What stands at the beginning of a page. */
  readonly head: (number: number) => string;
  /** How a page is linked to. */
  readonly link: (number: number) => string;
  readonly files: Readonly<Record<string, string>>;
  readonly build: (output: string) => readonly string[];
}

const name = (number: number): string => (number === 0 ? "index" : `p${number}`);
const plain = "<html><title>{{ .Title }}</title><body>{{ .Content }}</body></html>";

const sitePrograms: readonly SiteProgram[] = [
  {
    id: "mkdocs",
    isThere: has("mkdocs"),
    folder: "docs",
    first: "index.md",
    head: () => "",
    link: (number) => `./${name(number)}.md`,
    files: { "mkdocs.yml": "site_name: 山\n" },
    build: (output) => ["mkdocs", "build", "-q", "--strict", "-d", output],
  },
  {
    id: "hugo",
    isThere: has("hugo"),
    folder: "content",
    first: "_index.md",
    head: (number) => `---\ntitle: 第${number}页\n---\n\n`,
    link: (number) => (number === 0 ? "/" : `/${name(number)}/`),
    files: {
      "hugo.toml": 'baseURL="/"\ntitle="山"\ndisableKinds=["RSS","sitemap","taxonomy","term"]\n',
      "layouts/index.html": plain,
      "layouts/_default/single.html": plain,
      "layouts/_default/list.html": plain,
    },
    build: (output) => ["hugo", "--quiet", "-d", output],
  },
  {
    id: "vitepress",
    isThere: hasPackage("vitepress"),
    folder: ".",
    first: "index.md",
    head: () => "",
    link: (number) => (number % 2 === 0 ? `./${name(number)}.md` : `./${name(number)}`),
    files: { ".vitepress/config.mjs": 'export default { title: "山" };\n' },
    build: (output) => [join(programs, "node_modules/.bin/vitepress"), "build", ".", "--outDir", output],
  },
  {
    id: "docusaurus",
    isThere: hasPackage("@docusaurus/core"),
    folder: "docs",
    first: "index.md",
    head: (number) => `---\nsidebar_position: ${number}\n${number === 0 ? "slug: /\n" : ""}---\n\n`,
    link: (number) => `./${name(number)}.md`,
    files: {
      "package.json": "{}",
      "docusaurus.config.js": `module.exports = { title: "山", url: "https://x.y", baseUrl: "/", onBrokenLinks: "throw", onBrokenAnchors: "throw",
  presets: [["classic", { docs: { routeBasePath: "/", sidebarPath: undefined }, blog: false, theme: {} }]] };`,
    },
    build: (output) => [join(programs, "node_modules/.bin/docusaurus"), "build", "--no-minify", "--out-dir", output],
  },
];

const titles = [
  "总则",
  "范围",
  "术语和定义",
  "安装步骤",
  "配置：网络（一）",
  "常见问题？",
  "发布 5.0 版",
  "数据与备份",
  "安全须知",
  "附录 A",
];
const headingsOf = (number: number): readonly string[] => [
  titles[number] ?? "",
  "目的",
  "背景",
  `第${number}章 内容`,
  "目的",
  "API 说明",
];

/** A page with links to its own headings and to those of others. */
function pageOf({ id, head, link }: SiteProgram, number: number): string {
  const address = (page: number, heading: number): string =>
    slugsOf(
      headingsOf(page).map((text) => ({ text, raw: text })),
      id,
    )[heading] ?? "";
  const [next, last, third] = [(number + 1) % 10, (number + 9) % 10, (number + 3) % 10];
  const [title, aim, background, chapter, , api] = headingsOf(number);
  return `${head(number)}# ${title}

本页说明第${number}部分。

## ${aim}

参见[下一页的背景](${link(next)}#${address(next, 2)})和[本页的背景](#${address(number, 2)})。

## ${background}

另见[上一页](${link(last)})。

## ${chapter}

先看[那一章](${link(third)}#${address(third, 3)})，见[第二个目的](#${address(number, 4)})。

| 名称 | 数量 |
| --- | --- |
| 苹果 | 5 |

## ${aim}

- **加粗。**后面 \`code\`

### ${api}

见[说明](#${address(number, 5)})。
`;
}

function writeSite(folder: string, program: SiteProgram): void {
  const pages = titles.map((_title, number) => {
    const file = number === 0 ? program.first : `${name(number)}.md`;
    return [join(program.folder, file), pageOf(program, number)] as const;
  });
  for (const [path, content] of [...Object.entries(program.files), ...pages]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  if (existsSync(join(programs, "node_modules")))
    symlinkSync(join(programs, "node_modules"), join(folder, "node_modules"));
}

/** Builds a site and gives its pages by their paths. */
function built(folder: string, { build }: SiteProgram): ReadonlyMap<string, string> {
  const output = `${folder}-built`;
  rmSync(join(programs, "node_modules/.cache"), { recursive: true, force: true }); // Docusaurus takes pages of another site from it
  const [program = "", ...options] = build(output);
  const { status, stderr, stdout } = spawnSync(program, options, { cwd: folder, encoding: "utf8" });
  expect([status, status === 0 ? "" : stdout + stderr]).toEqual([0, ""]);
  const files = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  // Where a piece of React's stream ends before a character of several bytes, Docusaurus writes a NUL.
  const read = (file: string): string => readFileSync(join(output, file), "utf8").replaceAll("\0", "");
  return new Map(files.map((file) => [`/${file}`, read(file)]));
}

/** The links of built pages that lead to no page, or to no address on it. */
function brokenIn(pages: ReadonlyMap<string, string>): string[] {
  const ids = new Map(
    Array.from(pages, ([path, html]) => [
      path,
      new Set(Array.from(html.matchAll(/\sid="([^"]*)"/gu), ([, id = ""]) => decodeHTML(id))),
    ]),
  );
  return Array.from(pages).flatMap(([path, html]) => {
    if (path === "/404.html") return [];
    const body = html.replace(/<script.*?<\/script>/gsu, "");
    return Array.from(body.matchAll(/<a\s[^>]*href="([^"]*)"/gu), ([, href = ""]) => decodeHTML(href)).filter(
      (href) => {
        if (/^(?:[a-z]+:|\/\/)/u.test(href)) return false;
        const [address = "", fragment = ""] = href.split("#").map(decodeURIComponent);
        const at = address === "" ? path : posix.resolve(posix.dirname(path), address);
        const target = [at, `${at}.html`, posix.join(at, "index.html")].find((each) => ids.has(each));
        return target === undefined || (fragment !== "" && ids.get(target)?.has(fragment) !== true);
      },
    );
  });
}

/** Translates the sentences of prepared files; each code keeps its place between words. */
function translate(kit: string, isTaken: (index: number) => boolean): string[] {
  const texts: string[] = [];
  for (const [index, file] of readdirSync(kit)
    .filter((each) => each.endsWith(".xlf"))
    .entries()) {
    if (!isTaken(index)) continue;
    const xliff = readFileSync(join(kit, file), "utf8").replace(
      /(<source>(.*?)<\/source>\s*)<target state="new"><\/target>/gsu,
      (_all, before: string, source: string) => {
        const target = source.replace(/[^<>]+(?=<|$)/gu, (words, at: number) => {
          if (source[at - 1] !== ">" && at > 0) return words; // within a tag
          texts.push(`Word ${texts.length}x`);
          return ` ${texts.at(-1)} `;
        });
        return `${before}<target state="translated">${target.trim()}</target>`;
      },
    );
    writeFileSync(join(kit, file), xliff);
  }
  return texts;
}

describe.each(sitePrograms)("a site of ten linked pages", (program) => {
  it.skipIf(!program.isThere).each([
    { which: "all pages", isTaken: () => true },
    { which: "every second page", isTaken: (index: number) => index % 2 === 0 },
  ])(
    `has no broken link in ${program.id} when $which are translated (skipped where it is not installed)`,
    {
      timeout: 1_800_000,
    },
    async ({ isTaken }) => {
      const folder = mkdtempSync(join(tmpdir(), `duiyi-${program.id}-`));
      const site = join(folder, "site");
      writeSite(site, program);
      expect(brokenIn(built(site, program))).toEqual([]);
      expect(await runIn(site, ["prepare", `${program.folder}/*.md`, "-o", "../kit"])).toMatchObject({ code: 0 });
      const texts = translate(join(folder, "kit"), isTaken);
      expect(texts.length).toBeGreaterThan(50);
      expect((await runIn(site, ["merge", "../kit", "-o", "../translated"])).code).toBe(0);
      cpSync(join(folder, "translated"), join(site, program.folder), { recursive: true });
      const pages = built(site, program);
      expect(brokenIn(pages)).toEqual([]);
      const shown = Array.from(pages.values()).join("\n");
      expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
    },
  );
});
