import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readXliff } from "../../src/interchange/index.js";
import { writeTmx } from "../../src/interchange/tmx/write-tmx.js";
import type { Content, Document, InlineCode, Segment } from "../../src/model/document.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { duiyi as runIn } from "./duiyi.js";

const tools = resolve("../shared/tools/cat");
const xsd = resolve("../shared/tools/xliff-xsd");
const has = (program: string): boolean => spawnSync("which", [program]).status === 0;
const isThere = existsSync(tools);
const hasOmegat = isThere && existsSync("/usr/share/omegat/OmegaT.jar") && has("java");
const hasPoedit = isThere && ["poedit", "xvfb-run", "xdotool", "dbus-run-session"].every(has);
const hasLokalize = isThere && ["lokalize", "qdbus", "dbus-run-session"].every(has);
const hasToolkit = isThere && spawnSync("/usr/bin/python3", ["-c", "import translate"]).status === 0;
const SLOW = 300_000; // milliseconds

const folder = mkdtempSync(join(tmpdir(), "duiyi-formats-"));
const at = (name: string): string => join(folder, name);
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const tool = (name: string, ...args: string[]): string => run(join(tools, name), ...args);
const duiyi = (...args: string[]) => runIn(folder, args);

/** A document of each sort that has codes, with the stem under which it is prepared. */
const pages = [
  { name: "harbour.html", from: "html/harbour.html" },
  { name: "guide.md", from: "markdown/guide.md" },
  { name: "page.mdx", from: "markdown/page.mdx" },
  { name: "film.srt", from: "srt/harbour.srt" },
  { name: "clip.vtt", from: "vtt/harbour.vtt" },
  { name: "song.ass", from: "ass/harbour.ass" },
  { name: "report.docx", from: "docx/harbour.docx" },
  { name: "talk.pptx", from: "pptx/harbour.pptx" },
  { name: "list.xlsx", from: "xlsx/harbour.xlsx" },
  { name: "letter.odt", from: "odt/harbour.odt" },
  { name: "book.epub", from: "epub/harbour.epub" },
] as const;

const stem = (name: string): string => name.replace(/\.[^.]*$/u, "");
const xliffOf = (name: string): string => `kit/${stem(name)}.en.xlf`;
const bytesOf = (name: string): Buffer => readFileSync(at(name));

const unitsIn = (path: string) => readXliff(readFileSync(at(path), "utf8"), { name: path }).units;
const keys = (codes: readonly InlineCode[]): string[] => codes.map(({ kind, id }) => `${kind} ${id}`);
const givenIn = (path: string) =>
  unitsIn(path).map(({ id, segments }) => [id, segments.map(({ source }) => [source.text, keys(source.codes)])]);

/** A page with a translation of each segment in which the codes stand before words of their own. */
function translated(name: string): Document {
  const file = { name, bytes: new Uint8Array(bytesOf(name)) };
  const { document } = readDocument(file, {
    repair: "auto",
    repeats: "mark",
    srcLang: "zh-CN",
    trgLang: "en",
    concepts: [],
  });
  const targets = new Map<string, Content>();
  const translate = (segment: Segment): Segment => {
    const known = targets.get(segment.source.text);
    const target = known ?? targetOf(segment.source, targets.size);
    targets.set(segment.source.text, target);
    return { ...segment, target, state: "translated" };
  };
  return { ...document, units: document.units.map((unit) => ({ ...unit, segments: unit.segments.map(translate) })) };
}

/** The texts of a page that was translated. */
function readHome(name: string, bytes: Uint8Array): string {
  const reading = { repair: "off", repeats: "keep", srcLang: "en", trgLang: "fr", concepts: [] } as const;
  return readDocument({ name, bytes }, reading)
    .document.units.map(({ text }) => text)
    .join("\n");
}

function targetOf({ codes }: Content, number: number): Content {
  let text = `Harbour ${number}`;
  const placed = codes.map((code) => {
    text += " word";
    return { ...code, offset: text.length - "word".length };
  });
  return { text, codes: placed };
}

beforeAll(async () => {
  if (!isThere) return;
  for (const { name, from } of pages) copyFileSync(join("test/formats", from), at(name));
  await duiyi("prepare", ...pages.map(({ name }) => name), "-o", "kit");
});

describe.skipIf(!existsSync(xsd))("the XLIFF of a page (skipped where ../shared is not at hand)", () => {
  it.each(pages.flatMap(({ name }) => (["1.2", "2.0", "2.1", "2.2"] as const).map((version) => ({ name, version }))))(
    "of $name is valid in version $version",
    { timeout: SLOW },
    async ({ name, version }) => {
      await duiyi("prepare", name, "-o", `v${version}`, "--xliff", version);
      expect(() => run(xsd, "--strict", `v${version}/${stem(name)}.en.xlf`)).not.toThrow();
      expect((await duiyi("validate", `v${version}/${stem(name)}.en.xlf`)).code).toBe(0);
    },
  );
});

describe.skipIf(!hasOmegat)("OmegaT (skipped where it or ../shared is not at hand)", () => {
  it.each(pages)("brings $name home with its codes as tags", { timeout: SLOW }, async ({ name }) => {
    const project = `project-${name}`;
    await duiyi("prepare", name, "--for", "omegat", "-o", project);
    const source = `${project}/source/${stem(name)}.en.xlf`;
    const done = translated(name);
    writeFileSync(at(`${name}.tmx`), Array.from(writeTmx([done], { toolVersion: "1", profile: "omegat" })).join(""));
    tool("omegat-roundtrip", source, "--tm", `${name}.tmx`, "--out", `omegat-${name}`);
    const back = `omegat-${name}/target/${stem(name)}.en.xlf`;
    expect(givenIn(back)).toEqual(givenIn(source));
    const wanted = done.units.flatMap(({ segments }) => segments);
    const found = unitsIn(back).flatMap(({ segments }) => segments);
    const shown = ({ target }: Pick<Segment, "target">) => [target?.text.trim(), keys(target?.codes ?? [])]; // OmegaT keeps the source's blanks
    expect(found.map(shown)).toEqual(wanted.map(shown));
    const merged = await duiyi("merge", back, "--source", name, "-o", `home-${name}`, "--write-broken");
    expect(merged.code).toBe(0);
    const home = readHome(name, bytesOf(`home-${name}`));
    for (const { target } of wanted) expect(home).toContain(target?.text.split(" word")[0]);
  });
});

/** Folders of pages, each with one in a folder within. */
const folders = [
  { id: "markdown", files: { "guide.md": "markdown/guide.md", "sub/page.mdx": "markdown/page.mdx" } },
  { id: "html", files: { "harbour.html": "html/harbour.html", "sub/harbour-gbk.html": "html/harbour-gbk.html" } },
] as const;

/** Opens a project in OmegaT as it lies there, and has it write the translated files. */
const openInOmegat = (project: string): string =>
  run(
    "java",
    "-Djava.awt.headless=true",
    "-Dfile.encoding=UTF-8",
    "-jar",
    "/usr/share/omegat/OmegaT.jar",
    project,
    "--mode=console-translate",
    `--config-dir=${at(`${project}-config`)}`,
  );

describe.skipIf(!hasOmegat)("OmegaT (skipped where it or ../shared is not at hand)", () => {
  it.each(folders)(
    "opens a folder of $id as one project, with the codes of every file as tags",
    {
      timeout: SLOW,
    },
    async ({ id, files }) => {
      const [source, project] = [`folder-${id}`, `folder-project-${id}`];
      for (const [name, from] of Object.entries(files)) {
        mkdirSync(dirname(at(`${source}/${name}`)), { recursive: true });
        copyFileSync(join("test/formats", from), at(`${source}/${name}`));
      }
      expect((await duiyi("prepare", source, "--for", "omegat", "-o", project)).code).toBe(0);
      const done = Object.keys(files).map((name) => translated(`${source}/${name}`));
      const memory = Array.from(writeTmx(done, { toolVersion: "1", profile: "omegat" })).join("");
      mkdirSync(at(`${project}/tm/auto`), { recursive: true });
      writeFileSync(at(`${project}/tm/auto/done.tmx`), memory);
      openInOmegat(at(project));
      const written = readdirSync(at(`${project}/target`), { recursive: true, encoding: "utf8" });
      expect(written.filter((name) => name.endsWith(".xlf"))).toHaveLength(done.length);
      for (const [index, name] of Object.keys(files).entries()) {
        const back = `${project}/target/${stem(name)}.en.xlf`;
        expect(givenIn(back)).toEqual(givenIn(`${project}/source/${stem(name)}.en.xlf`));
        const wanted = done[index]?.units.flatMap(({ segments }) => segments) ?? [];
        const found = unitsIn(back).flatMap(({ segments }) => segments);
        const codes = ({ target }: Pick<Segment, "target">) => keys(target?.codes ?? []);
        expect(found.map(codes)).toEqual(wanted.map(codes));
        expect(found.flatMap(({ target }) => (/^\s*Harbour \d/u.test(target?.text ?? "") ? [] : target))).toEqual([]);
      }
      const home = await duiyi("merge", `${project}/target`, "-o", `folder-home-${id}`, "--write-broken");
      expect(home.code).toBe(0);
    },
  );
});

/** Takes the XLIFF of a page through a tool that is told to change nothing of it, and merges what comes back. */
async function throughTool(name: string, path: string): Promise<void> {
  expect(givenIn(path)).toEqual(givenIn(xliffOf(name)));
  await duiyi("merge", path, "--source", name, "-o", `${path}.merged`);
  expect(bytesOf(`${path}.merged`).equals(bytesOf(name))).toBe(true);
}

describe.skipIf(!hasPoedit)("Poedit (skipped where it or ../shared is not at hand)", () => {
  it.each(pages)("keeps the codes of $name", { timeout: SLOW, retry: 2 }, async ({ name }) => {
    tool("poedit-roundtrip", xliffOf(name), `poedit-${stem(name)}.xlf`, "--units", "1", "--png", "poedit.png");
    expect(givenIn(`poedit-${stem(name)}.xlf`)).toEqual(givenIn(xliffOf(name)));
    const { code } = await duiyi("merge", `poedit-${stem(name)}.xlf`, "--source", name, "-o", `poedit-${name}`);
    expect(code).toBe(0);
  });
});

describe.skipIf(!hasLokalize)("Lokalize (skipped where it or ../shared is not at hand)", () => {
  it.each(pages)("keeps the codes of $name", { timeout: SLOW }, async ({ name }) => {
    tool("lokalize-roundtrip", xliffOf(name), `lokalize-${stem(name)}.xlf`, "--limit", "1", "--prefix", "A ");
    const withoutBreaks = (given: unknown): string => JSON.stringify(given).replace(/\\n|\s/gu, ""); // it drops blanks that stand alone between codes
    expect(withoutBreaks(givenIn(`lokalize-${stem(name)}.xlf`))).toBe(withoutBreaks(givenIn(xliffOf(name))));
  });
});

describe.skipIf(!hasToolkit)("translate-toolkit (skipped where it or ../shared is not at hand)", () => {
  it.each(pages)("keeps the codes of $name", { timeout: SLOW }, async ({ name }) => {
    tool("tt-check", xliffOf(name));
    const script = `
from translate.storage import factory
store = factory.getobject("${xliffOf(name)}")
store.savefile("toolkit-${stem(name)}.xlf")`;
    run("/usr/bin/python3", "-c", script);
    await throughTool(name, `toolkit-${stem(name)}.xlf`);
  });
});
