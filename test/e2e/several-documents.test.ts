import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";

const main = resolve("dist/cli/main.js");
let folder = "";
const at = (name: string): string => join(folder, name);
const duiyi = (...args: string[]) =>
  spawnSync(process.execPath, [main, "--locale", "en", ...args], { cwd: folder, encoding: "utf8" });
const read = (name: string): string => readFileSync(at(name), "utf8");

/** Two documents, translated, in one XLIFF, as a tool joins them. */
function joined(version: "1.2" | "2.1"): void {
  folder = mkdtempSync(join(tmpdir(), "duiyi-several-"));
  writeFileSync(at("hill.txt"), "羊从山上下来了。\n");
  writeFileSync(at("river.txt"), "河水很清。鱼很多。\n");
  duiyi("prepare", "hill.txt", "river.txt", "--xliff", version);
  const [hill, river] = ["hill.en.xlf", "river.en.xlf"].map(read);
  const second = /<file.*<\/file>/su.exec(river ?? "")?.[0].replace('id="f1"', 'id="f2"') ?? "";
  const translations = ["The sheep came down the hill.", "The river is clear.", "There are many fish."];
  let index = 0;
  const done = (hill ?? "")
    .replace("</xliff>", `${second}</xliff>`)
    .replace(/<target state="new">/gu, () => `<target state="translated">${translations[index++]}`)
    .replace(/<\/source>\s*<\/segment>/gu, () => `</source><target>${translations[index++]}</target></segment>`);
  writeFileSync(at("job.xlf"), done);
}

describe.each(["1.2", "2.1"] as const)("an XLIFF %s of several documents", (version) => {
  beforeEach(() => joined(version));

  it("is checked against the source of each", () => {
    const clean = JSON.parse(duiyi("check", "job.xlf", "--format", "json", "--only", "xliff,segment").stdout);
    expect(clean).toMatchObject({ issues: [], summary: { segments: 3 } });
    writeFileSync(at("job.xlf"), read("job.xlf").replace("There are many fish.", ""));
    const { issues } = JSON.parse(duiyi("check", "job.xlf", "--format", "json", "--only", "xliff,segment").stdout);
    expect(issues).toMatchObject([{ rule: "segment/untranslated", file: "river.txt", line: 1, column: 6 }]);
  });

  it("is merged into each source", () => {
    expect(duiyi("merge", "job.xlf").status).toBe(0);
    expect(read("hill.en.txt")).toBe("The sheep came down the hill.\n");
    expect(read("river.en.txt")).toBe("The river is clear. There are many fish.\n");
  });

  it("is published as a page each", () => {
    expect(duiyi("publish", "job.xlf").status).toBe(0);
    expect(read("hill.bilingual.html")).toContain("The sheep came down the hill.");
    expect(read("river.bilingual.html")).toContain("The river is clear.");
    expect(read("river.bilingual.html")).not.toContain("sheep");
  });

  it("does what it can where one source is missing, and says which", () => {
    const moved = read("job.xlf").replace('original="hill.txt"', 'original="gone.txt"');
    writeFileSync(at("job.xlf"), moved);
    const { status, stderr } = duiyi("merge", "job.xlf");
    expect(status).toBe(5);
    expect(stderr).toContain("source document was not found");
    expect(read("river.en.txt")).toContain("The river is clear.");
  });

  it("does not go to one output", () => {
    const { status, stderr } = duiyi("merge", "job.xlf", "-o", "all.txt");
    expect(status).toBe(2);
    expect(stderr).toContain("2 documents");
    expect(existsSync(at("all.txt"))).toBe(false);
    expect(duiyi("merge", "job.xlf", "-o", "all.txt", "--source", "river.txt").status).toBe(0);
    expect(read("all.txt")).toBe("The river is clear. There are many fish.\n");
  });
});
