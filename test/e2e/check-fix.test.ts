import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const XLIFF = `\uFEFF<?xml version='1.0'?>\r\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="none.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>\r\n<trans-unit  id="u1"><source>桥修好了，人都来了。</source><target state='translated'>The bridge is  ready，and everybody came .</target></trans-unit>\r\n</body></file></xliff>`;

function preferences(text = XLIFF, name = "back.xlf") {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-fix-"));
  writeFileSync(join(folder, name), text);
  const check = (...args: string[]) => runIn(folder, ["check", name, ...args]);
  const put = (file: string, content: string): void => writeFileSync(join(folder, file), content);
  return { check, read: () => readFileSync(join(folder, name), "utf8"), put };
}

describe("duiyi check --fix", () => {
  it("mends the file, lists each change, and leaves every other byte", async () => {
    const { check, read } = preferences();
    const { code, out } = await check("--fix");
    expect(read()).toBe(XLIFF.replace(/The bridge.*came \./u, "The bridge is ready, and everybody came."));
    expect(out).toMatch(/- The bridge is {2}ready，and everyb/u);
    expect(out).toMatch(/back\.xlf: 3 places corrected\.\nNothing is left\./u);
    expect(code).toBe(0);
  });

  it("mends a file of another tool, whose ids are its own, beside its source document", async () => {
    const { check, read, put } = preferences();
    put("none.txt", "桥修好了，人都来了。\n");
    const { code, out } = await check("--fix");
    expect(read()).toBe(XLIFF.replace(/The bridge.*came \./u, "The bridge is ready, and everybody came."));
    expect(out).toContain("back.xlf: 3 places corrected.\nNothing is left.");
    expect(code).toBe(0);
  });

  it("only lists with --dry-run", async () => {
    const { check, read } = preferences();
    expect((await check("--dry-run")).out).toContain("3 places would be corrected");
    expect(read()).toBe(XLIFF);
  });

  it("gives its list to scripts", async () => {
    const list = JSON.parse((await preferences().check("--fix", "--format", "json", "--only", "segment")).out);
    expect(list).toMatchObject({
      schema: "duiyi.fixes/1",
      files: [{ file: "back.xlf", changes: [{ rule: "segment/full-width", segment: "u1", line: 3 }] }],
    });
  });

  it("leaves a table alone and says so", async () => {
    const { check, read } = preferences("桥修好了。\tThe bridge is  ready.\n", "back.tsv");
    const { code, err } = await check("--fix");
    expect(err).toContain("A table is read but not changed in place");
    expect(code).toBe(6);
    expect(read()).toContain("is  ready");
  });
});
