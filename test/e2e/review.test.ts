import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const main = resolve("dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "duiyi-review-"));
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

const duiyi = (...args: string[]) =>
  spawnSync(process.execPath, [main, "--locale", "en", ...args], { cwd: folder, encoding: "utf8" });
const text = (name: string): string => readFileSync(join(folder, name), "utf8");

beforeAll(() => {
  copyFileSync("test/publish/golden/harbour.txt", join(folder, "harbour.txt"));
  copyFileSync("test/publish/golden/harbour.en.xlf", join(folder, "harbour.en.xlf"));
});

describe("publish", () => {
  it.each([
    ["text", "harbour.en.text.txt"],
    ["md", "harbour.en.bilingual.md"],
    ["jsonl", "harbour.en.bilingual.jsonl"],
    ["docx", "harbour.en.review.docx"],
    ["xlsx", "harbour.en.review.xlsx"],
  ])("--to %s writes %s beside the XLIFF", (to, name) => {
    const { status, stdout } = duiyi("publish", "harbour.en.xlf", "--to", to);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `Wrote ${name}\n` });
    expect(existsSync(join(folder, name))).toBe(true);
  });

  it("says every sentence that is in the XLIFF", () => {
    const { stdout } = duiyi("publish", "harbour.en.xlf", "--to", "jsonl", "-o", "-");
    const lines = stdout.trimEnd().split("\n");
    const sources = lines.map((line) => JSON.parse(line).source);
    const written = Array.from(text("harbour.en.xlf").matchAll(/<source>(.*?)<\/source>/gu), ([, markup = ""]) =>
      markup.replace(/<[^>]+>/gu, ""),
    );
    expect(sources).toEqual(written);
  });

  it("lets the source stand where a translation has not come as far as --min-state", () => {
    const { stdout } = duiyi("publish", "harbour.en.xlf", "--to", "text", "--min-state", "reviewed", "-o", "-");
    expect(stdout.split("\n")[1]).toBe(
      "At dawn Wang, who keeps the water station, opens the door and looks first at the wind, then at the water. “今天是-3℃，风不大。” 他在本子上写下=B2+1这几个字，又划掉了。",
    );
  });

  it("puts no office document on standard output", () => {
    const { status, stdout } = duiyi("publish", "harbour.en.xlf", "--to", "docx", "-o", "-");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

describe("merge --from", () => {
  it("finds the XLIFF beside the table, and writes another", () => {
    const { status, stderr, stdout } = duiyi("merge", "--from", "harbour.en.review.docx");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "Wrote harbour.en.reviewed.xlf\n" });
    expect(stderr).toBe("harbour.en.xlf: translations 0, states 0, comments 0 taken; rows not taken 0\n");
    expect(text("harbour.en.reviewed.xlf")).toBe(text("harbour.en.xlf"));
  });

  it("says what is missing", () => {
    expect(duiyi("merge").status).toBe(2);
    expect(duiyi("merge", "--from", "harbour.en.xlf")).toMatchObject({ status: 4, stdout: "" });
    writeFileSync(join(folder, "away.docx"), readFileSync(join(folder, "harbour.en.review.docx")));
    const away = mkdtempSync(join(tmpdir(), "duiyi-away-"));
    copyFileSync(join(folder, "away.docx"), join(away, "away.docx"));
    const { status, stderr } = spawnSync(process.execPath, [main, "--locale", "en", "merge", "--from", "away.docx"], {
      cwd: away,
      encoding: "utf8",
    });
    expect(status).toBe(3);
    expect(stderr).toContain("away.docx: The XLIFF harbour.en.xlf that the table was made of is not beside it.");
  });

  it("names, row by row, what the XLIFF has against it, and exits with 1", () => {
    const now = text("harbour.en.xlf").replace("Wang laughs.", "Wang smiles.");
    writeFileSync(join(folder, "now.xlf"), now);
    const change = ["-e", CHANGE, join(folder, "harbour.en.review.docx"), "Wang laughs.", "Wang grins."];
    expect(spawnSync(process.execPath, change, { cwd: resolve(".") }).status).toBe(0);
    const { status, stderr } = duiyi(
      "merge",
      "--from",
      "harbour.en.review.docx",
      "--xliff",
      "now.xlf",
      "-o",
      "then.xlf",
    );
    expect(status).toBe(1);
    expect(stderr).toContain("Table: “Wang grins.”. XLIFF: “Wang smiles.”.");
    expect(text("then.xlf")).toBe(now);
  });
});

/** Changes a text in a document. */
const CHANGE = `const { unzipSync, zipSync, strFromU8, strToU8 } = require("fflate");
const [, file, from, to] = process.argv;
const parts = unzipSync(require("node:fs").readFileSync(file));
parts["word/document.xml"] = strToU8(strFromU8(parts["word/document.xml"]).replace(from, to));
require("node:fs").writeFileSync(file, zipSync(parts));`;

/** Through a flat document of LibreOffice, where an edit is made, and back. */
function throughOffice(name: string, change: (markup: string) => string): string {
  const flat = name.endsWith(".docx") ? "fodt" : "fods";
  const home = mkdtempSync(join(tmpdir(), "duiyi-office-"));
  const convert = (to: string, file: string) =>
    spawnSync("soffice", [
      `-env:UserInstallation=file://${home}/profile`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      home,
      file,
    ]);
  convert(flat, join(folder, name));
  const path = join(home, name.replace(/[^.]+$/u, flat));
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  convert(name.endsWith(".docx") ? "docx:MS Word 2007 XML" : "xlsx:Calc MS Excel 2007 XML", path);
  return join(home, name);
}

describe.skipIf(!hasOffice)("a table that went through LibreOffice (skipped where soffice is not at hand)", () => {
  it.each(["docx", "xlsx"])("brings an edit and a state home, codes and all: %s", (to) => {
    duiyi("publish", "harbour.en.xlf", "--to", to, "--force");
    const back = throughOffice(`harbour.en.review.${to}`, (markup) =>
      markup.replace("looks first at the wind", "looks at the wind first").replace(/>translated</u, ">reviewed<"),
    );
    const { status, stderr } = duiyi(
      "merge",
      "--from",
      back,
      "--xliff",
      "harbour.en.xlf",
      "-o",
      `${to}.xlf`,
      "--force",
    );
    expect(stderr).toBe("harbour.en.xlf: translations 1, states 1, comments 0 taken; rows not taken 0\n");
    expect(status).toBe(0);
    expect(text(`${to}.xlf`)).toBe(
      text("harbour.en.xlf")
        .replace("looks first at the wind", "looks at the wind first")
        .replace('state="translated"', 'state="signed-off"'),
    );
  });
});
