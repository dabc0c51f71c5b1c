import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { spawnProgram } from "../e2e/duiyi.js";

const scratch = () => mkdtempSync(join(tmpdir(), "duiyi-code-"));
const version = (cache: string) => spawnProgram(["--version"], { XDG_CACHE_HOME: cache });
const said = { code: 0, out: `${JSON.parse(readFileSync("package.json", "utf8")).version}\n`, err: "" };

/** The folder of compiled code below a cache. */
function kept(cache: string): string {
  const code = join(cache, "duiyi", "code");
  return join(code, readdirSync(code)[0] ?? "");
}

describe.skipIf(process.platform !== "linux")("compiled code in the user's cache", () => {
  it("is kept by the first run and read by the next", () => {
    const cache = scratch();
    expect(version(cache)).toEqual(said);
    const names = readdirSync(kept(cache));
    expect(names.some((name) => name.startsWith("start-"))).toBe(true);
    expect(version(cache)).toEqual(said);
    expect(readdirSync(kept(cache))).toEqual(names);
  });

  it.each([
    { name: "a.txt", parts: [] },
    { name: "a.md", parts: ["flow", "markdown"] },
    { name: "a.html", parts: ["flow", "formats"] },
  ])("has the source formats but text where one was used: $name", ({ name, parts }) => {
    const cache = scratch();
    writeFileSync(join(cache, name), "牧民赶着羊群。\n");
    const { code, out } = spawnProgram(["segment", join(cache, name)], { XDG_CACHE_HOME: cache });
    expect([code, out]).toEqual([0, "牧民赶着羊群。\n"]);
    const loaded = readdirSync(kept(cache)).flatMap((part) => /^(.+)-later-/u.exec(part)?.[1] ?? []);
    expect(loaded.sort()).toEqual(parts);
  });

  it("is made anew where it is lost or damaged", () => {
    const cache = scratch();
    version(cache);
    const [lost = "", ...damaged] = readdirSync(kept(cache));
    const whole = readFileSync(join(kept(cache), lost));
    rmSync(join(kept(cache), lost));
    for (const [index, name] of damaged.entries())
      writeFileSync(join(kept(cache), name), index % 2 === 0 ? "" : Buffer.from(whole).fill(0, 100, 200));
    expect(version(cache)).toEqual(said);
    for (const name of readdirSync(kept(cache)))
      expect(readFileSync(join(kept(cache), name)).length).toBeGreaterThan(500);
    expect(version(cache)).toEqual(said);
  });

  it("is kept by a long run as the next one takes it", () => {
    const [cache, home] = [scratch(), scratch()];
    const page = "牧民赶着羊群，从玉麦乡走到山南市。\n\n".repeat(40);
    mkdirSync(join(home, "docs"));
    for (let index = 0; index < 150; index += 1) writeFileSync(join(home, "docs", `${index}.txt`), page);
    writeFileSync(
      join(home, "duiyi.config.json"),
      JSON.stringify({ sources: ["docs/*.txt"], from: "zh-CN", to: "en" }),
    );
    const run = () => expect(spawnProgram(["run"], { XDG_CACHE_HOME: cache }, home).code).toBe(0);
    const versions = () => readdirSync(kept(cache)).map((name) => [name, statSync(join(kept(cache), name)).ino]);
    run();
    const made = versions();
    expect(made.length).toBeGreaterThan(50);
    run();
    expect(versions()).toEqual(expect.arrayContaining(made));
  });

  it("is not needed: a folder that cannot be written, a cache that is a file, a wish to have none", () => {
    const [closed, file] = [scratch(), join(scratch(), "file")];
    mkdirSync(join(closed, "duiyi"));
    chmodSync(join(closed, "duiyi"), 0o500);
    writeFileSync(file, "");
    const off = scratch();
    expect(version(closed)).toEqual(said);
    expect(version(file)).toEqual(said);
    expect(spawnProgram(["--version"], { XDG_CACHE_HOME: off, NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(said);
    expect(readdirSync(off)).toEqual([]);
  });
});
