import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const main = resolve("dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "duiyi-salvage-"));
const duiyi = (...args: string[]) =>
  spawnSync(process.execPath, [main, "--locale", "en", ...args], { cwd: folder, encoding: "utf8" });

copyFileSync("test/samples/river-town.txt", join(folder, "story.txt"));
duiyi("prepare", "story.txt");
let count = 0;
const done = readFileSync(join(folder, "story.en.xlf"), "utf8").replace(
  /<target state="new"><\/target>/gu,
  () => `<target state="translated">Sentence ${++count}.</target>`,
);
const broken = done.replace("Sentence 3.</target>", "Sentence 3.");
writeFileSync(join(folder, "back.xlf"), broken);

describe("a broken XLIFF", () => {
  it("is refused with exit 4, and left as it is", () => {
    for (const command of ["check", "merge", "publish"]) {
      const { status, stderr } = duiyi(command, "back.xlf", "--source", "story.txt");
      expect(status).toBe(4);
      expect(stderr).toContain("--salvage");
    }
    expect(readFileSync(join(folder, "back.xlf"), "utf8")).toBe(broken);
  });

  it("is checked as far as it can be read, and what is lost is an issue with its place", () => {
    const { status, stdout } = duiyi("check", "back.xlf", "--salvage", "--only", "xliff", "--format", "json");
    const { issues, summary } = JSON.parse(stdout);
    expect(issues.map(({ rule }: { rule: string }) => rule)).toEqual(["xliff/unreadable-markup", "xliff/missing-unit"]);
    expect(issues[0].message).toContain("was left out");
    expect(summary.segments).toBe(33);
    expect(status).toBe(1);
  });

  it("is merged and published as far as it can be read, and exits with 5", () => {
    const merged = duiyi("merge", "back.xlf", "--salvage", "-o", "-");
    expect(merged.stdout.match(/Sentence \d+\./gu)).toHaveLength(count - 1);
    expect(merged.stderr).toMatch(/^back\.xlf:\d+:\d+: The unit s[0-9a-f]+ is not well-formed/u);
    expect(merged.status).toBe(5);
    const published = duiyi("publish", "back.xlf", "--salvage", "--to", "tsv", "-o", "-");
    expect(published.stdout).toContain("Sentence 4.");
    expect(published.status).toBe(5);
  });
});
