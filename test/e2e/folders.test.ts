import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-folders-"));
const at = (name: string): string => join(folder, name);
const duiyi = (...args: string[]) => runIn(folder, args);
const read = (name: string): string => readFileSync(at(name), "utf8");

const page = '<!doctype html><html lang="zh-CN"><body><p>天亮了。</p></body></html>\n';
const cues = "1\n00:00:01,000 --> 00:00:02,000\n天亮了。\n";

beforeAll(() => {
  mkdirSync(at("docs/one"), { recursive: true });
  writeFileSync(at("docs/page.html"), page);
  writeFileSync(at("docs/one/film.srt"), cues);
  writeFileSync(at("docs/picture.gif"), "GIF89a");
});

describe("a folder of documents", () => {
  it("is prepared with its folders, and what is not read is listed by kind", async () => {
    const { out, code } = await duiyi("prepare", "docs", "-o", "out");
    expect(code).toBe(0);
    expect(out).toContain("2 files prepared");
    expect(out).toContain("not read: image 1");
    expect(existsSync(at("out/page.en.xlf")) && existsSync(at("out/one/film.en.xlf"))).toBe(true);
  });

  it("comes home with its folders", async () => {
    for (const name of ["out/page.en.xlf", "out/one/film.en.xlf"]) {
      const translated = read(name).replace(
        /<target state="new"><\/target>/gu,
        '<target state="translated">Day broke.</target>',
      );
      writeFileSync(at(name), translated);
    }
    const { code, err } = await duiyi("merge", "out", "-o", "done");
    expect(code).toBe(0);
    expect(err).toContain('lang="zh-CN" is now lang="en"');
    expect(read("done/page.en.html")).toBe(page.replace("zh-CN", "en").replace("天亮了。", "Day broke."));
    expect(read("done/one/film.en.srt")).toBe(cues.replace("天亮了。", "Day broke."));
  });

  it("is one project of OmegaT", async () => {
    await duiyi("prepare", "docs/**/*.srt", "--for", "omegat", "-o", "project");
    expect(existsSync(at("project/omegat.project"))).toBe(true);
    expect(existsSync(at("project/source/one/film.en.xlf"))).toBe(true);
  });

  it("writes nothing where a translation breaks a document, unless told to", async () => {
    writeFileSync(at("out/one/film.en.xlf"), read("out/one/film.en.xlf").replace("Day broke.", "A &lt;b&gt; day."));
    const refused = await duiyi("merge", "out/one/film.en.xlf", "-o", "broken.srt");
    expect([refused.code, existsSync(at("broken.srt"))]).toEqual([1, false]);
    expect(refused.err).toContain("天亮了。");
    const { code } = await duiyi("merge", "out/one/film.en.xlf", "-o", "broken.srt", "--write-broken");
    expect([code, read("broken.srt")]).toEqual([0, cues.replace("天亮了。", "A <b> day.")]);
  });

  it("writes bytes to standard output as the file has them", async () => {
    const { out } = await duiyi("merge", "out/page.en.xlf", "-o", "-");
    expect(out).toBe(read("done/page.en.html"));
  });
});
