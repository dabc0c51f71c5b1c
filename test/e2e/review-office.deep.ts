import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-review-"));
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const duiyi = (...args: string[]) => runIn(folder, args);
const text = (name: string): string => readFileSync(join(folder, name), "utf8");

copyFileSync("test/publish/golden/harbour.txt", join(folder, "harbour.txt"));
copyFileSync("test/publish/golden/harbour.en.xlf", join(folder, "harbour.en.xlf"));

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
  it.each(["docx", "xlsx"])("brings an edit and a state home, codes and all: %s", async (to) => {
    await duiyi("publish", "harbour.en.xlf", "--to", to, "--force");
    const back = throughOffice(`harbour.en.review.${to}`, (markup) =>
      markup.replace("looks first at the wind", "looks at the wind first").replace(/>translated</u, ">reviewed<"),
    );
    const { code, err } = await duiyi(
      "merge",
      "--from",
      back,
      "--xliff",
      "harbour.en.xlf",
      "-o",
      `${to}.xlf`,
      "--force",
    );
    expect(err).toBe("harbour.en.xlf: took 1 translation, 1 state and 0 comments; 0 rows not taken\n");
    expect(code).toBe(0);
    expect(text(`${to}.xlf`)).toBe(
      text("harbour.en.xlf")
        .replace("looks first at the wind", "looks at the wind first")
        .replace(
          '<trans-unit id="s70fee2e53b" xml:space="preserve">',
          '<trans-unit id="s70fee2e53b" xml:space="preserve" approved="yes">',
        )
        .replace('state="translated"', 'state="signed-off"'),
    );
  });
});
