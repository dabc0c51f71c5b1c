import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-review-"));

const duiyi = (...args: string[]) => runIn(folder, args);
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
  ])("--to %s writes %s beside the XLIFF", async (to, name) => {
    const { code, out } = await duiyi("publish", "harbour.en.xlf", "--to", to);
    expect({ code, out }).toEqual({ code: 0, out: `Wrote ${name}\n` });
    expect(existsSync(join(folder, name))).toBe(true);
  });

  it("says every sentence that is in the XLIFF", async () => {
    const { out } = await duiyi("publish", "harbour.en.xlf", "--to", "jsonl", "-o", "-");
    const lines = out.trimEnd().split("\n");
    const sources = lines.map((line) => JSON.parse(line).source);
    const written = Array.from(text("harbour.en.xlf").matchAll(/<source>(.*?)<\/source>/gu), ([, markup = ""]) =>
      markup.replace(/<[^>]+>/gu, ""),
    );
    expect(sources).toEqual(written);
  });

  it("lets the source stand where a translation has not come as far as --min-state", async () => {
    const { out } = await duiyi("publish", "harbour.en.xlf", "--to", "text", "--min-state", "reviewed", "-o", "-");
    expect(out.split("\n")[1]).toBe(
      "At dawn Wang, who keeps the water station, opens the door and looks first at the wind, then at the water. “今天是-3℃，风不大。” 他在本子上写下=B2+1这几个字，又划掉了。",
    );
  });

  it("puts no office document on standard output", async () => {
    const { code, out } = await duiyi("publish", "harbour.en.xlf", "--to", "docx", "-o", "-");
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

describe("merge --from", () => {
  it("finds the XLIFF beside the table, and writes another", async () => {
    const { code, err, out } = await duiyi("merge", "--from", "harbour.en.review.docx");
    expect({ code, out }).toEqual({ code: 0, out: "Wrote harbour.en.reviewed.xlf\n" });
    expect(err).toBe("harbour.en.xlf: took 0 translations, 0 states and 0 comments; 0 rows not taken\n");
    expect(text("harbour.en.reviewed.xlf")).toBe(text("harbour.en.xlf"));
  });

  it("says what is missing", async () => {
    expect((await duiyi("merge")).code).toBe(2);
    expect(await duiyi("merge", "--from", "harbour.en.xlf")).toMatchObject({ code: 4, out: "" });
    writeFileSync(join(folder, "away.docx"), readFileSync(join(folder, "harbour.en.review.docx")));
    const away = mkdtempSync(join(tmpdir(), "duiyi-away-"));
    copyFileSync(join(folder, "away.docx"), join(away, "away.docx"));
    const { code, err } = await runIn(away, ["merge", "--from", "away.docx"]);
    expect(code).toBe(3);
    expect(err).toContain("away.docx: The XLIFF harbour.en.xlf that the table was made of is not beside it.");
  });

  it("names, row by row, what the XLIFF has against it, and exits with 1", async () => {
    const now = text("harbour.en.xlf").replace("Wang laughs.", "Wang smiles.");
    writeFileSync(join(folder, "now.xlf"), now);
    const change = ["-e", CHANGE, join(folder, "harbour.en.review.docx"), "Wang laughs.", "Wang grins."];
    expect(spawnSync(process.execPath, change, { cwd: resolve(".") }).status).toBe(0);
    const { code, err } = await duiyi(
      "merge",
      "--from",
      "harbour.en.review.docx",
      "--xliff",
      "now.xlf",
      "-o",
      "then.xlf",
    );
    expect(code).toBe(1);
    expect(err).toContain("Table: “Wang grins.”. XLIFF: “Wang smiles.”.");
    expect(text("then.xlf")).toBe(now);
  });
});

/** Changes a text in a document. */
const CHANGE = `const { unzipSync, zipSync, strFromU8, strToU8 } = require("fflate");
const [, file, from, to] = process.argv;
const parts = unzipSync(require("node:fs").readFileSync(file));
parts["word/document.xml"] = strToU8(strFromU8(parts["word/document.xml"]).replace(from, to));
require("node:fs").writeFileSync(file, zipSync(parts));`;
