import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const article = resolve("test/samples/river-town.txt");

const run = (folder: string, ...args: string[]) => runIn(folder, args);

async function prepared(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-road-"));
  copyFileSync(article, join(folder, "story.txt"));
  await run(folder, "prepare", "story.txt");
  return folder;
}

/** What a translator does: a target for every unit, with the names that the note gives. */
function translate(folder: string): string {
  const path = join(folder, "story.en.xlf");
  let count = 0;
  const done = readFileSync(path, "utf8").replace(
    /<target state="new"><\/target>(\s*<note from="duiyi">([^<]*))/gu,
    (_all, note: string, text: string) => {
      count += 1;
      const names = Array.from(text.matchAll(/ = ([^(;\n]*?) \(/gu), ([, name]) => name);
      return `<target state="translated">Sentence ${count}: ${names.join(", ")}.</target>${note}`;
    },
  );
  writeFileSync(path, done);
  return path;
}

describe("the whole road", () => {
  it("prepares a source text in at most twelve lines of summary", async () => {
    const folder = mkdtempSync(join(tmpdir(), "duiyi-road-"));
    copyFileSync(article, join(folder, "story.txt"));
    const { code, out } = await run(folder, "prepare", "story.txt");
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n").length).toBeLessThanOrEqual(12);
    for (const name of ["story.en.xlf", "story.en.html", "story.queries.csv"])
      expect(existsSync(join(folder, name))).toBe(true);
  });

  it("reports what is untranslated, and nothing once it is translated", async () => {
    const folder = await prepared();
    const before = await run(folder, "check", "story.en.xlf", "--format", "json");
    expect(before.code).toBe(1);
    expect(JSON.parse(before.out)).toMatchObject({ schema: "duiyi.issues/1" });
    translate(folder);
    const after = await run(folder, "check", "story.en.xlf", "--format", "json", "--ignore", "number"); // the sentences are numbered
    expect(JSON.parse(after.out).summary.error).toBe(0);
    expect(after.code).toBe(0);
  });

  it("merges and publishes the translation", async () => {
    const folder = await prepared();
    translate(folder);
    expect((await run(folder, "merge", "story.en.xlf", "-o", "out.txt")).code).toBe(0);
    expect(readFileSync(join(folder, "out.txt"), "utf8")).toMatch(
      /^Sentence 1: \.\n\nSentence 2: Qinghai Province, Xining\. Sentence 3: /u,
    );
    expect((await run(folder, "publish", "story.en.xlf", "--to", "html")).code).toBe(0);
    expect(readFileSync(join(folder, "story.en.bilingual.html"), "utf8")).toContain('lang="zh-CN"');
    expect((await run(folder, "publish", "story.en.xlf", "--to", "tsv", "-o", "-")).out.split("\n")[0]).toBe(
      "id\tplace\tsource\ttarget\tstate",
    );
  });

  it("does not overwrite a translator's work", async () => {
    const folder = await prepared();
    const path = translate(folder);
    const work = readFileSync(path, "utf8");
    const { code, err } = await run(folder, "prepare", "story.txt");
    expect(code).toBe(6);
    expect(err).toContain("has changed since");
    expect(readFileSync(path, "utf8")).toBe(work);
  });
});

describe("bad input", async () => {
  const folder = await prepared();
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };

  mkdirSync(join(folder, "none"));

  it.each([
    { what: "a missing file", args: ["prepare", "none.txt"], code: 3, says: "none.txt: There is no such file" },
    { what: "a folder without documents", args: ["segment", "none"], code: 3, says: "Nothing to read" },
    { what: "a folder for a glossary", args: ["glossary", "import", "."], code: 3, says: "a file was expected" },
    { what: "an empty file", args: ["prepare", file("empty.txt", " \n")], code: 3, says: "no text" },
    {
      what: "a binary",
      args: ["prepare", file("binary.txt", Uint8Array.of(80, 75, 0))],
      code: 3,
      says: "binary.txt: This is a program or another binary file, not a document",
    },
    {
      what: "GBK",
      args: ["prepare", file("gbk.txt", Uint8Array.of(97, 10, 0xd3, 0xf1))],
      code: 3,
      says: "gbk.txt:2:1: The file is not UTF-8: byte 3 is D3",
    },
    {
      what: "broken XLIFF",
      args: ["check", file("broken.xlf", "<xliff version='1.2'>\n<file></xliff>")],
      code: 4,
      says: "broken.xlf:2:",
    },
    { what: "XLIFF 3.0", args: ["check", file("two.xlf", "<xliff version='3.0'/>")], code: 4, says: "XLIFF 3.0" },
    {
      what: "XLIFF without units",
      args: ["check", file("none.xlf", "<xliff version='2.0'/>")],
      code: 4,
      says: "no units",
    },
    {
      what: "a document type",
      args: ["check", file("dtd.xlf", "<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff version='1.2'/>")],
      code: 4,
      says: "DOCTYPE",
    },
    {
      what: "another document's XLIFF",
      args: ["check", "story.en.xlf", "--source", file("other.txt", "别的文章。")],
      code: 4,
      says: "another document",
    },
    {
      what: "an output that cannot be written",
      args: ["prepare", "story.txt", "-o", "story.txt"],
      code: 6,
      says: "a folder was expected",
    },
    { what: "an unknown option", args: ["prepare", "--nope", "x"], code: 2, says: "no option --nope" },
    { what: "an unknown command", args: ["nope"], code: 2, says: "no command nope" },
  ])("answers $what with exit $code and says what to do", async ({ args, code, says }) => {
    const result = await run(folder, ...args);
    expect(result.err).toContain(says);
    expect(result.code).toBe(code);
  });

  it("speaks Chinese when asked to", async () => {
    const { err } = await run(folder, "--locale", "zh-Hans", "prepare", "没有.txt");
    expect(err).toContain("没有.txt: 没有这个文件。");
  });
});
