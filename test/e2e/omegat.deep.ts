import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const tool = resolve("../shared/tools/cat/omegat-roundtrip");
const sample = resolve("../shared/samples/000_d619441e4e52d61d.txt");
const isInstalled = existsSync("/usr/share/omegat/OmegaT.jar") && existsSync(tool);

const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const memory = (pairs: readonly (readonly [string, string])[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4"><header creationtool="test" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body>',
    ...pairs.map(
      ([source, target]) =>
        `<tu><tuv xml:lang="ZH-CN"><seg>${escapeXml(source)}</seg></tuv><tuv xml:lang="EN-US"><seg>${escapeXml(target)}</seg></tuv></tu>`,
    ),
    "</body></tmx>",
  ].join("\n");

describe.skipIf(!isInstalled)("the road through OmegaT 3.6 (skipped where OmegaT or ../shared is not at hand)", () => {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-omegat-"));
  const duiyi = (...args: string[]) => runIn(folder, args);

  it("loses nothing between prepare and the bilingual page", async () => {
    copyFileSync(sample, join(folder, "story.txt"));
    expect((await duiyi("prepare", "story.txt", "--for", "omegat")).code).toBe(0);
    const table = (await duiyi("publish", "source/story.en.xlf", "--to", "tsv", "-o", "-")).out
      .trimEnd()
      .split("\n")
      .slice(1);
    const sources = table.map((row) => row.split("\t")[2] ?? "");
    const pairs = Array.from(new Set(sources), (source, index) => [source, `Sentence ${index}.`] as const);
    writeFileSync(join(folder, "memory.tmx"), memory(pairs));
    execFileSync("python3", [tool, "--strict", "--tm", "memory.tmx", "--out", "round", "source/story.en.xlf"], {
      cwd: folder,
      stdio: "pipe",
    });
    copyFileSync(join(folder, "round/target/story.en.xlf"), join(folder, "back.en.xlf"));

    const checked = JSON.parse(
      (await duiyi("check", "back.en.xlf", "--format", "json", "--ignore", "term,number")).out,
    );
    expect(checked.summary.error).toBe(0);
    expect(checked.summary.segments).toBe(sources.length);
    const merged = await duiyi("merge", "back.en.xlf", "-o", "-");
    expect(merged.err).toBe("");
    expect(merged.out.match(/Sentence \d+\./gu)).toHaveLength(sources.length);
    const expected = new Map(pairs);
    for (const row of (await duiyi("publish", "back.en.xlf", "--to", "tsv", "-o", "-")).out
      .trimEnd()
      .split("\n")
      .slice(1)) {
      const [, , source = "", target] = row.split("\t");
      expect(target).toBe(expected.get(source));
    }
    expect((await duiyi("publish", "back.en.xlf", "--to", "html")).code).toBe(0);
    expect(readFileSync(join(folder, "back.en.bilingual.html"), "utf8")).toContain("Sentence 0.");
  });
});
