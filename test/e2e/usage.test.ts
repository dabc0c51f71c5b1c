import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { program, duiyi as runIn, spawnDuiyi } from "./duiyi.js";

const XLIFF =
  '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="zh" target-language="en" datatype="plaintext"><body><trans-unit id="1"><source>村里有214户。</source><target>The village has 241 households.</target></trans-unit></body></file></xliff>';

let folder = "";
const at = (name: string): string => join(folder, name);

const duiyi = (...args: string[]) => runIn(folder, args);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-usage-"));
  writeFileSync(at("a.txt"), "村里有214户。\n");
  writeFileSync(at("a.xlf"), XLIFF);
  writeFileSync(at("b.xlf"), XLIFF);
  writeFileSync(at("glossary.csv"), "村,village\n");
});

describe("a mistake on the command line", () => {
  it.each([
    { args: ["chek"], says: "did you mean check? See duiyi --help" },
    { args: ["glossary", "lst"], says: "did you mean list? See duiyi glossary --help" },
    { args: ["check", "a.xlf", "--fromat", "json"], says: "did you mean --format? See duiyi check --help" },
    { args: ["check", "a.xlf", "--ignore", "numbr"], says: "did you mean number?" },
    { args: ["glossary", "show"], says: "id is missing. See duiyi glossary show --help" },
    { args: ["completion", "tcsh"], says: "Allowed: bash, zsh, fish, powershell" },
    { args: ["prepare", "a.txt", "--to", "123"], says: "--to <lang>" },
    { args: ["publish", "a.xlf", "--to", "docx", "-o", "-"], says: "docx file does not go to standard output" },
    { args: ["glossary"], says: "A command is missing" },
    { args: ["publish", "a.xlf", "--to", "wrod"], says: "--to <format>: “wrod” is not known. Allowed: html," },
    { args: ["check", "a.xlf", "--style", "xizhang"], says: "no house style “xizhang” in the glossary. There are: " },
    { args: ["prepare", "a.txt", "--style", "tibetan"], says: "tibet, xizang" },
    { args: ["publish", "a.xlf", "--date", "2026-02-30"], says: "--date: “2026-02-30” is no day" },
    { args: ["check", "a.xlf", "--until", "soon"], says: "--until: “soon” is no day" },
    { args: ["repair", "a.txt", "--only", "wrap"], says: "--only: “wrap” is not known. Allowed: " },
    { args: ["glossary", "status", "x", "y", "good"], says: "status: “good” is not known. Allowed: preferred," },
    { args: ["glossary", "edit", "x", "--add-term", "Yumai"], says: "--add-term: “Yumai” is not known. Allowed: en=" },
  ])("is told with where to look: $args", async ({ args, says }) => {
    const { code, err } = await duiyi(...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toContain("outputHelp");
  });

  it.each([
    { args: ["prepare", "a.txt", "--for", "Memo-Q", "-o", "kit"] },
    { args: ["prepare", "a.txt", "--for", "OMEGAT", "-o", "project"] },
    { args: ["publish", "a.xlf", "--to", "Word", "-o", "a.docx"] },
    { args: ["publish", "a.xlf", "--to", "Markdown", "-o", "a.md"] },
    { args: ["check", "a.xlf", "--format", "SARIF", "--fail-on", "never"] },
  ])("is none where the meaning is plain: $args", async ({ args }) => {
    expect(await duiyi(...args)).toMatchObject({ code: 0 });
  });

  it("does not fill the screen with what an earlier translation has and the new text lacks", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, row) => `第${row}户有${row}口人。\tHousehold ${row} has ${row} members.\n`,
    );
    writeFileSync(at("earlier.tsv"), rows.join(""));
    const { err } = await duiyi("prepare", "a.txt", "--previous", "earlier.tsv", "-o", "carried");
    expect(err).toContain("and 50 more\n");
    expect(err.split("\n").length).toBeLessThan(15);
  });

  it.each(["merge", "publish"])("does not let one file of %s take the place of another", async (verb) => {
    const { code, err } = await duiyi(verb, "a.xlf", "b.xlf", "-o", "one.out");
    expect(code).toBe(2);
    expect(err).toContain("2 files do not go to the one output one.out");
    expect(existsSync(at("one.out"))).toBe(false);
  });
});

describe("an output that cannot be", () => {
  it("is a folder where a file was expected", async () => {
    const { code, err } = await duiyi("publish", "a.xlf", "--index", ".");
    expect(code).toBe(6);
    expect(err).toContain("This is a folder; a file was expected");
  });

  it("is in a file where a folder was expected", async () => {
    const { code, err } = await duiyi("prepare", "a.txt", "-o", "a.xlf");
    expect(code).toBe(6);
    expect(err).toContain("a.xlf: This is a file; a folder was expected");
  });
});

describe("check", () => {
  it.each(["a.txt"])("says of %s that it is no XML, and what takes it", async (name) => {
    const { code, err } = await duiyi("check", name);
    expect(code).toBe(4);
    expect(err).toContain("goes to duiyi prepare");
    expect(err).not.toContain("was checked by itself");
  });

  it.skipIf(process.platform === "win32")("keeps its exit code where the reader of the report leaves", () => {
    const script = `"${process.execPath}" "${program}" check a.xlf --format sarif | true; echo "\${PIPESTATUS[0]}"`;
    expect(spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" }).stdout).toBe("1\n");
  });

  it("does not repeat a number that is read as it is written", async () => {
    expect((await duiyi("check", "a.xlf")).out).toContain("The source says 214; the translation says 241.");
  });
});

describe("help in Chinese", () => {
  it.each([["check"], ["publish"], ["glossary"], ["glossary", "edit"], ["glossary", "add"]])(
    "of %s %s is in Chinese",
    async (...args) => {
      const { out } = await duiyi("--locale", "zh-Hans", ...args, "--help");
      expect(out).toContain("用法：");
      expect(out).not.toMatch(/choices|default: |\[options\]|display help/u);
    },
  );
});

describe("repair, segment and terms", () => {
  it.each(["repair", "segment"])("%s takes each line of standard input as a paragraph with --repair off", (command) => {
    const { out } = spawnDuiyi(folder, [command, "--repair", "off", "-"], "一段\n二段。\n\n  三段\n");
    expect(out).toBe("一段\n二段。\n三段\n");
  });
});
