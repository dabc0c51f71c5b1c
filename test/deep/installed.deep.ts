import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalRegistry, localRegistry } from "./local-registry.js";

const SLOW = 300_000; // milliseconds
const folder = mkdtempSync(join(tmpdir(), "duiyi-installed-"));
const at = (...names: string[]): string => join(folder, ...names);
let registry: LocalRegistry;
let tarball = "";

/** A program in an empty folder outside of the clone, with a home and a cache of npm that hold nothing. */
async function run(program: string, ...args: string[]): Promise<{ readonly out: string; readonly err: string }> {
  const env = {
    PATH: process.env.PATH,
    HOME: at("home"),
    LANG: "C.UTF-8",
    npm_config_registry: registry.address,
    npm_config_cache: at("cache"),
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    npm_config_yes: "true",
  };
  const { stdout, stderr } = await promisify(execFile)(program, args, { cwd: at("work"), env });
  return { out: stdout, err: stderr };
}

beforeAll(async () => {
  expect(existsSync("dist/cli/main.js"), "the program is built (npm run build)").toBe(true);
  for (const name of ["home", "work", "packed"]) mkdirSync(at(name));
  registry = await localRegistry("package.json");
  const packing = ["pack", "--silent", "--ignore-scripts", "--pack-destination", at("packed")];
  await promisify(execFile)("npm", packing);
  tarball = at("packed", readdirSync(at("packed"))[0] ?? "");
}, SLOW);
afterAll(() => registry?.close());

describe("the package, where nothing else of duiyi is", () => {
  it("runs through npx", { timeout: SLOW }, async () => {
    const { out } = await run("npx", "--package", tarball, "duiyi", "demo");
    expect(out).toContain("Open duiyi-demo/river-town.en.bilingual.html in a browser.");
    expect(readdirSync(at("work", "duiyi-demo"))).toContain("river-town.en.bilingual.html");
  });

  it("is installed for everybody by npm i -g, and finds its glossary, its messages and its samples", {
    timeout: SLOW,
  }, async () => {
    await run("npm", "install", "--global", "--prefix", at("prefix"), tarball);
    const duiyi = at("prefix", "bin", "duiyi");
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect((await run(duiyi, "--version")).out).toBe(`${version}\n`);
    writeFileSync(at("work", "news.txt"), "她住在西宁市。\n");
    const { out, err } = await run(duiyi, "prepare", "news.txt", "--locale", "zh-Hans");
    expect(out + err).toContain("西宁市");
    expect(readFileSync(at("work", "news.en.xlf"), "utf8")).toContain("Xining");
    expect((await run(duiyi, "glossary", "search", "日喀则市")).out).toContain("Xigazê");
    expect(
      (await run(duiyi, "publish", "news.en.xlf", "--to", "text", "--audience", "review", "-o", "-")).err,
    ).toContain("1 segment");
  });
});
