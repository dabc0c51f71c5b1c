import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-salvage-"));
const duiyi = (...args: string[]) => runIn(folder, args);

copyFileSync("test/samples/river-town.txt", join(folder, "story.txt"));
await duiyi("prepare", "story.txt");
let count = 0;
const done = readFileSync(join(folder, "story.en.xlf"), "utf8").replace(
  /<target state="new"><\/target>/gu,
  () => `<target state="translated">Sentence ${++count}.</target>`,
);
const broken = done.replace("Sentence 3.</target>", "Sentence 3.");
writeFileSync(join(folder, "back.xlf"), broken);

describe("a broken XLIFF", () => {
  it("is refused with exit 4, and left as it is", async () => {
    for (const command of ["check", "merge", "publish"]) {
      const { code, err } = await duiyi(command, "back.xlf", "--source", "story.txt");
      expect(code).toBe(4);
      expect(err).toContain("--salvage");
    }
    expect(readFileSync(join(folder, "back.xlf"), "utf8")).toBe(broken);
  });

  it("is checked as far as it can be read, and what is lost is an issue with its place", async () => {
    const { code, out } = await duiyi("check", "back.xlf", "--salvage", "--only", "xliff", "--format", "json");
    const { issues, summary } = JSON.parse(out);
    expect(issues.map(({ rule }: { rule: string }) => rule)).toEqual(["xliff/unreadable-markup", "xliff/missing-unit"]);
    expect(issues[0].message).toContain("was left out");
    expect(summary.segments).toBe(33);
    expect(code).toBe(1);
  });

  it("is merged and published as far as it can be read, and exits with 5", async () => {
    const merged = await duiyi("merge", "back.xlf", "--salvage", "-o", "-");
    expect(merged.out.match(/Sentence \d+\./gu)).toHaveLength(count - 1);
    expect(merged.err).toMatch(/^back\.xlf:\d+:\d+: The unit s[0-9a-f]+ is not well-formed/u);
    expect(merged.code).toBe(5);
    const published = await duiyi("publish", "back.xlf", "--salvage", "--to", "tsv", "-o", "-");
    expect(published.out).toContain("Sentence 4.");
    expect(published.code).toBe(5);
  });
});
